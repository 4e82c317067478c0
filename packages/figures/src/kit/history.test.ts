import assert from "node:assert/strict";
import { test } from "node:test";
import { changeHistory, startHistory, type HistoryChange } from "./history.ts";

const after = (...changes: HistoryChange<number>[]) => changes.reduce(changeHistory<number>, startHistory(0));

test("a whole drag is one step back", () => {
  const drag = [1, 2, 3].map((next) => ({ kind: "record", next, phase: "drag" }) as const);
  assert.equal(after(...drag, { kind: "close" }).present, 3);
  assert.equal(after(...drag, { kind: "close" }, { kind: "undo" }).present, 0);
});

test("after its end the next drag is a step of its own", () => {
  const first = { kind: "record", next: 1, phase: "drag" } as const;
  const second = { kind: "record", next: 2, phase: "drag" } as const;
  assert.equal(after(first, { kind: "close" }, second, { kind: "undo" }).present, 1);
});

test("redo goes forward again, until something else is done", () => {
  const made = after({ kind: "record", next: 1 }, { kind: "undo" }, { kind: "redo" });
  assert.equal(made.present, 1);
  assert.deepEqual(after({ kind: "record", next: 1 }, { kind: "undo" }, { kind: "record", next: 5 }).future, []);
});

test("a choice is no step of its own", () => {
  assert.equal(
    after({ kind: "record", next: 1 }, { kind: "record", next: 2, phase: "select" }, { kind: "undo" }).present,
    0,
  );
});

test("what comes from outside is followed, and does not count as a move of the reader", () => {
  const history = after({ kind: "follow", next: 7 });
  assert.equal(history.present, 7);
  assert.equal(history.moves, 0);
});

test("an equal copy from outside changes nothing", () => {
  const start = startHistory({ u: [1, 2] });
  assert.equal(changeHistory(start, { kind: "follow", next: { u: [1, 2] } }), start);
});
