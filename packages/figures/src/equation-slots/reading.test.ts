import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { place, read } from "./reading.ts";
import { sentences } from "./sentences.ts";

const [shopping, dearer] = sentences;

test("the terms of a sum may stand in any order", () => {
  assert.deepEqual(read(shopping, [1, 2, 3, 0]), { row: [3, 2, 14], verdict: "right" });
  assert.deepEqual(read(shopping, [2, 1, 3, 0]), { row: [3, 2, 14], verdict: "right" });
});

test("what stands right of the equals sign changes its sign on the way to the row", () => {
  assert.deepEqual(read(dearer, [2, 1, 3, 0]), { row: [-1, 1, 2], verdict: "right" });
});

test("the reversed reading is named", () => {
  assert.deepEqual(read(dearer, [1, 2, 3, 0]), {
    row: [1, -1, 2],
    verdict: "wrong",
    says: "the pencil is the dearer one",
  });
});

test("an empty slot leaves the question open", () => {
  assert.deepEqual(read(shopping, [1, 0, 3, 0]), { verdict: "open" });
});

test("no two chips ever lie in one slot", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))), (moves) => {
      const end = moves.reduce<readonly number[]>(
        (placing, [chip, slot]) => place(placing, chip, slot, 3),
        [0, 0, 0, 0],
      );
      const used = end.filter((slot) => slot !== 0);
      assert.equal(new Set(used).size, used.length);
    }),
  );
});

test("a chip passes over a slot that is taken, and changes places where no other is free", () => {
  assert.deepEqual(place([1, 0, 0, 0], 1, 1, 3), [1, 2, 0, 0]);
  assert.deepEqual(place([1, 2, 0, 0], 1, 1, 3), [1, 0, 0, 0]);
  assert.deepEqual(place([1, 2, 3, 0], 3, 3, 3), [1, 2, 0, 3]);
});
