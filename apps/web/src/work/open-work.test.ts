import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryStore } from "./memory-store.ts";
import { openWork } from "./open-work.ts";
import type { Work } from "./open-work.ts";
import type { Saved } from "./saved.ts";

/** Two tabs over one store, whose channel reaches the other tab and not itself, as a browser's does. */
function twoTabs(): { readonly here: Work; readonly there: Work; readonly asked: () => number } {
  const store = memoryStore();
  const ends = [new EventTarget(), new EventTarget()];
  let asked = 0;
  const tab = (own: number): Work =>
    openWork(store, {
      now: () => 1000,
      channel: {
        postMessage: (data: unknown) => void ends[1 - own].dispatchEvent(new MessageEvent("message", { data })),
        addEventListener: ends[own].addEventListener.bind(ends[own]),
      },
      askToPersist: () => (asked += 1),
    });
  return { here: tab(0), there: tab(1), asked: () => asked };
}

test("what is saved is loaded, with its revision", async () => {
  const { here } = twoTabs();
  assert.equal(await here.load("lab/a"), null);
  const first = await here.save("lab/a", "x = 1", 0);
  assert.ok(first.saved);
  assert.deepEqual(first.work, { key: "lab/a", value: "x = 1", revision: 1, savedAt: 1000 });
  const second = await here.save("lab/a", "x = 2", first.work.revision);
  assert.ok(second.saved);
  assert.deepEqual(await here.load("lab/a"), { key: "lab/a", value: "x = 2", revision: 2, savedAt: 1000 });
});

test("a tab that did not see the other's save gets it back instead of overwriting it", async () => {
  const { here, there } = twoTabs();
  await here.save("lab/a", "from here", 0);
  const late = await there.save("lab/a", "from there", 0);
  assert.equal(late.saved, false);
  assert.equal(!late.saved && late.conflict.value, "from here");
  assert.equal((await there.load("lab/a"))?.value, "from here");
});

test("of two tabs that save at the same moment exactly one saves", async () => {
  const { here, there } = twoTabs();
  const results = await Promise.all([here.save("k", 1, 0), there.save("k", 2, 0)]);
  assert.deepEqual(results.map(({ saved }) => saved).sort(), [false, true]);
});

test("a watch hears the other tab, not its own, until it is ended", async () => {
  const { here, there } = twoTabs();
  const heard: unknown[] = [];
  const stop = here.watch<string>("k", (saved) => heard.push(saved?.value));
  await here.save("k", "own", 0);
  await there.save("k", "other", 1);
  await settled();
  assert.deepEqual(heard, ["other"]);
  stop();
  await there.save("k", "later", 2);
  await settled();
  assert.deepEqual(heard, ["other"]);
});

test("erasing is heard by everybody who watches", async () => {
  const { here, there } = twoTabs();
  await here.save("k", "v", 0);
  const heard: (Saved | null)[] = [];
  here.watch("k", (saved) => heard.push(saved));
  await there.erase();
  await settled();
  assert.deepEqual(heard, [null]);
  assert.deepEqual(await here.list(), []);
});

test("a tab may go on saving after everything was erased elsewhere: nothing can be lost then", async () => {
  const { here, there } = twoTabs();
  await here.save("k", "v", 0);
  await there.erase();
  assert.equal((await here.save("k", "still typing", 1)).saved, true);
});

test("an update takes what stands there, whoever saved it", async () => {
  const { here, there } = twoTabs();
  await Promise.all([here, there, here, there].map((tab) => tab.update<number>("count", (n) => (n ?? 0) + 1)));
  assert.equal((await here.load("count"))?.value, 4);
});

test("the browser is asked to keep the work once, at the first save", async () => {
  const { here, asked } = twoTabs();
  await here.load("k");
  assert.equal(asked(), 0);
  await here.save("k", 1, 0);
  await here.save("k", 2, 1);
  assert.equal(asked(), 1);
});

test("a list has the keys of its prefix in order", async () => {
  const { here } = twoTabs();
  for (const key of ["progress/b", "lab/x", "progress/a"]) await here.save(key, 0, 0);
  assert.deepEqual(
    (await here.list("progress/")).map(({ key }) => key),
    ["progress/a", "progress/b"],
  );
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
