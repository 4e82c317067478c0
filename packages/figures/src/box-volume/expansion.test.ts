import assert from "node:assert/strict";
import { test } from "node:test";
import { rationalDet } from "@gradus/math";
import fc from "fast-check";
import { det3 } from "./expansion.ts";

const entry = fc.integer({ min: -4, max: 4 });
const row = fc.tuple(entry, entry, entry);
const matrix = fc.tuple(row, row, row);

test("the expansion is the determinant", () => {
  fc.assert(fc.property(matrix, (A) => assert.equal(det3(A), rationalDet(A).toNumber())));
});

test("swapping two columns changes the sign, a repeated column gives 0", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      assert.equal(det3(A.map(([a, b, c]) => [b, a, c])), -det3(A) + 0);
      assert.equal(det3(A.map(([a, , c]) => [a, a, c])), 0);
    }),
  );
});
