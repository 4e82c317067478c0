import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dragTo, keyTo, slideTo, valueAfterKey, type DragRule } from "./drag.ts";

const rule: DragRule = { x: [-5, 5], y: [-3, 3], step: 0.5 };

test("a dragged handle rests on the lattice, within its bounds", () => {
  assert.deepEqual(dragTo(rule, [0, 0], [1.3, -1.2]), [1.5, -1]);
  assert.deepEqual(dragTo(rule, [0, 0], [99, -99]), [5, -3]);
  assert.deepEqual(dragTo({ ...rule, axis: "x" }, [0, 2], [1.3, -1.2]), [1.5, 2]);
});

test("arrow keys move one step, with Shift ten, Home and End to the ends", () => {
  assert.deepEqual(keyTo(rule, [0, 0], "ArrowUp"), [0, 0.5]);
  assert.deepEqual(keyTo(rule, [0, 0], "ArrowLeft", true), [-5, 0]);
  assert.deepEqual(keyTo(rule, [1, 1], "Home"), [-5, 1]);
  assert.deepEqual(keyTo({ ...rule, axis: "y" }, [1, 1], "End"), [1, 3]);
  assert.equal(keyTo(rule, [0, 0], "a"), undefined);
});

test("an angle goes round", () => {
  const round = { low: 0, high: 360, step: 15, round: true };
  assert.equal(slideTo(round, 368), 15);
  assert.equal(valueAfterKey(round, 345, "ArrowRight"), 0);
  assert.equal(valueAfterKey(round, 0, "ArrowLeft"), 345);
});

test("every place that the pointer reaches is reached by keys, and no other", () => {
  const coordinate = fc.double({ min: -9, max: 9, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, fc.constantFrom(0.1, 0.25, 0.5, 1), (x, y, step) => {
      const given = { ...rule, step };
      const goal = dragTo(given, [0, 0], [x, y]);
      let at = keyTo(given, [0, 0], "Home") as readonly [number, number];
      for (let i = 0; i < 400 && at[0] !== goal[0]; i++) at = keyTo(given, at, "ArrowRight") as typeof at;
      for (let i = 0; i < 400 && at[1] !== goal[1]; i++)
        at = keyTo(given, at, goal[1] > at[1] ? "ArrowUp" : "ArrowDown") as typeof at;
      assert.deepEqual(at, goal);
    }),
  );
});
