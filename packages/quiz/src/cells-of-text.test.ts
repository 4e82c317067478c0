import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cellsOfText, textOfCells } from "./cells-of-text.ts";

test("a matrix is cut into its cells as they are typed", () => {
  assert.deepEqual(cellsOfText("[[1, 2/3], [sqrt(2), -0.5]]"), [
    ["1", "2/3"],
    ["sqrt(2)", "-0.5"],
  ]);
  assert.deepEqual(cellsOfText("[1, 2, 3]"), [["1", "2", "3"]]);
  assert.deepEqual(cellsOfText("[[1,],[ ,2]]"), [
    ["1", ""],
    ["", "2"],
  ]);
});

test("while the brackets do not match there is no matrix", () => {
  for (const text of ["", "[", "[[1, 2]", "[[1, 2]]]", "1, 2", "[[[1]]]", "[[max(1, 2]]"]) {
    assert.equal(cellsOfText(text), null, text);
  }
});

test("writing cells as text and cutting them again gives the same cells", () => {
  const cell = fc.stringMatching(/^[0-9]{1,3}(\/[1-9])?$/);
  const cells = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(fc.property(cells, (rows) => assert.deepEqual(cellsOfText(textOfCells(rows)), rows)));
});
