import assert from "node:assert/strict";
import { test } from "node:test";
import { parseProse } from "./prose.ts";

test("paragraphs, formulas, strong words, emphasis and code are told apart", () => {
  assert.deepEqual(parseProse("The **rank** of $A$ is *two*.\n\n$$A = `x`$$\n\nSee `lu`."), [
    [
      { type: "text", value: "The " },
      { type: "strong", value: "rank" },
      { type: "text", value: " of " },
      { type: "math", tex: "A", display: false },
      { type: "text", value: " is " },
      { type: "emphasis", value: "two" },
      { type: "text", value: "." },
    ],
    [{ type: "math", tex: "A = `x`", display: true }],
    [
      { type: "text", value: "See " },
      { type: "code", value: "lu" },
      { type: "text", value: "." },
    ],
  ]);
});

test("money is not a formula, and markup of HTML stays text", () => {
  assert.deepEqual(parseProse("It costs $ 5 and $ 6."), [[{ type: "text", value: "It costs $ 5 and $ 6." }]]);
  assert.deepEqual(parseProse("<b>1</b>"), [[{ type: "text", value: "<b>1</b>" }]]);
});
