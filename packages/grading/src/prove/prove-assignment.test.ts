import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { proveAssignment } from "./prove-assignment.ts";

const root = join(import.meta.dirname, "../../../..");
const small = join(root, "packages/course/fixtures/tiny/sums/programming-assignments/first-sums");

/** What the proof of the small assignment says after a change of its checks. */
async function problemsAfter(from: string, to: string): Promise<readonly string[]> {
  // Inside of the project, where its imports find the packages.
  await mkdir(join(root, ".gradus"), { recursive: true });
  const folder = await mkdtemp(join(root, ".gradus/prove-"));
  try {
    await cp(small, folder, { recursive: true });
    const checks = await readFile(join(folder, "checks.ts"), "utf8");
    assert.ok(checks.includes(from));
    await writeFile(join(folder, "checks.ts"), checks.replace(from, to));
    return (await proveAssignment({ folder })).problems;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("The small assignment holds.", async () => {
  assert.deepEqual(await problemsAfter("points: 2", "points: 3"), []);
});

test("A check that breaks on an answer which nobody expects is found: its learner would be told of a fault of ours.", async () => {
  const nothing = 'edge("The total of nothing is 0.", [[]], 0),';
  const breaks =
    'edge("One and two.", [[1, 2]], (x) => { if (Number.isNaN(x)) throw new TypeError("no digits"); equal(x, 3); }),';
  assert.deepEqual(await problemsAfter(nothing, nothing + breaks), [
    "checks.ts: a check of total breaks when the answer is NaN: TypeError: no digits",
  ]);
});
