import assert from "node:assert/strict";
import { test } from "node:test";
import { runInThisContext } from "node:vm";
import type { CellResult } from "../cell-result.ts";
import { compileCell } from "../compile/compile-cell.ts";
import { createRuntime } from "./create-runtime.ts";
import type { CellFunction } from "./create-runtime.ts";
import type { RuntimeEvent } from "./runtime-event.ts";

/** A runtime in this thread; `settle` waits for it to be idle and gives the results since the last time. */
function openRuntime(library: Record<string, unknown> = {}) {
  let events: RuntimeEvent[] = [];
  let wake = (): void => undefined;
  const scope = globalThis as { __gradusCell?: (id: string, cell: CellFunction) => void };
  const runtime = createRuntime({
    library,
    load(script) {
      let loaded: CellFunction | undefined;
      scope.__gradusCell = (_id, cell) => (loaded = cell);
      runInThisContext(script);
      return loaded!;
    },
    emit(event) {
      events.push(event);
      if (event.type === "idle") wake();
    },
    now: () => 0,
    pause: () => Promise.resolve(),
    reseed: () => undefined,
  });
  const settle = async (): Promise<CellResult[]> => {
    while (!events.some(({ type }) => type === "idle")) await new Promise<void>((resolve) => (wake = resolve));
    const results = events.flatMap((event) => (event.type === "result" ? [event.result] : []));
    events = [];
    return results;
  };
  const update = async (cells: Record<string, string>, hold: string[] = []): Promise<CellResult[]> => {
    const compiled = Object.entries(cells).map(([id, code]) => compileCell(code, id));
    runtime.handle({ type: "update", cells: compiled, inputs: [], hold });
    return settle();
  };
  return { runtime, settle, update };
}

const shown = (results: readonly CellResult[]): string =>
  results.map(({ id, outputs, status }) => `${id}:${outputs.at(-1)?.["text/plain"] ?? status}`).join(" ");

test("every cell runs once, in the order of need", async () => {
  const { update } = openRuntime();
  assert.equal(shown(await update({ sum: "x + y", x: "const x = 1; x", y: "const y = x + 1; y" })), "x:1 y:2 sum:3");
});

test("after a change only the changed cell and its dependents run", async () => {
  const { update } = openRuntime();
  const cells = { x: "const x = 1; x", y: "const y = x + 1; y", z: "const z = 9; z" };
  await update(cells);
  assert.equal(shown(await update({ ...cells, x: "const x = 5; x" })), "x:5 y:6");
});

test("a cell whose source fails waits, and runs when the source is mended", async () => {
  const { update } = openRuntime();
  const broken = await update({ x: "const x = null.a;", y: "x + 1", z: "7" });
  assert.equal(shown(broken), "x:error y:blocked z:7");
  assert.equal(shown(await update({ x: "const x = 2; x", y: "x + 1", z: "7" })), "x:2 y:3");
});

test("a deleted cell takes its names with it", async () => {
  const { update } = openRuntime();
  await update({ x: "const x = 1;", y: "x + 1" });
  assert.equal(shown(await update({ y: "x + 1" })), "y:blocked");
});

test("a definition that moves to another cell is followed", async () => {
  const { update } = openRuntime();
  await update({ a: "const x = 1;", b: "const q = 0;", y: "x + 1" });
  const moved = await update({ a: "const p = 0;", b: "const x = 5;", y: "x + 1" });
  assert.equal(shown(moved.filter(({ id }) => id === "y").slice(-1)), "y:6");
});

test("a name of the library can be used, and can be taken by a cell", async () => {
  const { update } = openRuntime({ twice: (n: number) => 2 * n });
  assert.equal(shown(await update({ a: "twice(4)" })), "a:8");
  assert.equal(shown(await update({ a: "twice(4)", b: "const twice = (n: number) => n;" })), "b:done a:4");
});

test("a moved slider runs its readers and not its own cell", async () => {
  const { update, runtime, settle } = openRuntime();
  await update({ s: "const n = slider(1, 9, { value: 2 });", y: "n * 10", z: "1" });
  runtime.handle({ type: "input", cell: "s", input: 0, value: 7 });
  assert.equal(shown(await settle()), "y:70");
  // Run again for another reason, the cell finds what was set.
  runtime.handle({ type: "run", ids: ["s"] });
  assert.match(shown(await settle()), /^s:slider = 7 \(from 1 to 9\) y:70$/);
});

test("a cell that reads its own slider follows it", async () => {
  const { update, runtime, settle } = openRuntime();
  await update({ s: "const n = slider(1, 9); const m = n + 1;", y: "m" });
  runtime.handle({ type: "input", cell: "s", input: 0, value: 4 });
  assert.match(shown(await settle()), /y:5$/);
});

test("a held cell does not run, nor do its dependents, until it is run or changed", async () => {
  const { update, runtime, settle } = openRuntime();
  const cells = { x: "const x = 1; x", y: "x + 1", z: "7" };
  assert.equal(shown(await update(cells, ["x"])), "x:stopped y:blocked z:7");
  runtime.handle({ type: "run", ids: ["x"] });
  assert.equal(shown(await settle()), "x:1 y:2");
});

test("the console is captured with its cell, also from a helper of another cell", async () => {
  const { update } = openRuntime();
  const results = await update({
    help: "const report = (text: string) => { console.log(text); show(text); };",
    use: "report('hello')",
  });
  assert.deepEqual(results[1].logs, [{ level: "log", text: "hello" }]);
  assert.equal(results[1].outputs[0]["text/plain"], "hello");
  assert.deepEqual(results[0].logs, []);
});

test("endless output is cut off", async () => {
  const { update } = openRuntime();
  const [{ outputs, logs }] = await update({ a: "for (let i = 0; i < 500; i++) show(i);" });
  assert.equal(outputs.length, 200);
  assert.match(logs[0].text, /300 more were not kept/);
});

test("a data set is read by name", async () => {
  const { runtime, settle } = openRuntime();
  const cells = [compileCell('data("steps")[1].n', "a"), compileCell('data("step")', "b")];
  runtime.handle({ type: "update", cells, inputs: [], hold: [], data: { steps: 'day,n\n"Mon, early",3\nTue,4\n' } });
  const [a, b] = await settle();
  assert.equal(shown([a]), "a:4");
  assert.match(b.error?.message ?? "", /no data set is called "step". This lab has steps/);
});

test("an input that an update no longer names stands again where its cell puts it", async () => {
  const { runtime, settle } = openRuntime();
  const cells = [compileCell("const n = slider(1, 9, { value: 4 });\nn", "a")];
  runtime.handle({ type: "update", cells, inputs: [{ cell: "a", input: 0, value: 7 }], hold: [] });
  assert.equal(shown(await settle()), "a:7");
  runtime.handle({ type: "update", cells, inputs: [], hold: [] });
  runtime.handle({ type: "run", ids: ["a"] });
  assert.equal(shown(await settle()), "a:4");
});

test("what the page could not draw in time is cut to its beginning", async () => {
  const { update } = openRuntime();
  const [formula, text, whole] = await update({
    formula: 'tex("x".repeat(1e6))',
    text: 'md("$" + "x".repeat(1e6) + "$")',
    whole: 'tex("x^2")',
  });
  for (const { outputs } of [formula, text]) {
    assert.deepEqual(Object.keys(outputs[0]), ["text/plain"]);
    assert.match(outputs[0]["text/plain"], /^\$*x{900,1000}.* … \(too large to be shown\)$/);
  }
  assert.equal(whole.outputs[0]["application/x-tex"], "x^2");
});
