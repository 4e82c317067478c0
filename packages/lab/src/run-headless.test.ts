import assert from "node:assert/strict";
import { test } from "node:test";
import { runHeadless } from "./run-headless.ts";

const run = (cells: Record<string, string>, options = {}) =>
  runHeadless(
    Object.entries(cells).map(([id, code]) => ({ id, code })),
    options,
  );

test("errors carry the line and column of the cell as written", async () => {
  const { results, ok } = await run({
    types: "const z: number = 1;\n\n    (null as any)!.foo(z)",
    shown: "const y = 1; (y as any).q.r",
    arrow: "const v: number[] = [1];\nv.map((q: number) => (undefined as any).x)",
    library: "\n  const P: Matrix = matmul(identity(2), identity(3));",
    helper: "const deep = (k: number): number => {\n  if (k === 0) throw new Error('here');\n  return deep(k - 1);\n};",
    caller: "deep(2)",
  });
  assert.equal(ok, false);
  const place = (id: string): string => {
    const { error } = results.find((result) => result.id === id)!;
    return `${error!.cell} ${error!.place?.line}:${error!.place?.column}`;
  };
  assert.equal(place("types"), "types 3:20");
  assert.equal(place("shown"), "shown 1:27");
  assert.equal(place("arrow"), "arrow 2:41");
  assert.equal(place("library"), "library 2:21");
  assert.equal(place("caller"), "helper 2:22");
});

test("an endless loop ends with the time, and is named", async () => {
  const { ok, timedOut, results } = await run({ loop: "while (true) {}", after: "1" }, { timeLimitMs: 700 });
  assert.equal(ok, false);
  assert.equal(timedOut, "loop");
  assert.deepEqual(
    results.map(({ status }) => status),
    ["stopped", "blocked"],
  );
});

test("chance is the same in every run, and of its own in every cell", async () => {
  const cells = { a: "Math.random()", b: "Math.random()", c: "random(3).normal()" };
  const [first, second] = [await run(cells), await run(cells)];
  const texts = first.results.map(({ outputs }) => outputs[0]["text/plain"]);
  assert.deepEqual(
    texts,
    second.results.map(({ outputs }) => outputs[0]["text/plain"]),
  );
  assert.notEqual(texts[0], texts[1]);
});

test("a lab runs with inputs as a reader would have set them", async () => {
  const inputs = [{ cell: "s", input: 0, value: 6 }];
  const { results } = await run({ s: "const n = slider(1, 9);", y: "n ** 2" }, { inputs });
  assert.equal(results[1].outputs[0]["text/plain"], "36");
});

test("values that cannot be sent or written do not stop a lab", async () => {
  const { results } = await run({
    self: "const o: any = {}; o.o = o; o",
    late: "Promise.resolve(3)",
    thrown: "throw { toString() { throw 1; } };",
    bare: "Object.create(null)",
  });
  assert.deepEqual(
    results.map(({ status }) => status),
    ["done", "done", "error", "done"],
  );
});
