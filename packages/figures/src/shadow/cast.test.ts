import assert from "node:assert/strict";
import { test } from "node:test";
import { matmul, rank } from "@gradus/math";
import fc from "fast-check";
import { project } from "../matrix/project.ts";
import { basisOf, inner, shadowMatrix } from "./cast.ts";

const small = fc.integer({ min: -3, max: 3 });
const vector = fc.tuple(small, small, small);
const columns = fc.array(vector, { minLength: 1, maxLength: 3 });

test("casting a shadow twice is casting it once, and the matrix is symmetric", () => {
  fc.assert(
    fc.property(columns, (given) => {
      const P = shadowMatrix(given);
      matmul(P, P)
        .toArray()
        .forEach((row, i) => row.forEach((each, j) => assert.ok(Math.abs(each - P[i][j]) < 1e-12)));
      P.forEach((row, i) => row.forEach((each, j) => assert.equal(each, P[j][i])));
    }),
  );
});

test("what is left is perpendicular to every column, dependent ones too", () => {
  fc.assert(
    fc.property(columns, vector, (given, b) => {
      const { rest } = project(basisOf(given), b);
      for (const column of given) assert.ok(Math.abs(inner(column, rest)) < 1e-9);
    }),
  );
});

test("the basis has as many columns as the rank", () => {
  fc.assert(fc.property(columns, (given) => assert.equal(basisOf(given).length, rank(given))));
});
