import assert from "node:assert/strict";
import { test } from "node:test";
import { matmul } from "@gradus/math";
import fc from "fast-check";
import { isFound, isNow, layersTogether, product, stepsOf, transposed, type ProductView } from "./product.ts";

const size = fc.integer({ min: 1, max: 3 });
const entry = fc.integer({ min: -4, max: 4 });
const rows = (m: number, n: number) =>
  fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: m, maxLength: m });
const pair = fc.tuple(size, size, size).chain(([m, k, n]) => fc.tuple(rows(m, k), rows(k, n)));
const views: readonly ProductView[] = ["entries", "columns", "rows", "layers"];

test("the product is the library's", () => {
  fc.assert(
    fc.property(pair, ([A, B]) =>
      assert.deepEqual(
        product(A, B),
        matmul(A, B)
          .toArray()
          .map((row) => row.map((each) => each + 0)),
      ),
    ),
  );
});

test("all layers together are the product", () => {
  fc.assert(fc.property(pair, ([A, B]) => assert.deepEqual(layersTogether(A, B, B.length), product(A, B))));
});

test("the transpose of a product is the product of the transposes in the other order", () => {
  fc.assert(
    fc.property(pair, ([A, B]) => assert.deepEqual(transposed(product(A, B)), product(transposed(B), transposed(A)))),
  );
});

test("every way ends with every entry found, and each step finds something", () => {
  fc.assert(
    fc.property(pair, fc.constantFrom(...views), ([A, B], view) => {
      const [m, n] = [A.length, B[0].length];
      const last = stepsOf(view, A, B);
      const count = (what: typeof isFound, step: number) =>
        Array.from({ length: m * n }, (_, e) => what(view, step, n, Math.floor(e / n), e % n)).filter(Boolean).length;
      assert.equal(count(isFound, last), m * n);
      for (let step = 1; step <= last; step++) assert.ok(count(isNow, step) > 0);
    }),
  );
});
