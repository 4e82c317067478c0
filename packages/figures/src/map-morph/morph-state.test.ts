import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { apply, compose, det2, type Mat2 } from "../plane-maps/mat2.ts";
import { played, secondOf } from "./morph-state.ts";

const half = fc.integer({ min: -6, max: 6 }).map((value) => value / 2);
const matrix = fc.tuple(fc.tuple(half, half), fc.tuple(half, half));
const I: Mat2 = [
  [1, 0],
  [0, 1],
];

test("playing begins with nothing done and ends with the map", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      assert.deepEqual(played({ A, time: 0 }), I);
      assert.deepEqual(
        played({ A, time: 1 }),
        A.map((row) => row.map((each) => each + 0)),
      );
    }),
  );
});

test("half way, every point is half way to its image", () => {
  fc.assert(
    fc.property(matrix, fc.tuple(half, half), (A, x) => {
      const [there, seen] = [apply(A, x), apply(played({ A, time: 0.5 }), x)];
      seen.forEach((each, i) => assert.ok(Math.abs(each - (x[i] + there[i]) / 2) < 1e-9));
    }),
  );
});

test("what comes second undoes the first, when it can be undone", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      const back = secondOf({ A, B: "inverse" });
      assert.equal(back === undefined, det2(A) === 0);
      if (back === undefined) return;
      compose(back, A)
        .flat()
        .forEach((each, i) => assert.ok(Math.abs(each - I.flat()[i]) < 1e-7));
    }),
  );
  assert.equal(secondOf({ A: I, B: I }), I);
});
