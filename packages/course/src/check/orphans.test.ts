import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { orphans } from "./orphans.ts";

test("every lesson file is named by a module", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/forgotten.md": () => "---\ntitle: Forgotten\n---\n",
    },
    orphans,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/forgotten.md:1 [orphans] No module of sums/course.yaml names this file. Name it there, or remove it.",
  ]);
});
