import assert from "node:assert/strict";
import { test } from "node:test";
import { splitSlides } from "./split-slides.ts";

test("slides end at ---, notes begin at Note:", () => {
  assert.deepEqual(splitSlides("# A\n\nNote:\nsay\n---\n# B\n", 5), [
    { line: 5, body: "# A\n", notes: { line: 8, text: "say" } },
    { line: 10, body: "# B\n", notes: null },
  ]);
});

test("neither counts inside a fenced block", () => {
  const [slide, ...others] = splitSlides("# A\n```\n---\nNote:\n```\n", 1);
  assert.deepEqual(others, []);
  assert.equal(slide.notes, null);
});

test("nothing after the last --- is no slide", () => {
  assert.equal(splitSlides("# A\n\n---\n\n", 1).length, 1);
});
