import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

// Each engine's own elementary functions differ in the last digits, and so would answers. Exact or correctly rounded in
// every engine are: abs, ceil, floor, fround, imul, max, min, sign, sqrt, trunc.
const ENGINE = /Math\.(?:exp|expm1|log|log1p|log2|log10|pow|hypot|cbrt|a?sinh?|a?cosh?|a?tanh?|atan2|random)\b/;

for (const file of globSync("**/*.ts", { cwd: import.meta.dirname }).filter((name) => !name.endsWith(".test.ts"))) {
  test(`${file} calls no elementary function of the engine, and no power but of constants or whole bigints`, () => {
    const source = readFileSync(`${import.meta.dirname}/${file}`, "utf8");
    const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"/g, "");
    assert.doesNotMatch(code, ENGINE);
    for (const [power] of code.matchAll(/\S+ \*\* \S+/g)) assert.match(power, /^\(?2 \*\* -?\d+|BigInt\(/);
  });
}
