import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryStore } from "../work/memory-store.ts";
import { openWork } from "../work/open-work.ts";
import type { WorkStore } from "../work/saved.ts";
import { openAssignmentWork } from "./assignment-work.ts";
import type { AssignmentView } from "./assignment-work.ts";

/** Lets everything that waits for the store or the other tab come to its end. */
async function turn(): Promise<void> {
  for (let k = 0; k < 20; k++) await new Promise<void>((resolve) => void setImmediate(resolve));
}

/** A tab, and what it shows. Tabs that share `others` hear of each other. */
async function openTab(store: WorkStore, starter: string, others: Set<EventTarget> = new Set()) {
  const ear = new EventTarget();
  others.add(ear);
  const work = openWork(store, {
    now: () => 0,
    askToPersist: () => undefined,
    channel: {
      addEventListener: ear.addEventListener.bind(ear) as BroadcastChannel["addEventListener"],
      postMessage: (data) => {
        for (const other of others) if (other !== ear) other.dispatchEvent(new MessageEvent("message", { data }));
      },
    },
  });
  let view: AssignmentView | undefined;
  const tab = openAssignmentWork({ key: "assignment/m", starter, work, onView: (next) => void (view = next) });
  await turn();
  return { ...tab, view: () => view as AssignmentView };
}

test("what was written is there again, with its hints", async () => {
  const store = memoryStore();
  const first = await openTab(store, "old");
  assert.equal(first.view().fresh, true);
  first.write("mine");
  first.openHint("rref");
  await turn();
  const { view } = await openTab(store, "old");
  assert.deepEqual(view(), { code: "mine", fresh: false, hints: { rref: 1 }, conflict: null, followed: false });
});

test("a starter that changed since offers both texts, and forgets the question when it is answered", async () => {
  const store = memoryStore();
  const first = await openTab(store, "old");
  first.write("mine");
  await turn();
  const second = await openTab(store, "new");
  assert.deepEqual(second.view().conflict, { kind: "lesson", theirs: "new" });
  // Typing on does not answer the question.
  second.write("mine, further");
  await turn();
  const third = await openTab(store, "new");
  assert.equal(third.view().code, "mine, further");
  third.settle("mine");
  await turn();
  const fourth = await openTab(store, "new");
  assert.deepEqual([fourth.view().code, fourth.view().conflict], ["mine, further", null]);
  const fifth = await openTab(store, "newest");
  fifth.settle("theirs");
  assert.deepEqual([fifth.view().code, fifth.view().conflict], ["newest", null]);
});

test("who only opened a hint, or put the starter back, gets the new starter", async () => {
  const store = memoryStore();
  const first = await openTab(store, "old");
  first.write("mine");
  first.write("old");
  first.openHint("rref");
  await turn();
  const { view } = await openTab(store, "new");
  assert.deepEqual([view().code, view().conflict, view().hints], ["new", null, { rref: 1 }]);
});

test("work that was saved before starters were kept opens without a question", async () => {
  const store = memoryStore();
  const old = { key: "assignment/m", value: { code: "mine", hints: {} }, revision: 1, savedAt: 0 };
  await store.update("assignment/m", () => old);
  const { view } = await openTab(store, "new");
  assert.deepEqual([view().code, view().conflict], ["mine", null]);
});

test("a second tab follows the first", async () => {
  const tabs = new Set<EventTarget>();
  const store = memoryStore();
  const one = await openTab(store, "s", tabs);
  const two = await openTab(store, "s", tabs);
  one.write("from one");
  await turn();
  assert.deepEqual([two.view().code, two.view().followed], ["from one", true]);
  two.write("from two");
  await turn();
  assert.deepEqual([one.view().code, one.view().conflict], ["from two", null]);
});

test("two tabs that write at the same time keep both texts, also over a reload", async () => {
  const store = memoryStore();
  const tabs = new Set<EventTarget>();
  const one = await openTab(store, "s", tabs);
  const two = await openTab(store, "s", tabs);
  one.write("from one");
  two.write("from two");
  await turn();
  assert.deepEqual([one.view().code, one.view().conflict?.theirs], ["from one", "from two"]);
  assert.deepEqual([two.view().code, two.view().conflict?.theirs], ["from two", "from one"]);
  // Both may type on: neither writes over the other.
  two.write("from two, further");
  await turn();
  one.write("from one, further");
  await turn();
  assert.deepEqual([one.view().code, one.view().conflict?.theirs], ["from one, further", "from two, further"]);
  assert.deepEqual([two.view().code, two.view().conflict?.theirs], ["from two, further", "from one, further"]);
  const later = await openTab(store, "s", tabs);
  assert.deepEqual([later.view().code, later.view().conflict?.theirs], ["from one, further", "from two, further"]);
  two.settle("mine");
  await turn();
  for (const { view } of [one, two, later])
    assert.deepEqual([view().code, view().conflict], ["from two, further", null]);
});

test("three tabs that never hear of each other lose nothing", async () => {
  const store = memoryStore();
  const tabs = [await openTab(store, "s"), await openTab(store, "s"), await openTab(store, "s")];
  for (const [i, tab] of tabs.entries()) {
    tab.write(`from ${i}`);
    await turn();
  }
  const { view, settle } = await openTab(store, "s");
  const texts = [view().code];
  while (view().conflict !== null) {
    texts.push(view().conflict!.theirs);
    settle("mine");
  }
  assert.deepEqual(texts.toSorted(), ["from 0", "from 1", "from 2"]);
});

test("hints that two tabs opened are all open, and raise no question", async () => {
  const store = memoryStore();
  const one = await openTab(store, "s");
  const two = await openTab(store, "s");
  one.openHint("a");
  await turn();
  two.openHint("b");
  two.write("mine");
  await turn();
  const { view } = await openTab(store, "s");
  assert.deepEqual([view().hints, view().code, view().conflict], [{ a: 1, b: 1 }, "mine", null]);
});
