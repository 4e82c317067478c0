import assert from "node:assert/strict";
import { test } from "node:test";
import { typeGlobals, typeModule } from "./type-module.ts";

test("cells are joined in running order, and lines lead back to their cell", () => {
  const cells = [
    { id: "sum", code: "x +\n y" },
    { id: "x", code: "const x = 1;" },
    { id: "y", code: "const y = 2;" },
  ];
  const module = typeModule(cells);
  const lines = module.text.split("\n");
  assert.ok(lines.indexOf("const y = 2;") < lines.indexOf("x +"));
  assert.deepEqual(module.origin(lines.indexOf(" y") + 1), { cell: "sum", line: 2 });
  assert.equal(module.lineOf("sum"), lines.indexOf("x +") + 1);
  assert.equal(module.origin(1), null);
});

test("what is in scope is declared from the list of exports", () => {
  const globals = typeGlobals('export { solve, NDArray } from "./a.ts";\nexport type { Matrix } from "./b.ts";\n');
  assert.match(globals, /const solve: typeof math\.solve;/);
  assert.match(globals, /type NDArray = math\.NDArray;/);
  assert.match(globals, /type Matrix = math\.Matrix;/);
  assert.ok(!globals.includes("const Matrix"));
  assert.match(globals, /const slider: Display\["slider"\];/);
});
