import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { dataSets } from "./data-sets.ts";

test("a data set of a lab exists", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/adding-up.md": (text) => text.replace("data: [daily-steps]", "data: [daily-step]"),
    },
    dataSets,
  );
  assert.deepEqual(lines(problems), [
    'sums/labs/adding-up.md:3 [data-sets] shared/data/ has no data set "daily-step" with a file daily-step.yaml (title, source, licence) beside it. Did you mean "daily-steps"?',
  ]);
});

test("a data set has its source and licence beside it", async () => {
  const problems = await plantDefect(
    {
      "shared/data/daily-steps.yaml": () => null,
    },
    dataSets,
  );
  assert.deepEqual(lines(problems), [
    "shared/data/daily-steps.csv:1 [data-source] The data set shared/data/daily-steps.csv needs a file shared/data/daily-steps.yaml with  title: …  source: …  licence: …",
    'sums/labs/adding-up.md:3 [data-sets] shared/data/ has no data set "daily-steps" with a file daily-steps.yaml (title, source, licence) beside it.',
  ]);
});

test("the licence is not left out", async () => {
  const problems = await plantDefect(
    {
      "shared/data/daily-steps.yaml": (text) => text.replace("licence: CC0-1.0\n", ""),
    },
    dataSets,
  );
  assert.deepEqual(lines(problems), [
    'shared/data/daily-steps.yaml:1 [schema] the data set "daily-steps" needs the key "licence". Write it as  licence: …',
    'sums/labs/adding-up.md:3 [data-sets] shared/data/ has no data set "daily-steps" with a file daily-steps.yaml (title, source, licence) beside it.',
  ]);
});
