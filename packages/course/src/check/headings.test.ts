import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { headings } from "./headings.ts";

test("a slide begins with its title", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("# A formula beats a loop\n", ""),
    },
    headings,
  );
  assert.deepEqual(lines(problems), [
    "sums/lecture-slides/first-sums.md:23 [headings] A slide begins with its title. Write first  # A sentence that states the idea",
  ]);
});

test("a slide has one level-1 heading", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("See [the first", "# Another idea\n\nSee [the first"),
    },
    headings,
  );
  assert.deepEqual(lines(problems), [
    'sums/lecture-slides/first-sums.md:28 [headings] A slide has one level-1 heading; "Another idea" is a second. Begin a new slide with --- above it, or write ## Another idea',
  ]);
});

test("heading levels are not skipped, and a lab begins at level 2", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/adding-up.md": (text) => text.replace("**Change it.**", "#### Deep\n\n# Top\n\n**Change it.**"),
    },
    headings,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:19 [headings] A heading of level 4 follows one of level 1. Write  ## Deep",
    "sums/labs/adding-up.md:21 [headings] The title stands in the front matter; a heading here begins at level 2. Write  ## Top",
  ]);
});
