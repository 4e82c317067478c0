import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { cells } from "./cells.ts";

test("a cell has an id, or says that it does not run", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/adding-up.md": (text) => text.replace("```ts static", "```ts"),
    },
    cells,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:21 [cells] A cell needs an id: letters, digits and hyphens. Write  ```ts id=setup  or, for code that does not run,  ```ts static",
  ]);
});

test("ids are unique in a lab", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/adding-up.md": (text) => text.replace("id=start", "id=sum"),
    },
    cells,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:9 [cells] v is not defined in this lab. Define it in a cell, or check the spelling.",
    'sums/labs/adding-up.md:15 [cells] Each cell of a lab has an id of its own; "sum" is also at line 8. Saved work is kept under it.',
  ]);
});

test("a cell compiles, and its line in the file is named", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/adding-up.md": (text) => text.replace("total;\n", "total +;\n"),
    },
    cells,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:10 [cells] “;” cannot stand here. Is a bracket, a comma or an operator missing just before it?",
  ]);
});

test("no name is unknown", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/adding-up.md": (text) => text.replace("+ v[2]", "+ w[2]"),
    },
    cells,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:9 [cells] w is not defined in this lab. Define it in a cell, or check the spelling.",
  ]);
});

test("no name is defined twice", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/adding-up.md": (text) => text.replace("const v: number[]", "const total = 1; const v: number[]"),
    },
    cells,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:16 [cells] total is already defined in the cell “sum”. A name means one thing in the whole lab: give this one another name.",
  ]);
});

test("cells do not wait for each other", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/adding-up.md": (text) => text.replace("slider(1, 9)", "total"),
    },
    cells,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/adding-up.md:9 [cells] Cells wait for each other in a circle: this one reads v from the cell “start”, which needs this one first. Move one of the definitions into a cell of its own.",
    "sums/labs/adding-up.md:16 [cells] Cells wait for each other in a circle: this one reads total from the cell “sum”, which needs this one first. Move one of the definitions into a cell of its own.",
  ]);
});
