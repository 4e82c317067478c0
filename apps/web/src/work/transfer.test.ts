import assert from "node:assert/strict";
import { test } from "node:test";
import type { Saved } from "./saved.ts";
import { exportWork, mergeImported, readWorkFile } from "./transfer.ts";

const saved = (key: string, value: unknown, savedAt = 10): Saved => ({ key, value, revision: 3, savedAt });

test("what was exported is read back unchanged", () => {
  const work = [
    saved("lab/a", { setup: "const x = 1;" }),
    saved("progress/quiz/m", { done: 1, score: 0.9, lastAt: 10 }),
  ];
  assert.deepEqual(readWorkFile(exportWork(work, new Date(0))), work);
});

for (const [what, text, sentence] of [
  ["a picture", "\u0089PNG", /This file is not JSON\./],
  [
    "another JSON file",
    '{"cells":[]}',
    /This is some other JSON file: a copy of your work begins with "format": "gradus-work"\./,
  ],
  [
    "a newer version",
    '{"format":"gradus-work","version":2,"work":[]}',
    /This copy has version 2; this page reads version 1\./,
  ],
  ["a file without its list", '{"format":"gradus-work","version":1}', /The list "work" is missing/],
  [
    "a damaged entry",
    '{"format":"gradus-work","version":1,"work":[{"key":"a","value":1,"revision":1,"savedAt":1},{"key":"b"}]}',
    /Entry 2 of this copy is not complete/,
  ],
] as const)
  test(`${what} is refused in words`, () => {
    assert.throws(() => readWorkFile(text), { name: "WorkFileError", message: sentence });
  });

test("of two versions the one saved later stands", () => {
  assert.equal(mergeImported(saved("k", "new", 20), saved("k", "old", 10)), null);
  const merged = mergeImported(saved("k", "old", 10), saved("k", "new", 20));
  assert.deepEqual(merged, { key: "k", value: "new", revision: 4, savedAt: 20 });
});

test("what only the file has is added", () => {
  assert.deepEqual(mergeImported(null, saved("k", "v")), { key: "k", value: "v", revision: 1, savedAt: 10 });
});

test("progress keeps the better of both, whichever is later", () => {
  const ours = saved("progress/quiz/m", { done: 0.4, score: 0.9, lastAt: 5 }, 5);
  const theirs = saved("progress/quiz/m", { done: 0.8, score: 0.5, lastAt: 50 }, 50);
  assert.deepEqual(mergeImported(ours, theirs)?.value, { done: 0.8, score: 0.9, lastAt: 50 });
  assert.equal(mergeImported(theirs, { ...ours, value: { done: 0.1, score: null, lastAt: 60 } }), null);
});
