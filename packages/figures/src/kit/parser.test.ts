import assert from "node:assert/strict";
import { test } from "node:test";
import { choice, flag, grid, integer, list, number, parseNumber, textGrid, words } from "./parser.ts";

test("a number may be a decimal, a fraction or a power of ten", () => {
  assert.equal(parseNumber("-2"), -2);
  assert.equal(parseNumber("−2.5"), -2.5);
  assert.equal(parseNumber(" 3/4 "), 0.75);
  assert.equal(parseNumber("1e-8"), 1e-8);
});

test("what is not a finite number is refused", () => {
  for (const text of ["", "two", "1/0", "1e999", "3/", "1 2", "0x10", "Infinity"])
    assert.equal(number.parse(text), undefined);
});

test("a whole number keeps its bounds", () => {
  assert.equal(integer(0, 3).parse("3"), 3);
  assert.equal(integer(0, 3).parse("4"), undefined);
  assert.equal(integer(0, 3).parse("1.5"), undefined);
});

test("lists and matrices are written in brackets", () => {
  assert.deepEqual(list(2).parse("[1, 1/2]"), [1, 0.5]);
  assert.equal(list(2).parse("[1]"), undefined);
  assert.deepEqual(grid().parse("[[1, 2], [3, 4]]"), [
    [1, 2],
    [3, 4],
  ]);
  assert.equal(grid().parse("[[1, 2], [3]]"), undefined, "ragged rows");
  assert.equal(grid({ rows: 2, columns: 3 }).parse("[[1, 2], [3, 4]]"), undefined, "another shape");
});

test("the entries of an exact matrix stay as written", () => {
  assert.deepEqual(textGrid().parse("[[1/3, -2]]"), [["1/3", "-2"]]);
  assert.equal(textGrid().parse("[[x, -2]]"), undefined);
});

test("what a parser prints, it reads back", () => {
  assert.deepEqual(grid().parse(grid().print([[1.5, -2]])), [[1.5, -2]]);
  assert.deepEqual(words.parse(words.print(["u", "v_1"])), ["u", "v_1"]);
  assert.equal(flag.parse(flag.print(true)), true);
  assert.equal(choice("a", "b").parse("c"), undefined);
});
