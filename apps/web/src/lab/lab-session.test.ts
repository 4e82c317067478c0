import assert from "node:assert/strict";
import { test } from "node:test";
import { compileCell } from "@gradus/lab";
import type { RuntimeCommand, RuntimeEvent, Sandbox } from "@gradus/lab";
import { memoryStore } from "../work/memory-store.ts";
import { openWork } from "../work/open-work.ts";
import type { WorkStore } from "../work/saved.ts";
import { openLab } from "./lab-session.ts";
import type { LabSession } from "./lab-session.ts";

/** Lets everything that waits for the store or the other tab come to its end. */
async function turn(): Promise<void> {
  for (let k = 0; k < 20; k++) await new Promise<void>((resolve) => void setImmediate(resolve));
}

/** A tab's saved work, with its own channel to the others. */
function openTabWork(store: WorkStore, others: Set<EventTarget>) {
  const ear = new EventTarget();
  others.add(ear);
  return openWork(store, {
    now: () => 0,
    askToPersist: () => undefined,
    channel: {
      addEventListener: ear.addEventListener.bind(ear) as BroadcastChannel["addEventListener"],
      postMessage: (data) => {
        for (const other of others) if (other !== ear) other.dispatchEvent(new MessageEvent("message", { data }));
      },
    },
  });
}

/** A tab: a sandbox that answers at once, and what was posted to it. */
async function openTab(store: WorkStore, cells: Record<string, string>, others: Set<EventTarget> = new Set()) {
  const work = openTabWork(store, others);
  const posted: RuntimeCommand[] = [];
  let tell: (event: RuntimeEvent) => void = () => undefined;
  let terminated = 0;
  const sandbox: Sandbox<RuntimeCommand, RuntimeEvent> = {
    post(command) {
      posted.push(command);
      tell({ type: "idle" });
    },
    onMessage(callback) {
      tell = callback;
      return () => undefined;
    },
    onFailure: () => () => undefined,
    terminate: () => void terminated++,
    close: () => undefined,
  };
  const parts = Object.entries(cells).map(([id, code]) => ({
    type: "cell" as const,
    id,
    code,
    compiled: compileCell(code, id),
    ...(id === "functions" && { own: true as const }),
  }));
  const session: LabSession = openLab(
    { courseId: "c", moduleId: "m", labId: "l", parts, rubric: [], html: {} },
    {
      work: { load: work.load, save: work.save, watch: work.watch },
      open: () => sandbox,
      compiler: () => import("./compile.ts"),
      language: async () => ({ check: async () => [], complete: async () => null, hover: async () => null }),
      limitMs: 20_000,
    },
  );
  while (posted.length === 0) await turn();
  return { session, posted, emit: (event: RuntimeEvent) => tell(event), ended: () => terminated };
}

const updates = (posted: readonly RuntimeCommand[]) => posted.filter((command) => command.type === "update");
const lastUpdate = (posted: readonly RuntimeCommand[]) => updates(posted)[updates(posted).length - 1];

test("a published lab runs as it arrived, and an edited cell is compiled and run", async () => {
  const { session, posted } = await openTab(memoryStore(), { a: "const x = 1;", b: "x + 1" });
  assert.deepEqual(
    updates(posted)[0].cells.map(({ id }) => id),
    ["a", "b"],
  );
  session.setCode("a", "const x = 5;");
  await session.run("a");
  assert.match(lastUpdate(posted).cells[0].script, /const x = 5/);
  // Unchanged, it is only run again.
  await session.run("a");
  assert.deepEqual(posted.at(-1), { type: "run", ids: ["a"] });
  session.close();
});

test("what was typed is there again when the lab is opened anew", async () => {
  const store = memoryStore();
  const first = await openTab(store, { a: "1" });
  first.session.setCode("a", "2");
  const own = first.session.add("a");
  first.session.setCode(own, "3");
  await turn();
  first.session.close();
  const { session } = await openTab(store, { a: "1" });
  assert.deepEqual(
    session.parts.value.map(({ id }) => id),
    ["a", own],
  );
  assert.equal(session.cell("a").code.value, "2");
  assert.equal(session.cell(own).code.value, "3");
  assert.equal(session.cell("a").conflict.value, null);
  session.resetAll();
  assert.deepEqual(
    session.parts.value.map(({ id }) => id),
    ["a"],
  );
  assert.equal(session.cell("a").code.value, "1");
  session.close();
});

