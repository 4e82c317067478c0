import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { directives } from "./directives.ts";

test("an unknown directive gets the nearest name", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace(":::predict", ":::predikt"),
    },
    directives,
  );
  assert.deepEqual(lines(problems), [
    'sums/lecture-slides/first-sums.md:11 [directives] There is no directive ":::predikt". Did you mean "predict"?',
  ]);
});

test("a directive has the right number of colons", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) =>
        text.replace(
          '::no-figure{reason="The formula is the picture"}',
          ':::no-figure{reason="The formula is the picture"}\n:::',
        ),
    },
    directives,
  );
  assert.deepEqual(lines(problems), [
    'sums/lecture-slides/first-sums.md:34 [directives] "no-figure" is written  ::no-figure{…}',
  ]);
});

test("a directive stands where it means something", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/adding-up.md": (text) =>
        text.replace("**Change it.** Add a fourth entry.", ":::step\nAdd a fourth entry.\n:::"),
    },
    directives,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:19 [directives] :::step stands in a slide, not in a lab.",
  ]);
});

test("a directive that does not parse is not taken for prose", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace('from tail to tip."}', "from tail to tip."),
    },
    directives,
  );
  assert.deepEqual(lines(problems), [
    'sums/lecture-slides/first-sums.md:15 [directives] This line is not read as a directive: "::figure{name=vector-board alt="Two arrows, and their sum fr". Put it on a line of its own, close the braces and quotes, as in  ::figure{name=row-reducer alt="…"}; a container ends with its colons alone on a line.',
  ]);
});
