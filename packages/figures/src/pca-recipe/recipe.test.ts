import assert from "node:assert/strict";
import { test } from "node:test";
import { birds } from "../penguins/birds.ts";
import { enough, prepared, recipe, rightDigits } from "./recipe.ts";

const near = (a: number, b: number, tolerance = 1e-8) => assert.ok(Math.abs(a - b) < tolerance, `${a} is not ${b}`);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

for (const standardised of [false, true]) {
  test(`${standardised ? "standardised" : "plain"}: scores have mean 0, are uncorrelated and have the variances`, () => {
    const { score, variances } = recipe(standardised);
    const scores = birds.map(({ row }) => score(row));
    for (let a = 0; a < 4; a++) {
      near(mean(scores.map((each) => each[a])), 0, 1e-7);
      for (let b = 0; b < 4; b++)
        near(mean(scores.map((each) => each[a] * each[b])), a === b ? variances[a] : 0, 1e-6 * variances[0]);
    }
  });
}

test("the shares add up to 1, and the standardised variances to 4", () => {
  near(
    recipe(false).shares.reduce((a, b) => a + b, 0),
    1,
  );
  near(
    recipe(true).variances.reduce((a, b) => a + b, 0),
    4,
  );
});

test("in grams the body mass is nearly the whole first component", () => {
  assert.ok(recipe(false).shares[0] > 0.999 && Math.abs(recipe(false).components[0][3]) > 0.99);
  assert.equal(enough(recipe(false), 0.95), 1);
  assert.equal(enough(recipe(true), 0.95), 3);
});

test("a prepared table is as measured, centred, standardised", () => {
  assert.deepEqual(prepared(birds[0].row, 0), [...birds[0].row]);
  near(mean(birds.map(({ row }) => prepared(row, 1)[3])), 0, 1e-7);
  near(mean(birds.map(({ row }) => prepared(row, 2)[3] ** 2)), 1);
});

test("the product loses the small singular value where its square is lost beside 1", () => {
  for (let exponent = 1; exponent <= 14; exponent++) assert.ok(rightDigits(exponent).bySvd > 14);
  assert.ok(rightDigits(4).byProduct < 10);
  assert.equal(Math.round(rightDigits(9).byProduct), 0);
});
