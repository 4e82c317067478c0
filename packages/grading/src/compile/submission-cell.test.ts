import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compileCell, runHeadless } from "@gradus/lab";
import { submissionCell } from "./submission-cell.ts";

test("a cell defines what the module exports, and nothing else", () => {
  const cell = submissionCell("const half = 0.5;\nexport const halve = (x: number): number => half * x;\n");
  assert.deepEqual(compileCell(cell, "own").defines, ["halve"]);
});

test("other cells call the functions, whatever their helpers are called", async () => {
  const own = submissionCell(
    "export type Vec = number[];\nfunction sum(v: Vec): number {\n  return v.reduce((a, b) => a + b, 0);\n}\nexport function mean(v: Vec): number {\n  return sum(v) / v.length;\n}\n",
  );
  const { ok, results } = await runHeadless([
    { id: "own", code: own },
    { id: "use", code: "const sum = mean([1, 2, 6]);\nsum" },
  ]);
  assert.equal(ok, true);
  assert.equal(results[1].outputs[0]["text/plain"], "3");
});

test("a starter's function says that it is not written, with its line", async () => {
  const own = submissionCell(
    'import { NotWritten as Missing } from "@gradus/grading";\n\nexport function rank(A: number[][]): number {\n  throw new Missing("rank", A);\n}\n',
  );
  const { results } = await runHeadless([
    { id: "own", code: own },
    { id: "use", code: "rank([[1]])" },
  ]);
  const { name, message, cell, place } = results[1].error!;
  assert.deepEqual(
    { name, message, cell, line: place?.line },
    {
      name: "NotWritten",
      message: "rank is not written yet.",
      cell: "own",
      line: 4,
    },
  );
});

test("a module that cannot be loaded is left for the cell's compiler to point at", () => {
  const source = "export function f( {\n  return 1;\n}\n";
  assert.equal(submissionCell(source), source);
  assert.equal(compileCell(submissionCell(source), "own").diagnostics[0].code, "syntax");
});

test("every starter and solution of the courses can be a cell", () => {
  const folder = "courses/linear-algebra/programming-assignments";
  for (const name of ["elimination-and-rank", "eigenvectors-and-pca"])
    for (const file of ["starter.ts", "solution.ts"]) {
      const cell = compileCell(submissionCell(readFileSync(`${folder}/${name}/${file}`, "utf8")), "own");
      assert.deepEqual(cell.diagnostics, []);
      assert.ok(cell.defines.length > 3);
    }
});
