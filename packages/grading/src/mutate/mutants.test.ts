import assert from "node:assert/strict";
import { test } from "node:test";
import { mutantsOf } from "./mutants.ts";

test("Operators, constants, conditions, statements and signs are each changed once.", () => {
  const source =
    "export function f(x: number): number {\n  let y = -x;\n  if (y < 2) y += 1;\n  return Math.abs(y);\n}";
  const changes = mutantsOf(source).map(({ line, from, to }) => `${line}: ${from} → ${to}`);
  assert.deepEqual(changes, [
    "2: -x → x",
    "3: y < 2 → true",
    "3: y < 2 → false",
    "3: < → <=",
    "3: < → >",
    "3: 2 → 3",
    "3: 2 → 0.002",
    "3: y += 1; → ;",
    "3: += → -=",
    "3: 1 → 2",
    "3: 1 → 0",
    "4: Math.abs(y) → (y)",
  ]);
});

test("A mutant is the whole source with one place changed.", () => {
  const [mutant] = mutantsOf("export function f() {\n  return 1 + 2;\n}");
  assert.equal(mutant.source, "export function f() {\n  return 1 - 2;\n}");
  assert.deepEqual([mutant.function, mutant.at], ["f", "return 1 + 2;"]);
});
