import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { voice } from "./voice.ts";

test("filler and exclamation marks are named, in notes and alternative text too", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) =>
        text.replace("Let somebody", "Obviously, you just let somebody").replace("tail to tip.", "tail to tip!"),
      "sums/labs/adding-up.md": (text) => text.replace("Add a fourth", "Simply add a fourth"),
    },
    voice,
  );
  assert.deepEqual(lines(problems), [
    'sums/labs/adding-up.md:19 [voice] "Simply" does not belong in a lesson. Leave it out: what is simple needs no word for it.',
    'sums/lecture-slides/first-sums.md:15 [voice] "!" does not belong in a lesson. Prose has no exclamation marks; a factorial stands in a formula.',
    'sums/lecture-slides/first-sums.md:18 [voice] "Obviously" does not belong in a lesson. Leave it out, or say why it is so.',
    'sums/lecture-slides/first-sums.md:18 [voice] "just" does not belong in a lesson. Leave it out, or write "only" where that is meant.',
  ]);
});
