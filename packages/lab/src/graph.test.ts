import assert from "node:assert/strict";
import { test } from "node:test";
import { compileCell } from "./compile/compile-cell.ts";
import { graph } from "./graph.ts";

const lab = (cells: Record<string, string>) => Object.entries(cells).map(([id, code]) => compileCell(code, id));

test("cells run after the cells they read from, otherwise in the order of the text", () => {
  const { order, dependents, needs } = graph(
    lab({ sum: "x + y", x: "const x = 1;", y: "const y = x + 1;", alone: "const z = 5;" }),
  );
  assert.deepEqual(order, ["x", "y", "sum", "alone"]);
  assert.deepEqual(dependents("x"), ["y", "sum"]);
  assert.deepEqual(dependents("alone"), []);
  assert.deepEqual(needs("sum"), ["x", "y"]);
});

test("a name defined twice is reported at the second definition", () => {
  const { diagnostics } = graph(lab({ first: "const A = 1;", second: "\n  const A = 2;" }));
  assert.equal(diagnostics.length, 1);
  assert.deepEqual(
    [diagnostics[0].cell, diagnostics[0].code, diagnostics[0].line, diagnostics[0].column, diagnostics[0].endColumn],
    ["second", "duplicate-name", 2, 9, 10],
  );
  assert.match(diagnostics[0].message, /already defined in the cell “first”/);
});

test("a cell may not assign to another cell's variable", () => {
  const { diagnostics } = graph(lab({ one: "let n = 1;", two: "n = 2;" }));
  assert.deepEqual([diagnostics[0].cell, diagnostics[0].code], ["two", "written-elsewhere"]);
  assert.match(diagnostics[0].message, /n belongs to the cell “one”/);
});

test("cells that wait for each other are reported, those that only wait for them are not", () => {
  const { diagnostics, order } = graph(lab({ a: "const x = y;", b: "const y = x;", c: "const z = x;" }));
  assert.deepEqual(
    diagnostics.map(({ cell, code }) => `${cell} ${code}`),
    ["a cycle", "b cycle"],
  );
  assert.equal(order.length, 3);
});

test("an unknown name is reported with the nearest known one", () => {
  const { diagnostics } = graph(lab({ a: "const x = matirx([[1]]);" }), { known: new Set(["matrix"]) });
  assert.deepEqual([diagnostics[0].code, diagnostics[0].column, diagnostics[0].endColumn], ["unknown-name", 11, 17]);
  assert.equal(diagnostics[0].message, "matirx is not defined in this lab. Did you mean matrix?");
});
