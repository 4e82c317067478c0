import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { arrayMemory, ArrayRoom, residentAddress, residentFloats } from "./array-memory.ts";

// The garbage collector, as a function.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
/** Runs the collector until `done`; what is collected is told of in a task of its own. */
async function collected(done: () => boolean, atMost = 50): Promise<void> {
  for (let k = 0; k < atMost && !done(); k++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

test("blocks lie apart, are zero, and come back when the last view of them is gone", async () => {
  const room = new ArrayRoom(new ArrayBuffer(16 * 2 ** 20));
  const kept = room.take(100_000, true);
  kept?.fill(7);
  let places = new Set<number>();
  const use = (): void => {
    for (let k = 0; k < 10; k++) {
      const view = room.take(100_000, true);
      assert.ok(view !== undefined && view.every((entry) => entry === 0));
      places.add(view.byteOffset);
      view.fill(k + 1);
    }
  };
  use();
  assert.equal(places.size, 10);
  assert.equal(room.held, 11);
  await collected(() => room.held === 1);
  assert.equal(room.held, 1);
  const before = places;
  places = new Set();
  use();
  assert.deepEqual([...places].sort(), [...before].sort(), "the same blocks, and cleared");
  assert.ok(kept?.every((entry) => entry === 7));
});

test("a full room gives nothing, and is whole again when all of it has come back", async () => {
  const room = new ArrayRoom(new ArrayBuffer(4 * 2 ** 20));
  const fill = (): void => {
    for (let k = 0; k < 7; k++) assert.ok(room.take(65_536, true));
    assert.equal(room.take(65_536, true), undefined);
  };
  fill();
  await collected(() => room.held === 0);
  // One block of another size, over all of the room.
  assert.ok(room.take(400_000, true)?.every((entry) => entry === 0));
});

test("a block is not given to another array while only a part of its view is held", async () => {
  const room = new ArrayRoom(new ArrayBuffer(4 * 2 ** 20));
  const partOfPart = room.take(70_000, true)?.subarray(100).subarray(5, 10).fill(3);
  const gone = room.take(70_000, true)?.byteOffset;
  await collected(() => room.held === 1);
  assert.equal(room.held, 1);
  const again = room.take(70_000, true);
  assert.equal(again?.byteOffset, gone);
  again?.fill(9);
  assert.deepEqual([...(partOfPart ?? [])], [3, 3, 3, 3, 3]);
});

test("the garbage collector is told how much lies in the room", async () => {
  const room = new ArrayRoom(new ArrayBuffer(48 * 2 ** 20));
  await collected(() => false, 3);
  const before = process.memoryUsage().arrayBuffers;
  const fill = (): void => {
    for (let k = 0; k < 40; k++) assert.ok(room.take(2 ** 17, true));
  };
  fill();
  // 40 MiB are held: one buffer of 32 MiB is shown for them.
  const shown = process.memoryUsage().arrayBuffers - before;
  assert.ok(Math.abs(shown - 2 ** 25) < 2 ** 20, `${shown}`);
  await collected(() => process.memoryUsage().arrayBuffers <= before);
  assert.equal(room.held, 0);
  assert.ok(process.memoryUsage().arrayBuffers <= before);
});

test("a copy of a view has a buffer of its own, so that it may cross to a worker", () => {
  const view = residentFloats(70_000);
  assert.ok(view);
  assert.equal(view.buffer, arrayMemory()?.buffer);
  assert.equal(residentAddress(view, 3), view.byteOffset + 24);
  for (const copy of [view.slice(), view.map((x) => x), Float64Array.from(view)]) {
    assert.equal(copy.buffer.byteLength, copy.byteLength);
    assert.equal(residentAddress(copy, 0), undefined);
  }
  assert.equal(residentFloats(1000), undefined);
});
