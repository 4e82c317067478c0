import assert from "node:assert/strict";
import { test } from "node:test";
import { balances, elementMatrix, parseFormula, parseReaction, tally, type Reaction } from "./reaction.ts";

const read = (text: string) => parseReaction(text) as Reaction;

test("a formula counts its atoms, in brackets and with a charge", () => {
  assert.deepEqual(parseFormula("Ca(OH)2"), { Ca: 1, O: 2, H: 2 });
  assert.deepEqual(parseFormula("C6H12O6"), { C: 6, H: 12, O: 6 });
  assert.deepEqual(parseFormula("MnO4^-"), { Mn: 1, O: 4, charge: -1 });
  assert.deepEqual(parseFormula("Fe^3+"), { Fe: 1, charge: 3 });
  for (const wrong of ["", "ca", "C(", "C)", "C6h", "Fe^x"]) assert.equal(parseFormula(wrong), undefined, wrong);
});

test("the columns of the matrix are the molecules, negative on the right", () => {
  assert.deepEqual(elementMatrix(read("CH4 + O2 -> CO2 + H2O")), [
    [1, 0, -1, 0],
    [4, 0, 0, -2],
    [0, 2, -2, -1],
  ]);
});

test("the null vector balances the reaction", () => {
  const reaction = read("CH4 + O2 -> CO2 + H2O");
  assert.deepEqual(balances(reaction), [[1, 2, 1, 2]]);
  for (const element of reaction.elements) {
    const { left, right } = tally(reaction, [1, 2, 1, 2], element);
    assert.equal(left, right);
  }
});

test("ions balance with their charge", () => {
  assert.deepEqual(balances(read("MnO4^- + Fe^2+ + H^+ -> Mn^2+ + Fe^3+ + H2O")), [[1, 5, 8, 1, 5, 4]]);
});

test("two independent ways give a null space of dimension 2", () => {
  assert.equal(balances(read("C + O2 -> CO + CO2")).length, 2);
});

test("a text without an arrow is no reaction", () => {
  assert.equal(parseReaction("CH4 + O2"), undefined);
});
