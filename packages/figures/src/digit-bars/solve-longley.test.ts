import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { certified, longley } from "./longley.ts";
import { coefficients, conditionOf, rightDigits } from "./solve-longley.ts";

test("the data and the certified values are NIST's", () => {
  const text = readFileSync(new URL("../../../math/reference/nist-linear.json", import.meta.url), "utf8");
  const { sets } = JSON.parse(text) as {
    sets: { name: string; x: number[][]; y: number[]; certified: number[] }[];
  };
  const set = sets.find(({ name }) => name === "Longley");
  assert.deepEqual(
    longley,
    set?.x.map((row, i) => [...row, set.y[i]]),
  );
  assert.deepEqual(certified, set?.certified);
});

test("the condition number is 4.859e9 as given, 110.5 standardised", () => {
  assert.ok(Math.abs(conditionOf("given") / 4.85926e9 - 1) < 1e-4);
  assert.ok(Math.abs(conditionOf("standardised") / 110.5 - 1) < 0.01);
});

test("QR keeps at least 10 digits of every coefficient, the normal equations lose some 3 more in each", () => {
  const digits = (way: "normal" | "qr") => coefficients(way, "given").map(rightDigits);
  assert.ok(Math.min(...digits("qr")) > 10);
  assert.ok(Math.min(...digits("normal")) > 6 && Math.min(...digits("normal")) < 10);
  digits("qr").forEach((each, k) => assert.ok(each > digits("normal")[k] + 1.5));
});

test("on standardised columns even the normal equations keep 10 digits", () => {
  assert.ok(Math.min(...coefficients("normal", "standardised").map(rightDigits)) > 10);
});
