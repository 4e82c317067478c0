import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { markdown } from "./markdown.ts";

test("HTML and pictures have no place, a comment has", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) =>
        text.replace("See [the first", "<!-- a comment -->\n\n<b>bold</b>\n\n![alt](a.png)\n\nSee [the first"),
    },
    markdown,
  );
  assert.deepEqual(lines(problems), [
    "sums/lecture-slides/first-sums.md:30 [markdown] HTML is shown nowhere. Write Markdown and directives; a comment <!-- … --> is fine.",
    'sums/lecture-slides/first-sums.md:32 [markdown] A picture is a figure. Write  ::figure{name=… alt="…"}',
  ]);
});
