import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "@gradus/math";
import { drawUntil, nonzero } from "./draw-until.ts";

test("it draws until the condition holds, and says so when it hardly ever does", () => {
  const even = drawUntil(
    random(1),
    (rng) => rng.integer(1, 100),
    (n) => n % 2 === 0,
  );
  assert.equal(even % 2, 0);
  assert.throws(
    () =>
      drawUntil(
        random(1),
        () => 1,
        (n) => n > 1,
      ),
    /500 draws were refused/,
  );
});

test("a number that is not 0 takes both signs and both ends", () => {
  const rng = random(2);
  const drawn = new Set(Array.from({ length: 200 }, () => nonzero(rng, 2)));
  assert.deepEqual([...drawn].sort(), [-1, -2, 1, 2]);
});
