import assert from "node:assert/strict";
import { test } from "node:test";
import { coverage } from "./coverage.ts";
import { lines, plantDefect } from "./plant-defect.ts";

const covered = async (yaml: string): Promise<string[]> =>
  lines(await plantDefect({ "sums/coverage.yaml": () => yaml }, coverage));

test("a topic may stand at a slide, a cell, an exercise, a question type or a figure", async () => {
  const places = [
    "/sums/first-sums/slides/#a-formula-beats-a-loop",
    "/sums/first-sums/labs/adding-up/",
    "/sums/first-sums/assignment/#total",
    "/sums/first-sums/quiz/#two-numbers",
    "/figures/#vector-board",
  ];
  assert.deepEqual(await covered(`- topic: Sums\n  at: [${places.map((each) => `"${each}"`).join(", ")}]\n`), []);
});

test("a place that does not exist is named, with the nearest one that does", async () => {
  const problems = await covered(`- topic: Sums
  at:
    - "/sums/first-sums/slides/#a-formula-beats-a-lop"
    - "/sums/first-sums/quiz/#two-number"
    - "/figures/#vector-bord"
    - "/sums/second-sum/slides/"
`);
  assert.match(
    problems[0],
    /coverage\.yaml:3 \[coverage\] "Sums": The page .* has no heading "#a-formula-beats-a-lop".*a-formula-beats-a-loop/,
  );
  assert.match(problems[1], /coverage\.yaml:4 .* has no "two-number".*two-numbers/);
  assert.match(problems[2], /coverage\.yaml:5 .* has no "vector-bord".*vector-board/);
  assert.match(problems[3], /coverage\.yaml:6 .*There is no page \/sums\/second-sum\/slides\//);
});

test("a topic that stands nowhere is named", async () => {
  assert.match((await covered("- topic: Sums\n  at: []\n"))[0], /"Sums" stands nowhere/);
});
