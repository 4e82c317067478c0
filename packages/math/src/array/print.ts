import type { NDArray } from "./ndarray.ts";

/** Beyond this many entries only the edges are shown. */
const FULL = 1000;
const EDGE = 3;

/**
 * An array in NumPy's layout: rows under each other, columns aligned at the decimal point, at most 8 digits after it;
 * powers of ten when the sizes differ too much; `...` in the middle of a long axis.
 */
export function printArray(A: NDArray): string {
  const shown: number[] = [];
  const visit = (B: NDArray): void => {
    for (const i of indices(B.shape[0], A.size)) {
      if (i < 0) continue;
      if (B.ndim === 1) shown.push(B.get(i));
      else visit(B.slice(i));
    }
  };
  if (A.ndim === 0) return formatNumber(A.get(), 8);
  visit(A);
  const format = A.dtype === "bool" ? truth(shown) : alike(shown);
  const print = (B: NDArray, indent: number): string => {
    if (B.ndim === 1) {
      return `[${indices(B.shape[0], A.size)
        .map((i) => (i < 0 ? "..." : format(B.get(i))))
        .join(", ")}]`;
    }
    const gap = `,${"\n".repeat(B.ndim - 1)}${" ".repeat(indent)}`;
    return `[${indices(B.shape[0], A.size)
      .map((i) => (i < 0 ? "..." : print(B.slice(i), indent + 1)))
      .join(gap)}]`;
  };
  return print(A, 1);
}

/** A number with at most `digits` digits after the point, without trailing zeros; a power of ten when it is very large or small. */
export function formatNumber(x: number, digits: number): string {
  if (!Number.isFinite(x)) return String(x);
  const size = Math.abs(x);
  if (size !== 0 && (size >= 1e16 || size < 1e-4)) return trim(x.toExponential(digits));
  return trim(x.toFixed(digits));
}

function truth(values: readonly number[]): (x: number) => string {
  const width = values.includes(0) ? 5 : 4;
  return (x) => (x === 0 ? "false" : "true").padStart(width);
}

function alike(values: readonly number[]): (x: number) => string {
  const sizes = values.filter((x) => x !== 0 && Number.isFinite(x)).map(Math.abs);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const least = sizes.reduce((a, b) => Math.min(a, b), Infinity);
  const whole = sizes.every(Number.isInteger);
  const powers =
    largest >= 1e8 ? !whole || largest >= 1e16 : sizes.length > 0 && (least < 1e-4 || largest / least > 1e3) && !whole;
  const text = (x: number): string => {
    if (!Number.isFinite(x)) return String(x);
    return trim(powers && x !== 0 ? x.toExponential(8) : x.toFixed(8));
  };
  let before = 0;
  let after = 0;
  let words = 0;
  for (const x of values) {
    const [integer, tail] = split(text(x));
    if (!Number.isFinite(x)) words = Math.max(words, integer.length);
    else [before, after] = [Math.max(before, integer.length), Math.max(after, tail.length)];
  }
  const width = Math.max(before + after, words);
  return (x) => {
    const [integer, tail] = split(text(x));
    return (Number.isFinite(x) ? integer.padStart(before) + tail.padEnd(after) : integer).padStart(width);
  };
}

/** The part before the decimal point and the part from it on. */
function split(text: string): [string, string] {
  const point = text.search(/[.e]/);
  return point < 0 || !/\d/.test(text) ? [text, ""] : [text.slice(0, point), text.slice(point)];
}

/** Without zeros that end the digits after the point, and without the sign of a rounded −0. */
function trim(text: string): string {
  const short = text
    .replace("e+", "e")
    .replace(/(\.\d*?)0+(?=e|$)/, "$1")
    .replace(/\.(?=e|$)/, "");
  return /^-0$/.test(short) ? "0" : short;
}

/** The indices to show along an axis; −1 stands for the gap. */
function indices(length: number, size: number): number[] {
  if (size <= FULL || length <= 2 * EDGE) return Array.from({ length }, (_, i) => i);
  return [0, 1, 2, -1, length - 3, length - 2, length - 1];
}
