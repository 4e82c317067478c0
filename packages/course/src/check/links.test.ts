import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { links } from "./links.ts";

test("an anchor exists in its lesson", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("#a-sum-forgets-the-order", "#a-sum-forgets-order"),
    },
    links,
  );
  assert.deepEqual(lines(problems), [
    'sums/lecture-slides/first-sums.md:28 [links] This lesson has no heading "#a-sum-forgets-order". Did you mean "a-sum-forgets-the-order"?',
  ]);
});

test("a page of the course exists, and so does its anchor", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("adding-up/#start", "adding-up/#strat"),
      "sums/labs/adding-up.md": (text) => text.replace("A sum of", "[A](/sums/first-sum/slides/) sum of"),
    },
    links,
  );
  assert.deepEqual(lines(problems), [
    'sums/labs/adding-up.md:6 [links] There is no page /sums/first-sum/slides/. Did you mean "/sums/first-sums/slides/"?',
    'sums/lecture-slides/first-sums.md:28 [links] The page /sums/first-sums/labs/adding-up/ has no heading "#strat". Did you mean "start"?',
  ]);
});

test("a symbol is declared, a term and a reference are listed", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("(symbol:total)", "(symbol:totals)"),
      "sums/course.yaml": (text) => text.replace("(term:vector)", "(term:vektor)"),
      "sums/labs/adding-up.md": (text) => text.replace("by hand", "[by hand](cite:countin)"),
    },
    links,
  );
  assert.deepEqual(lines(problems), [
    'sums/course.yaml:9 [links] shared/glossary.yaml has no entry "vektor". Did you mean "vector"?',
    'sums/labs/adding-up.md:6 [links] shared/bibliography.yaml has no entry "countin". Did you mean "counting"?',
    'sums/lecture-slides/first-sums.md:8 [links] The front matter declares no symbol "totals". Did you mean "total"? A new one is declared there:  symbols: { totals: 1 }',
  ]);
});

test("an address is an address", async () => {
  const problems = await plantDefect(
    {
      "sums/lecture-slides/first-sums.md": (text) => text.replace("(#a-sum-forgets-the-order)", "(first-slide)"),
    },
    links,
  );
  assert.deepEqual(lines(problems), [
    'sums/lecture-slides/first-sums.md:28 [links] "first-slide" is not an address. Write #heading, /course/module/slides/#slide, term:…, symbol:…, cite:…, given, or https://…',
  ]);
});
