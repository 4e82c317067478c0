import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { figures } from "./figures.ts";

test("a figure exists, or the nearest name is given", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("name=vector-board", "name=vector-bord"),
    },
    figures,
  );
  assert.deepEqual(lines(problems), [
    'sums/lecture-slides/first-sums.md:15 [figures] figure: no figure is called "vector-bord". Did you mean "vector-board"?',
  ]);
});

test("a figure takes only its own attributes", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("name=vector-board", "name=vector-board speed=3"),
    },
    figures,
  );
  const [problem, ...rest] = lines(problems);
  assert.match(
    problem,
    /first-sums\.md:15 \[figures\] vector-board has no attribute "speed"\. Its attributes are mode, u, v,/,
  );
  assert.deepEqual(rest, []);
});
