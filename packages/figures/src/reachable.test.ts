import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ruleOf, use } from "../test/handles.ts";
import { Handle } from "./kit/handle.tsx";
import { loadFigure } from "./load-figure.ts";

/** Figures with handles, each in the views that have different ones. */
const uses: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] = [
  ["lines-lab", { view: "both" }],
  ["lines-lab", { constants: "true" }],
  ["vector-board", { mode: "sum" }],
  ["vector-board", { mode: "mix" }],
  ["vector-board", { mode: "vector", list: "true" }],
  ["vector-board", { mode: "multiple" }],
  ["float-microscope", { view: "pivot" }],
  ["float-microscope", { view: "hilbert" }],
  ["solution-set", { matrix: "[[1,2,4]]", view: "shift" }],
  ["solution-set", { matrix: "[[1,2,1,4]]" }],
  ["subspace-split", {}],
  ["one-equation", {}],
  ["one-equation", { unknowns: "3" }],
  ["span-explorer", { target: "[1,2,1]" }],
  ["box-volume", {}],
  ["planes-lab", {}],
  ["subspace-split", { matrix: "[[1,2,3],[2,4,7]]" }],
  ["cost-meter", {}],
  ["inverse-or-solve", {}],
  ["map-morph", { point: "true" }],
  ["map-morph", { view: "turn" }],
  ["map-morph", { view: "test" }],
  ["map-morph", { view: "basis" }],
  ["map-morph", { view: "shift" }],
  ["map-morph", { view: "compose" }],
  ["penguin-scatter", { view: "nearest" }],
  ["dot-projector", {}],
  ["weighted-total", {}],
  ["shadow", {}],
  ["shadow", { view: "coordinates" }],
  ["shadow", { view: "plane" }],
  ["equation-slots", {}],
  ["fit-bench", {}],
  ["system-anatomy", {}],
  ["too-many-lines", {}],
  ["ortho-stage", {}],
  ["ortho-stage", { view: "loss" }],
  ["digit-bars", {}],
  ["equivalence-list", {}],
  ["eigen-compass", {}],
  ["pca-plane", {}],
  ["walk-graph", {}],
  ["step-orbit", {}],
  ["svd-stage", {}],
  ["svd-stage", { view: "picture" }],
  ["quadric-bowl", {}],
  ["eigenvalue-plane", {}],
  ["eigenvalue-plane", { view: "trace" }],
  ["pca-recipe", { view: "shares" }],
  ["pca-recipe", { view: "digits" }],
];

for (const [name, attributes] of uses) {
  test(`${name} ${JSON.stringify(attributes)}: the arrow keys reach whatever the pointer reaches`, async () => {
    const start = use(await loadFigure(name), attributes);
    const count = start.handles().length;
    assert.ok(count > 0);
    const places = fc.record({
      index: fc.integer({ min: 0, max: count - 1 }),
      u: fc.double({ min: 0, max: 1, noNaN: true }),
      v: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(places, ({ index, u, v }) => {
        const { type, props } = start.handles()[index];
        const { x, y } = props.plane;
        const pulled = start.pull(index, [x[0] + u * (x[1] - x[0]), y[0] + v * (y[1] - y[0])]);
        const goal = pulled.handles()[index].props;
        const press = (keys: readonly string[]) => keys.reduce((position, key) => position.press(index, key), start);

        const repeat = (key: string, times: number) => Array.from({ length: times }, () => key);
        if (type === Handle) {
          const { step, axis } = ruleOf(props);
          if (axis === "y") {
            const up = Math.round(goal.at[1] / step) - Math.ceil(ruleOf(props).y[0] / step - 1e-9);
            assert.deepEqual(press(["Home", ...repeat("ArrowUp", up)]).state, pulled.state);
            return;
          }
          // From the left edge and by single steps: whatever lies between must not leave a trace.
          const right = Math.round(goal.at[0] / step) - Math.ceil(ruleOf(props).x[0] / step - 1e-9);
          const up = Math.round(goal.at[1] / step) - Math.round(props.at[1] / step);
          const turns = repeat(up > 0 ? "ArrowUp" : "ArrowDown", Math.abs(up));
          assert.deepEqual(press(["Home", ...repeat("ArrowRight", right), ...turns]).state, pulled.state);
        } else {
          const { low, step } = props.rule as { low: number; step: number };
          const ups = repeat("ArrowUp", Math.round((goal.value - low) / step));
          assert.deepEqual(press(["Home", ...ups]).state, pulled.state);
        }
      }),
      { numRuns: 60 },
    );
  });
}
