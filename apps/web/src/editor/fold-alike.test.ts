import assert from "node:assert/strict";
import { test } from "node:test";
import { diffLines } from "./diff-lines.ts";
import { foldAlike } from "./fold-alike.ts";

const letters = "abcdefghijkl".split("");
const shown = (after: string[]): string =>
  foldAlike(diffLines(letters.join("\n"), after.join("\n")), 2)
    .map((line) =>
      line.kind === "fold" ? `(${line.lines})` : { same: "", removed: "-", added: "+" }[line.kind] + line.text,
    )
    .join(" ");

test("only lines near a change are shown", () => {
  assert.equal(shown(letters.with(5, "F")), "(3) d e -f +F g h (4)");
});

test("a change at either end has its lines beside it", () => {
  assert.equal(shown(["A", ...letters.slice(1, -1), "L"]), "-a +A b c (6) j k -l +L");
});

test("a single line is not worth folding", () => {
  assert.equal(shown(letters.with(2, "C").with(8, "I")), "a b -c +C d e f g h -i +I j k l");
});

test("two equal texts are one fold", () => {
  assert.equal(shown(letters), "(12)");
});
