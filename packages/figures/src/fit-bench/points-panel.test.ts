import assert from "node:assert/strict";
import { test } from "node:test";
import { use } from "../../test/handles.ts";
import { checkFigure } from "../check-figure.ts";
import { loadFigure } from "../load-figure.ts";

test("a line that leaves the frame can still be taken hold of, at the frame", async () => {
  const steep = use(await loadFigure("fit-bench"), { c: "[-9,8]" });
  for (const { props } of steep.handles()) {
    const { at, plane } = props;
    assert.ok(at[0] >= plane.x[0] && at[0] <= plane.x[1] && at[1] >= plane.y[0] && at[1] <= plane.y[1]);
  }
  const values = steep.handles().slice(-2);
  assert.deepEqual(
    values.map(({ props }) => props.value),
    [-9, 31],
    "what is said and moved is the line's own height",
  );
});

test("points outside the frame are refused", async () => {
  assert.deepEqual(await checkFigure("fit-bench", { points: "[[0,1],[7,2]]" }), [
    "fit-bench: the numbers of a point must be from 0 to reach, which is 6; one point is (7, 2).",
  ]);
  assert.deepEqual(await checkFigure("fit-bench", { points: "[[0,1],[7,2]]", reach: "8" }), []);
});
