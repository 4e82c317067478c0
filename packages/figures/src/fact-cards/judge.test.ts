import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { judge } from "./judge.ts";
import { puzzles } from "./puzzles.ts";

test("a first fact is new, its double repeats, and what does not fit contradicts", () => {
  const found = judge(puzzles.tearoom, [0, 1, 4]);
  assert.deepEqual(found, {
    verdicts: ["new", "repeats", "contradicts"],
    information: 1,
    contradiction: true,
    values: [null, null],
  });
});

test("two new facts settle two unknowns, and a third can only repeat or contradict", () => {
  assert.deepEqual(judge(puzzles.tearoom, [2, 0, 3]), {
    verdicts: ["new", "new", "repeats"],
    information: 2,
    contradiction: false,
    values: [2, 5],
  });
});

test("a fact may settle one unknown and leave the others open", () => {
  assert.deepEqual(judge(puzzles.orchard, [0, 1]).values, [null, null, 40]);
});

test("the information does not depend on the order of facts that fit together", () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3]);
  for (const puzzle of Object.values(puzzles))
    fc.assert(
      fc.property(order, (chosen) => {
        const sorted = [...chosen].sort((a, b) => a - b);
        const [one, other] = [judge(puzzle, chosen), judge(puzzle, sorted)];
        assert.deepEqual([one.information, one.values], [other.information, other.values]);
        assert.ok(one.information <= puzzle.unknowns.length);
      }),
    );
});

test("the five facts of the orchard fit together and say three things", () => {
  const found = judge(puzzles.orchard, [0, 1, 2, 3, 4]);
  assert.deepEqual([found.information, found.contradiction, found.values], [3, false, [160, 130, 40]]);
});
