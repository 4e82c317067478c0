import assert from "node:assert/strict";
import { test } from "node:test";
import { signed, texOfCombination } from "./tex-of-sum.ts";

test("a sum shows no factor of 1, no term of 0, and a minus instead of plus minus", () => {
  assert.equal(texOfCombination([1, -1, 0, 3], ["x", "y", "z", "w"]), "x - y + 3 w");
  assert.equal(texOfCombination([-2, 5], ["x", "y"]), "-2 x + 5 y");
  assert.equal(texOfCombination([0, 0], ["x", "y"]), "0");
  assert.equal(`3 ${signed(-2)} ${signed(4)}`, "3 - 2 + 4");
});
