import { NDArray, Rational, rationalToTex } from "@gradus/math";
import type { MimeBundle } from "../mime-bundle.ts";
import { escapeHtml } from "./escape-html.ts";
import { entryToMathml, matrixToMathml } from "./mathml.ts";
import type { Entry } from "./mathml.ts";
import { Shown } from "./shown.ts";
import { valueToText } from "./value-to-text.ts";

/** Larger matrices are shown as text with their middle left out. */
const largestMatrix = 400;

/** How a value looks as the output of a cell: matrices and fractions as mathematics, everything with its plain text. */
export function valueToBundle(value: unknown): MimeBundle {
  if (value instanceof Shown) return value.bundle;
  const text = valueToText(value);
  if (value instanceof Rational) {
    return {
      "text/plain": text,
      "text/html": `<math display="block">${entryToMathml(value)}</math>`,
      "application/x-tex": value.toTex(),
    };
  }
  const rows = asRows(value);
  if (rows !== undefined) {
    const tex = value instanceof NDArray ? value.toTex() : rationalToTex(rows);
    return { "text/plain": text, "text/html": matrixToMathml(rows), "application/x-tex": tex };
  }
  const parts = namedParts(value);
  if (parts !== undefined) return { "text/plain": text, "text/html": parts };
  return { "text/plain": text };
}

/** The rows of what is shown as a matrix: an NDArray (a vector as a column) or rows of fractions. */
function asRows(value: unknown): Entry[][] | undefined {
  if (value instanceof NDArray) {
    if (value.size === 0 || value.size > largestMatrix || value.ndim > 2 || value.ndim === 0) return undefined;
    const entries = value.toArray() as number[] | number[][];
    return entries.map((row) => (Array.isArray(row) ? row : [row]));
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every(isRationalRow)) return undefined;
  const width = value[0].length;
  if (width === 0 || value.length * width > largestMatrix) return undefined;
  return value.every((row) => row.length === width) ? value : undefined;
}

function isRationalRow(row: unknown): row is Rational[] {
  return Array.isArray(row) && row.every((x) => x instanceof Rational);
}

/** An object that holds matrices, such as `{ P, L, U }`, as a list of names and values. */
function namedParts(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > 12 || !entries.some(([, part]) => asRows(part) !== undefined)) {
    return undefined;
  }
  const parts = entries.map(([name, part]) => {
    const { "text/html": html, "text/plain": text } = valueToBundle(part);
    return `<div><dt>${escapeHtml(name)}</dt><dd>${html ?? `<code>${escapeHtml(text)}</code>`}</dd></div>`;
  });
  return `<dl class="parts">${parts.join("")}</dl>`;
}
