import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const [head, ...rows] = read("penguins.csv")
  .trimEnd()
  .split("\n")
  .map((row) => row.split(","));
const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
const species = column("species");
const bills = column("bill_length_mm").map(Number);
const masses = column("body_mass_g").map(Number);
const deck = read("../../linear-algebra/lecture-slides/vectors-and-systems.md");

/** The species of the bird nearest to one, by bill and mass, with the mass in another unit. */
function nearest(bird: number, gramsPerUnit: number): string {
  const far = bills.map((bill, i) =>
    i === bird ? Infinity : Math.hypot(bill - bills[bird], (masses[i] - masses[bird]) / gramsPerUnit),
  );
  return species[far.indexOf(Math.min(...far))];
}

test("the slides speak of as many birds as there are, and each has its four measures", () => {
  assert.ok(deck.includes(`all ${rows.length} birds as dots`));
  for (const name of ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]) {
    assert.ok(
      column(name).every((entry) => Number(entry) > 0),
      name,
    );
  }
});

test("by bill and mass the slides' Chinstrap is nearest to an Adelie in grams, and to its own kind in kilograms", () => {
  const bird = Number(/view=nearest bird=(\d+) alt="A Chinstrap/.exec(deck)?.[1]);
  assert.deepEqual([species[bird], nearest(bird, 1), nearest(bird, 1000)], ["Chinstrap", "Adelie", "Chinstrap"]);
});
