import assert from "node:assert/strict";
import { test } from "node:test";
import { cholesky } from "@gradus/math";
import fc from "fast-check";
import type { Mat2 } from "../plane-maps/mat2.ts";
import { heightAt, levelSet, quadricOf } from "./quadric.ts";

const entry = fc.integer({ min: -6, max: 6 }).map((value) => value / 2);
const symmetric = fc.tuple(entry, entry, entry).map(([a, b, d]): Mat2 => [
  [a, b],
  [b, d],
]);

test("on a level set the form has the value of the level", () => {
  fc.assert(
    fc.property(symmetric, fc.constantFrom(-4, -1, 0, 1, 4), (A, level) => {
      for (const [x, y] of levelSet(quadricOf(A), level, 3).flat())
        assert.ok(Math.abs(heightAt(A, x, y) - level) < 1e-6 * (1 + 6 * (x * x + y * y)));
    }),
  );
});

test("a bowl has a Cholesky factor, and nothing else has", () => {
  fc.assert(
    fc.property(symmetric, (A) => {
      const has = () => cholesky(A.map((row) => [...row]));
      if (quadricOf(A).kind === "bowl") assert.doesNotThrow(has);
      else assert.throws(has);
    }),
  );
});

test("the signs of the pivots are the signs of the eigenvalues", () => {
  fc.assert(
    fc.property(symmetric, (A) => {
      const { axes, pivots } = quadricOf(A);
      if (pivots[0] === 0 || pivots[1] === undefined) return;
      const signs = (values: readonly number[]) => values.map(Math.sign).sort();
      assert.deepEqual(signs(pivots as readonly number[]), signs(axes.map(({ value }) => value)));
    }),
  );
});

test("the diagonal alone does not decide", () => {
  assert.equal(quadricOf([[1, 2], [2, 1]]).kind, "saddle"); // prettier-ignore
  assert.equal(quadricOf([[1, 1], [1, 1]]).kind, "valley"); // prettier-ignore
  assert.equal(quadricOf([[2, 1], [1, 2]]).kind, "bowl"); // prettier-ignore
});
