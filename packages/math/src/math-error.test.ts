import assert from "node:assert/strict";
import { test } from "node:test";
import { MathError } from "./math-error.ts";
import { solve } from "./linear-algebra/solve.ts";

test("an error carries its parts beside the sentence made of them", () => {
  try {
    solve(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 1],
    );
    assert.fail("a singular matrix was accepted");
  } catch (error) {
    assert.ok(error instanceof MathError && error instanceof Error);
    assert.deepEqual([error.name, error.code, error.function, error.index], ["MathError", "singular", "solve", 1]);
    assert.equal(error.message, `${error.function}: ${error.rule}; ${error.given}. ${error.usualCause}`);
  }
});

test("without a usual cause the sentence ends after what was given", () => {
  const error = new MathError({ code: "empty", function: "mean", rule: "give something", given: "there is nothing" });
  assert.equal(error.message, "mean: give something; there is nothing.");
  assert.deepEqual([error.usualCause, error.index, error.position], ["", undefined, undefined]);
});
