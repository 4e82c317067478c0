import assert from "node:assert/strict";
import { test } from "node:test";
import { hilbert, matrix, rationalMatrix, vector } from "@gradus/math";
import { createDisplay } from "./create-display.ts";
import { displayNames } from "../type-module.ts";
import { md } from "./md.ts";
import { numberText } from "./number-text.ts";
import { plot } from "./plot/plot.ts";
import { table } from "./table.ts";
import { valueToBundle } from "./value-to-bundle.ts";
import { valueToText } from "./value-to-text.ts";

test("numbers are written for reading", () => {
  const texts = [0, -0.5, 1 / 3, 1e-9, 123456789, 1.5e300, Infinity, NaN, -1e-20].map((x) => numberText(x));
  assert.equal(numberText(1958.25, 3), "1958");
  assert.deepEqual(texts, ["0", "−0.5", "0.333333", "1e−9", "123456789", "1.5e300", "∞", "NaN", "−1e−20"]);
});

test("a matrix is shown as mathematics with its text beside it", () => {
  const bundle = valueToBundle(
    matrix([
      [1, -0.5],
      [0, 1e-12],
    ]),
  );
  assert.match(bundle["text/html"] ?? "", /aria-label="2 by 2 matrix"/);
  assert.match(bundle["text/html"] ?? "", /<mn>−0.5<\/mn>/);
  assert.match(bundle["text/html"] ?? "", /<msup><mn>10<\/mn><mn>−12<\/mn><\/msup>/);
  assert.match(bundle["application/x-tex"] ?? "", /bmatrix/);
  assert.match(bundle["text/plain"], /^\[\[/);
});

test("fractions, vectors and named parts are mathematics, too", () => {
  assert.match(valueToBundle(rationalMatrix([["1/2", 3]]))["text/html"] ?? "", /<mfrac><mn>1<\/mn><mn>2<\/mn>/);
  assert.match(valueToBundle(vector([1, 2]))["text/html"] ?? "", /2 by 1 matrix/);
  assert.match(valueToBundle({ A: matrix([[1]]), n: 3 })["text/html"] ?? "", /<dt>n<\/dt><dd><code>3<\/code>/);
  assert.equal(valueToBundle(hilbert(30))["text/html"], undefined, "a large matrix is text");
});

test("names that a learner chose cannot write markup", () => {
  const html = valueToBundle({ "<img>": matrix([[1]]) })["text/html"] ?? "";
  assert.ok(!html.includes("<img>"));
  assert.ok(!(md("<b>x</b> `<i>`")["bundle"]["text/html"] ?? "").includes("<b>"));
});

test("values as text", () => {
  assert.equal(valueToText([1, "a", null, undefined, -0, 5n]), '[1, "a", null, undefined, -0, 5]');
  assert.equal(valueToText({ a: { b: [1] } }), "{ a: { b: [1] } }");
  assert.equal(valueToText(new Map([["k", new Set([1])]])), 'Map {"k" → Set {1}}');
  assert.equal(
    valueToText((x: number) => x),
    "ƒ (nameless)",
  );
  assert.match(valueToText(Array.from({ length: 1000 }, (_, i) => i)), /… 800 more/);
});

test("a table takes columns, rows, a matrix or named values", () => {
  const rows = (shown: ReturnType<typeof table>) => shown.bundle["application/vnd.gradus.table+json"];
  assert.deepEqual(rows(table({ n: [2, 3], e: [0.5, 1e-9] }))?.rows, [
    ["2", "0.5"],
    ["3", "1e−9"],
  ]);
  assert.deepEqual(rows(table([{ n: 1, t: "x" }, { n: 2 }]))?.rows, [
    ["1", "x"],
    ["2", ""],
  ]);
  assert.deepEqual(rows(table([{ n: 1, t: "x" }, { n: 2 }]))?.numeric, [true, false]);
  assert.deepEqual(rows(table(matrix([[1, 2]])))?.columns, ["0", "1"]);
  assert.deepEqual(rows(table({ a: vector([1, 2]), b: vector([3, 4]) }))?.rows, [
    ["a", "1", "2"],
    ["b", "3", "4"],
  ]);
  assert.throws(() => table({ a: [1], b: [1, 2] }), /a has 1 entries and b has 2/);
});

test("a chart says in words what it shows", () => {
  const shown = plot({
    x: "n",
    y: { label: "error", log: true },
    marks: [
      { mark: "dots", x: [1, 2, 3], y: [1e-3, 0, 1e-9], label: "measured" },
      { mark: "rule", y: 1e-6, label: "limit" },
    ],
  });
  assert.match(shown.toString(), /Chart of error \(logarithmic\) against n\. measured: 3 points/);
  const svg = shown.bundle["image/svg+xml"] ?? "";
  assert.match(svg, /role="img" aria-label="Chart of error/);
  assert.equal(svg.match(/<circle/g)?.length, 3, "two points and the sample; 0 has no place on a logarithmic axis");
  assert.ok(!/NaN|Infinity/.test(svg));
});

test("a chart without numbers says what is wrong", () => {
  assert.throws(() => plot({ marks: [] }), /at least one mark/);
  assert.throws(() => plot({ marks: [{ mark: "line", x: [1], y: [1, 2] }] }), /1 in x and 2 in y/);
  assert.doesNotThrow(() => plot({ marks: [{ mark: "line", y: [NaN, NaN] }] }));
  assert.doesNotThrow(() => plot({ marks: [{ mark: "bars", y: [2] }], y: { log: true } }));
});

const context = () => ({ nextInput: () => 0, setValue: () => undefined, emit: () => undefined, dataTexts: () => ({}) });

test("the list of names that checkers use holds every function that a cell has", () => {
  assert.deepEqual(Object.keys(createDisplay(context)).sort(), [...displayNames].sort());
});

test("charts are as wide as the page says, unless a cell says it itself", () => {
  const { plot } = createDisplay(context, { chartWidth: 380 });
  const marks = [{ mark: "line", y: [1, 2] }] as const;
  assert.match(plot({ marks }).bundle["image/svg+xml"] ?? "", /viewBox="0 0 380 320"/);
  assert.match(plot({ marks, width: 500 }).bundle["image/svg+xml"] ?? "", /viewBox="0 0 500 320"/);
});
