import { compileFunction } from "node:vm";
import * as math from "@gradus/math";

/** The value of `{= expression}`, as words and as TeX; or why there is none. */
export type Evaluated =
  | { readonly text: string; readonly tex: string; readonly simple: boolean }
  | { readonly problem: string };

const names = Object.keys(math);
const values = Object.values(math);

/**
 * Evaluates an expression of a lesson with every name of `@gradus/math` in scope.
 *
 * A number is shown with at most six significant digits (call `toFixed` or `toPrecision` for
 * others); text as it is; fractions, vectors and matrices as mathematics.
 *
 * @example
 * evaluate("100 ** 3 / 3"); // { text: "333333", tex: "333333", simple: true }
 */
export function evaluate(expression: string): Evaluated {
  let value: unknown;
  try {
    value = compileFunction(`"use strict"; return (${expression}\n);`, names)(...values);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  return show(value);
}

function show(value: unknown): Evaluated {
  if (typeof value === "number") return Number.isNaN(value) ? { problem: "its value is NaN" } : number(rounded(value));
  if (typeof value === "bigint") return number(String(value));
  if (typeof value === "string") return value === "NaN" ? { problem: "its value is NaN" } : number(value);
  if (value instanceof math.NDArray) return structure([value.toArray()].flat());
  if (Array.isArray(value)) return structure(value);
  if (value instanceof math.Rational) {
    return { text: value.toString(), tex: value.toTex(), simple: /^-?\d+$/.test(value.toString()) };
  }
  if (value instanceof Promise) return { problem: "its value is a promise; a lesson computes without waiting" };
  const kind = value === null ? "null" : typeof value;
  return { problem: `its value is ${kind}; it has to be a number, text, a fraction, a vector or a matrix` };
}

function rounded(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(6)));
}

/** Numerals get a real minus sign and powers of ten; other text stays as it is. */
function number(text: string): Evaluated {
  const match = /^(-?)(\d+(?:\.\d+)?|Infinity)(?:e([+-]?\d+))?$/.exec(text);
  if (match === null) return { text, tex: /^[\w.,+\-*/=() ]*$/.test(text) ? text : `\\text{${text}}`, simple: true };
  const [, sign, digits, power] = match;
  const mantissa = digits === "Infinity" ? "∞" : digits;
  const exponent = power === undefined ? "" : String(Number(power));
  return {
    text: (sign && "−") + mantissa + (exponent && ` · 10${superscript(exponent)}`),
    tex: sign + (mantissa === "∞" ? "\\infty" : mantissa) + (exponent && ` \\cdot 10^{${exponent}}`),
    simple: true,
  };
}

function superscript(exponent: string): string {
  return exponent.replace(/[-\d]/g, (digit) => (digit === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]));
}

/** A vector as a column, a matrix in brackets; every entry is shown like a number of its own. */
function structure(entries: readonly unknown[]): Evaluated {
  const rows: string[] = [];
  for (const row of entries) {
    const shown = (Array.isArray(row) ? row : [row]).map((entry) => show(entry));
    const failed = shown.find((entry) => "problem" in entry);
    if (failed !== undefined) return failed;
    rows.push(shown.map((entry) => ("tex" in entry ? entry.tex : "")).join(" & "));
  }
  const tex = `\\begin{bmatrix}${rows.join(" \\\\ ")}\\end{bmatrix}`;
  return { text: JSON.stringify(entries), tex, simple: false };
}
