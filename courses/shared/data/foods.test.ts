import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const [head, ...rows] = readFileSync(new URL("foods.csv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

test("each of the eight foods has at most 100 g in 100 g, and the energy that 9, 4 and 4 kcal a gram give, to within a ninth", () => {
  assert.equal(head, "food,fat,carbohydrate,protein,kcal");
  assert.equal(rows.length, 8);
  for (const row of rows) {
    const [food, ...numbers] = row.split(",");
    const [fat, carbohydrate, protein, kcal] = numbers.map(Number);
    assert.ok(fat + carbohydrate + protein <= 100, food);
    assert.ok(Math.abs(9 * fat + 4 * carbohydrate + 4 * protein - kcal) <= kcal / 9, food);
  }
});
