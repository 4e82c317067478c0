import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { economy, rightDigits } from "./longley.ts";

test("the numbers of the economy and its certified weights are NIST's", () => {
  const file = new URL("../../../../packages/math/reference/nist-linear.json", import.meta.url);
  const { sets } = JSON.parse(readFileSync(file, "utf8")) as {
    sets: { name: string; x: number[][]; y: number[]; certified: number[] }[];
  };
  const set = sets.find(({ name }) => name === "Longley");
  assert.ok(set !== undefined);
  const { A, b, x } = economy(0);
  assert.deepEqual(
    A,
    set.x.map((row) => [1, ...row]),
  );
  assert.deepEqual(b, set.y);
  assert.deepEqual(x, set.certified);
});

test("with its columns and years moved round it is the same economy", () => {
  const { A, b, x } = economy(2, 5);
  assert.equal(A.length, 16);
  for (const [i, row] of A.entries()) {
    // Certified weights leave what NIST certifies: a standard deviation of about 305 of some 65000.
    const fitted = row.reduce((sum, entry, j) => sum + entry * x[j], 0);
    assert.ok(Math.abs(fitted - b[i]) < 600, `year ${i}: ${fitted} for ${b[i]}`);
  }
  assert.equal(rightDigits(x), 15);
  assert.equal(rightDigits(x.map((weight) => 1.1 * weight)), null);
});
