import assert from "node:assert/strict";
import { test } from "node:test";
import { rationalDet } from "@gradus/math";
import fc from "fast-check";
import { pairedProducts, signedProducts } from "./products.ts";

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

test("in pairs stand all six products, a minus beside each plus", () => {
  for (const rows of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const pairs = pairedProducts(
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
      rows,
    );
    assert.ok(pairs.every(([plus, minus]) => plus.sign === 1 && minus.sign === -1));
    assert.equal(new Set(pairs.flat().map(({ columns }) => columns.join())).size, 6);
  }
});

test("when the two rows are equal, each pair cancels", () => {
  fc.assert(
    fc.property(row, row, (p, q) => {
      for (const [A, rows] of [
        [
          [p, p, q],
          [0, 1],
        ],
        [
          [p, q, p],
          [0, 2],
        ],
        [
          [q, p, p],
          [1, 2],
        ],
      ] as const) {
        assert.ok(pairedProducts(A, rows).every(([plus, minus]) => plus.value + minus.value === 0));
      }
    }),
  );
});
