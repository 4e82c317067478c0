import assert from "node:assert/strict";
import { test } from "node:test";
import { rationalRref } from "@gradus/math";
import fc from "fast-check";
import { randomStaircase } from "./random-staircase.ts";
import { shapeOf } from "./shape.ts";

test("a staircase with wide steps is echelon, and not reduced while a pivot is not 1", () => {
  const { kind, breach } = shapeOf([
    [1, 2, 0, 1],
    [0, 0, 3, 1],
    [0, 0, 0, 0],
  ]);
  assert.equal(kind, "echelon");
  assert.deepEqual(breach, { rule: "pivot-one", row: 1, column: 2 });
});

test("an entry above a pivot keeps it from being reduced", () => {
  assert.deepEqual(
    shapeOf([
      [1, 2],
      [0, 1],
    ]).breach,
    { rule: "zeros-above", row: 0, column: 1 },
  );
});

test("a step that goes back, or zeros in the middle, break the staircase", () => {
  assert.deepEqual(
    shapeOf([
      [0, 1],
      [1, 0],
    ]).breach,
    { rule: "right-of-above", row: 1, column: 0 },
  );
  assert.deepEqual(
    shapeOf([
      [1, 1],
      [0, 0],
      [0, 1],
    ]).breach,
    { rule: "zeros-last", row: 2, column: 1 },
  );
});

test("it says reduced exactly when elimination changes nothing", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 }), fc.integer({ min: -1, max: 1 })),
        { minLength: 1, maxLength: 3 },
      ),
      (A) => {
        const R = rationalRref(A).R.map((row) => row.map((entry) => entry.toNumber()));
        assert.equal(shapeOf(A).kind === "reduced", JSON.stringify(R) === JSON.stringify(A));
      },
    ),
  );
});

test("forty seeds give each of the three answers several times", () => {
  const kinds = Array.from({ length: 40 }, (_, seed) => shapeOf(randomStaircase(seed)).kind);
  for (const kind of ["neither", "echelon", "reduced"])
    assert.ok(kinds.filter((each) => each === kind).length >= 5, kind);
});
