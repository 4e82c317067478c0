import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { cutAgain, cuts, fileOf } from "./cut.ts";

for (const cut of cuts) {
  test(`${cut.to}, cut again from ${cut.source}, has the same bytes`, () => {
    assert.equal(cutAgain(cut), readFileSync(fileOf(cut), "utf8"));
  });
}

test("the cut of the penguins holds every bird with all four measures, and no other", () => {
  const [head, ...rows] = readFileSync(new URL("../penguins.csv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const count = (species: string) => rows.filter((row) => row.startsWith(`${species},`)).length;
  assert.deepEqual([count("Adelie"), count("Chinstrap"), count("Gentoo"), rows.length], [151, 68, 123, 342]);
  for (const row of rows) {
    const fields = row.split(",");
    assert.equal(fields.length, head.split(",").length);
    assert.ok(fields.slice(2, 6).every((field) => Number(field) > 0));
    assert.ok(["male", "female", ""].includes(fields[6]));
  }
});
