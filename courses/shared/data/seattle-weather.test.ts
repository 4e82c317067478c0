import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const days = read("seattle-weather.csv")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((row) => Number(row.split(",")[1]) > 0);

/** How many days of one state are followed by a day of another. */
function followed(from: boolean, to: boolean): number {
  return days.slice(1).filter((day, i) => day === to && days[i] === from).length;
}

test("the slides' days of Seattle, and what followed what, are those of the data", () => {
  const deck = read("../../linear-algebra/lecture-slides/eigenvectors-and-pca.md");
  const [dry, wet] = [false, true];
  const counts = [dry, wet].map((to) => [dry, wet].map((from) => followed(from, to)));
  assert.ok(deck.includes(`[${days.length}](given) days of Seattle`));
  const written = [...deck.matchAll(/weights="(\S+)" labels="dry, wet"/g)].map(([, weights]) => weights);
  assert.ok(written.length > 0);
  for (const weights of written) assert.equal(weights, JSON.stringify(counts));
  assert.ok(deck.includes(`${followed(dry, dry)} dry days followed by a dry one, ${followed(dry, wet)} by a wet one`));
  assert.ok(deck.includes(`${followed(wet, dry)} wet days followed by a dry one, ${followed(wet, wet)} by a wet one`));
  assert.ok(deck.includes(`dry stays dry in ${share(dry)} of the cases, wet stays wet in ${share(wet)}`));
});

function share(state: boolean): string {
  return (followed(state, state) / (followed(state, state) + followed(state, !state))).toFixed(3);
}
