import assert from "node:assert/strict";
import { test } from "node:test";
import { parseProse } from "./prose.ts";

test("paragraphs, formulas, strong words, emphasis and code are told apart", () => {
  assert.deepEqual(parseProse("The **rank** of $A$ is *two*.\n\n$$A = `x`$$\n\nSee `lu`."), [
    {
      type: "paragraph",
      line: [
        { type: "text", value: "The " },
        { type: "strong", value: "rank" },
        { type: "text", value: " of " },
        { type: "math", tex: "A", display: false },
        { type: "text", value: " is " },
        { type: "emphasis", value: "two" },
        { type: "text", value: "." },
      ],
    },
    { type: "paragraph", line: [{ type: "math", tex: "A = `x`", display: true }] },
    {
      type: "paragraph",
      line: [
        { type: "text", value: "See " },
        { type: "code", value: "lu" },
        { type: "text", value: "." },
      ],
    },
  ]);
});

test("money is not a formula, and markup of HTML stays text", () => {
  assert.deepEqual(parseProse("It costs $ 5 and $ 6."), [
    { type: "paragraph", line: [{ type: "text", value: "It costs $ 5 and $ 6." }] },
  ]);
  assert.deepEqual(parseProse("<b>1</b>"), [{ type: "paragraph", line: [{ type: "text", value: "<b>1</b>" }] }]);
});

test("lines that begin with a hyphen are a list, with or without an empty line before it", () => {
  const shape = (text: string) =>
    parseProse(text).map((block) => (block.type === "list" ? block.items.map((item) => item.length) : "paragraph"));
  const list = "- one $x$\n- two";
  assert.deepEqual(shape(list), [[2, 1]]);
  assert.deepEqual(shape(`Both:\n${list}`), ["paragraph", [2, 1]]);
  assert.deepEqual(shape(`Both:\n\n${list}\n\nNo more.`), ["paragraph", [2, 1], "paragraph"]);
  assert.deepEqual(shape(`${list}\nNo more.`), [[2, 1], "paragraph"]);
  assert.deepEqual(shape("- one\n\n- two"), [[1, 1]]);
  assert.deepEqual(shape("$$a\n- b$$"), ["paragraph"]);
  assert.deepEqual(shape("It is 3 - 2, and\nmore."), ["paragraph"]);
});