test("a lesson that changed since offers both texts, and forgets the question when it is answered", async () => {
  const store = memoryStore();
  const first = await openTab(store, { a: "old", b: "old" });
  first.session.setCode("a", "mine");
  await turn();
  first.session.close();
  const second = await openTab(store, { a: "new", b: "new" });
  assert.deepEqual(second.session.cell("a").conflict.value, { kind: "lesson", theirs: "new" });
  assert.equal(second.session.cell("b").conflict.value, null, "an untouched cell is simply the new one");
  // Typing on does not answer the question.
  second.session.setCode("a", "mine, further");
  await turn();
  second.session.close();
  const third = await openTab(store, { a: "new", b: "new" });
  assert.equal(third.session.cell("a").conflict.value?.theirs, "new");
  third.session.settle("a", "mine");
  await turn();
  third.session.close();
  const fourth = await openTab(store, { a: "new", b: "new" });
  assert.equal(fourth.session.cell("a").code.value, "mine, further");
  assert.equal(fourth.session.cell("a").conflict.value, null);
  fourth.session.close();
});

test("a second tab follows the first", async () => {
  const store = memoryStore();
  const tabs = new Set<EventTarget>();
  const one = await openTab(store, { a: "1" }, tabs);
  const two = await openTab(store, { a: "1" }, tabs);
  one.session.setCode("a", "from one");
  await turn();
  assert.equal(two.session.cell("a").code.value, "from one");
  two.session.setCode("a", "from two");
  await turn();
  assert.equal(one.session.cell("a").code.value, "from two");
  assert.equal(one.session.cell("a").conflict.value, null);
  one.session.close();
  two.session.close();
});

test("two tabs that never hear of each other do not overwrite each other", async () => {
  const store = memoryStore();
  const one = await openTab(store, { a: "1" });
  const two = await openTab(store, { a: "1" });
  one.session.setCode("a", "from one");
  await turn();
  two.session.setCode("a", "from two");
  await turn();
  assert.deepEqual(two.session.cell("a").conflict.value, { kind: "tab", theirs: "from one" });
  assert.deepEqual((await store.get("lab/m/l/cell-a"))?.value, { code: "from one", original: "1" });
  two.session.settle("a", "mine");
  await turn();
  assert.deepEqual((await store.get("lab/m/l/cell-a"))?.value, { code: "from two", original: "1" });
  one.session.close();
  two.session.close();
});

test("stop ends the worker and holds the cell that was running, and only that one", async () => {
  const { session, posted, emit, ended } = await openTab(memoryStore(), { a: "1", loop: "while (true) {}" });
  emit({ type: "running", id: "loop" });
  session.stop();
  assert.equal(ended(), 1);
  assert.deepEqual(lastUpdate(posted).hold, ["loop"]);
  assert.equal(session.cell("loop").stopped.value, "Stopped.");
  session.setCode("loop", "2");
  await session.run("loop");
  assert.deepEqual(lastUpdate(posted).hold, []);
  session.close();
});

test("what the reader set is there again when the lab is opened anew, until it is reset", async () => {
  const store = memoryStore();
  const cells = { a: "const n = slider(1, 9);", b: "const m = slider(1, 9);" };
  const first = await openTab(store, cells);
  assert.equal(first.session.changed.value, false);
  for (const value of [2, 3, 4]) first.session.setInput({ cell: "a", input: 0, value });
  first.session.setInput({ cell: "b", input: 0, value: 5 });
  await turn();
  first.session.close();
  const second = await openTab(store, cells);
  assert.deepEqual(updates(second.posted)[0].inputs, [
    { cell: "a", input: 0, value: 4 },
    { cell: "b", input: 0, value: 5 },
  ]);
  assert.equal(second.session.changed.value, true);
  second.session.reset("a");
  await turn();
  assert.deepEqual(lastUpdate(second.posted).inputs, [{ cell: "b", input: 0, value: 5 }]);
  second.session.resetAll();
  await turn();
  second.session.close();
  const third = await openTab(store, cells);
  assert.deepEqual(updates(third.posted)[0].inputs, []);
  assert.equal(third.session.changed.value, false);
  third.session.close();
});

const assignment = (code: string) => ({ code, original: null, asides: [], hints: {} });

test("the functions of the assignment take the place of the starter's, and are neither saved nor reset here", async () => {
  const store = memoryStore();
  const work = openTabWork(store, new Set());
  await work.save("assignment/m", assignment("export const half = (x: number): number => x / 2;"), 0);
  const { session, posted } = await openTab(store, {
    functions: "const { half } = (() => { throw new Error('not written'); })();",
    use: "half(3)",
  });
  assert.match(lastUpdate(posted).cells[0].script, /x \/ 2/);
  assert.equal(session.changed.value, false);
  session.resetAll();
  await turn();
  assert.match(session.cell("functions").code.value, /x \/ 2/);
  assert.equal(await work.load("lab/m/l/cell-functions"), null);
});

test("functions changed in another tab are there at once, and run when asked for", async () => {
  const store = memoryStore();
  const others = new Set<EventTarget>();
  const work = openTabWork(store, others);
  const { session, posted } = await openTab(store, { functions: "const half = 1;", use: "half" }, others);
  await work.save("assignment/m", assignment("export const half = 4;"), 0);
  while (!/half = 4/.test(session.cell("functions").code.value)) await turn();
  await session.run("functions");
  assert.match(lastUpdate(posted).cells[0].script, /half = 4/);
});
