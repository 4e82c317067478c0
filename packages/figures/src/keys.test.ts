import assert from "node:assert/strict";
import { test } from "node:test";
import { cases } from "../test/cases.ts";
import { ruleOf, use } from "../test/handles.ts";
import { keyTo, valueAfterKey, type SlideRule } from "./kit/drag.ts";
import { Handle } from "./kit/handle.tsx";
import { loadFigure } from "./load-figure.ts";

const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

// A handle off the lattice of its rule may be moved by a key and come back to where it was: then the key seems dead.
test("an arrow key that moves a handle changes the figure, in every state that has a picture", async () => {
  const dead: string[] = [];
  for (const { figure, state, attributes, still } of cases) {
    const start = use(await loadFigure(figure), attributes, still);
    start.handles().forEach(({ type, props }, index) => {
      for (const key of arrows) {
        const moved =
          type === Handle
            ? keyTo(ruleOf(props), props.at, key)?.some((each, i) => each !== props.at[i])
            : valueAfterKey(props.rule as SlideRule, props.value, key) !== props.value;
        const same = JSON.stringify(start.press(index, key).state) === JSON.stringify(start.state);
        if (moved === true && same) dead.push(`${figure} ${state}: ${props.label}, ${key}`);
      }
    });
  }
  assert.deepEqual(dead, []);
});
