import assert from "node:assert/strict";
import { test } from "node:test";
import { rationalDet } from "@gradus/math";
import fc from "fast-check";
import { signedProducts } from "./products.ts";

const entry = fc.integer({ min: -9, max: 9 });
const row = fc.array(entry, { minLength: 3, maxLength: 3 });
const matrix = fc.array(row, { minLength: 3, maxLength: 3 });
const sum = (A: readonly (readonly number[])[]) => signedProducts(A).reduce((total, { value }) => total + value, 0);

test("the six products add up to the determinant", () => {
  fc.assert(fc.property(matrix, (A) => assert.equal(sum(A), rationalDet(A).toNumber())));
});

test("swapping two rows turns the sign", () => {
  fc.assert(fc.property(matrix, ([p, q, r]) => assert.equal(sum([q, p, r]) + sum([p, q, r]), 0)));
});

test("each product takes one entry from each row and column, and three of the signs are minus", () => {
  const all = signedProducts([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  assert.ok(all.every(({ columns }) => [...columns].sort().join() === "0,1,2"));
  assert.deepEqual(
    all.map(({ sign }) => sign),
    [1, 1, 1, -1, -1, -1],
  );
  assert.equal(new Set(all.map(({ columns }) => columns.join())).size, 6);
});
