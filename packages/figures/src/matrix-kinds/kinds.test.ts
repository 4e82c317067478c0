import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Mat2 } from "../plane-maps/mat2.ts";
import { kinds } from "./kinds.ts";

const entry = fc.integer({ min: -4, max: 4 }).map((value) => value / 2);
const matrix = fc.tuple(fc.tuple(entry, entry), fc.tuple(entry, entry)) as fc.Arbitrary<Mat2>;
const of = (A: Mat2) => kinds.filter(({ has }) => has(A)).map(({ id }) => id);

test("who is of a kind is of the wider kind, too", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      const found = of(A);
      for (const { id, within } of kinds)
        if (found.includes(id) && within !== undefined) assert.ok(found.includes(within), `${id} without ${within}`);
    }),
    { numRuns: 2000 },
  );
});

test("a matrix is diagonalisable, has a complex pair, or has too few eigenvectors: one of the three", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      const found = of(A);
      assert.equal(["diagonalisable", "complex", "defective"].filter((id) => found.includes(id)).length, 1);
    }),
  );
});

test("examples of each kind", () => {
  assert.deepEqual(of([[2, 1], [1, 2]]), ["any", "invertible", "diagonalisable", "symmetric", "definite"]); // prettier-ignore
  assert.deepEqual(of([[0, -1], [1, 0]]), ["any", "invertible", "orthogonal", "complex"]); // prettier-ignore
  assert.deepEqual(of([[1, 1], [0, 1]]), ["any", "invertible", "defective"]); // prettier-ignore
  assert.ok(of([[0.5, 0.5], [0.5, 0.5]]).includes("projection")); // prettier-ignore
  assert.ok(of([[0.9, 0.2], [0.1, 0.8]]).includes("markov")); // prettier-ignore
});
