import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { diffLines } from "./diff-lines.ts";

const text = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 8 }).map((lines) => lines.join("\n"));

test("both texts can be read back from the comparison", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffLines(before, after);
      const without = (kind: string) => lines.filter((line) => line.kind !== kind).map((line) => line.text);
      assert.equal(without("added").join("\n"), before);
      assert.equal(without("removed").join("\n"), after);
    }),
  );
});

test("equal lines are kept as such", () => {
  const kinds = diffLines("a\nb\nc", "a\nx\nc").map(({ kind }) => kind);
  assert.deepEqual(kinds, ["same", "removed", "added", "same"]);
});
