import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { solutionAt, solutionSetOf } from "./solution-set-of.ts";

const small = fc.integer({ min: -4, max: 4 });
const system = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(small, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }));

test("every choice of the free unknowns solves the system", () => {
  fc.assert(
    fc.property(system, fc.array(small, { minLength: 5, maxLength: 5 }), (augmented, choice) => {
      const set = solutionSetOf(augmented);
      assert.equal(set.pivots.length + set.free.length, set.n);
      if (set.kind === "none") return;
      const x = solutionAt(set, choice);
      set.free.forEach((j, k) => assert.equal(x[j], choice[k]));
      for (const row of augmented) {
        const left = x.reduce((sum, each, j) => sum + each * row[j], 0);
        assert.ok(Math.abs(left - row[set.n]) < 1e-8);
      }
    }),
  );
});

test("a contradiction leaves none", () => {
  assert.equal(
    solutionSetOf([
      ["1", "2", "4"],
      ["2", "4", "9"],
    ]).kind,
    "none",
  );
});

test("two pivots and three unknowns leave one free", () => {
  const { free, particular, basis } = solutionSetOf([
    [1, 0, 2, 3],
    [0, 1, -1, 1],
  ]);
  assert.deepEqual(free, [2]);
  assert.deepEqual(particular?.map(String), ["3", "1", "0"]);
  assert.deepEqual(
    basis.map((v) => v.map(String)),
    [["-2", "1", "1"]],
  );
});
