import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const [head, ...rows] = readFileSync(new URL("iris.csv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

/** Sepal length and width, petal length and width, as means over 50 flowers: Fisher 1936, Table II. */
const means = {
  setosa: [5.006, 3.428, 1.462, 0.246],
  versicolor: [5.936, 2.77, 4.26, 1.326],
  virginica: [6.588, 2.974, 5.552, 2.026],
};

test("the irises have the means of the paper that they come from", () => {
  assert.equal(head, "species,sepal_length_cm,sepal_width_cm,petal_length_cm,petal_width_cm");
  assert.equal(rows.length, 150);
  for (const [species, published] of Object.entries(means)) {
    const flowers = rows
      .filter((row) => row.startsWith(`${species},`))
      .map((row) => row.split(",").slice(1).map(Number));
    assert.equal(flowers.length, 50);
    for (const [j, mean] of published.entries()) {
      // In whole millimetres, so that no rounding stands between the sums.
      const total = flowers.reduce((sum, flower) => sum + Math.round(10 * flower[j]), 0);
      assert.equal(total, Math.round(500 * mean), `${species}, column ${j + 1}`);
    }
  }
});
