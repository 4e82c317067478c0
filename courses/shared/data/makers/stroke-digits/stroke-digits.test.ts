import assert from "node:assert/strict";
import { test } from "node:test";
import { COLUMNS, ROWS } from "./draw-digit.ts";
import { DARKEST } from "./ink.ts";
import { strokeDigits } from "./stroke-digits.ts";

const known = strokeDigits("known", 60);
const mean = (pictures: readonly (readonly number[])[]): number[] =>
  pictures[0].map((_, j) => pictures.reduce((sum, pixels) => sum + pixels[j], 0) / pictures.length);

test("every picture has a whole number from 0 to 16 for each pixel, and ink on it", () => {
  for (const { pixels } of known) {
    assert.equal(pixels.length, ROWS * COLUMNS);
    assert.ok(pixels.every((level) => Number.isInteger(level) && level >= 0 && level <= DARKEST));
    assert.ok(Math.max(...pixels) >= DARKEST / 2);
  }
});

test("the same seed gives the same pictures, another seed others", () => {
  assert.deepEqual(strokeDigits("a", 2), strokeDigits("a", 2));
  assert.notDeepEqual(strokeDigits("a", 2), strokeDigits("b", 2));
  // Each picture depends on its number alone.
  assert.deepEqual(strokeDigits("a", 3).slice(0, 20), strokeDigits("a", 2));
});

test("the corner at the top left and the one at the bottom right are never written on", () => {
  const seen = ["a", "b", "c"].flatMap((seed) => strokeDigits(seed, 200));
  assert.ok(seen.every(({ pixels }) => pixels[0] === 0 && pixels[ROWS * COLUMNS - 1] === 0));
});

test("the nearest mean picture tells most unseen digits, and far from all of them", () => {
  const means = Array.from({ length: 10 }, (_, digit) =>
    mean(known.filter((one) => one.digit === digit).map(({ pixels }) => pixels)),
  );
  const unseen = strokeDigits("unseen", 60);
  const right = unseen.filter(({ digit, pixels }) => {
    const away = means.map((middle) => middle.reduce((sum, x, j) => sum + (x - pixels[j]) ** 2, 0));
    return away.indexOf(Math.min(...away)) === digit;
  });
  const share = right.length / unseen.length;
  assert.ok(share > 0.75 && share < 0.92, `${share}`);
});
