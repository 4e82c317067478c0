import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { NDArray } from "./ndarray.ts";
import type { ReduceOptions } from "./reduce.ts";
import { checkAxis } from "./shape.ts";

/**
 * The product of all entries, or along one axis. An empty product is 1. float64, whatever the entries are stored as.
 *
 * @param a any shape
 * @param options.axis the axis to reduce, all when absent; a negative one counts from the end
 * @param options.keepDims whether that axis stays, with length 1
 * @returns a number; with `axis` the shape of a without it
 * @throws MathError `out-of-range` for an axis that is none
 *
 * @example
 * prod([2, 3, 4]); // 24
 * prod([[1, 2], [3, 4]], { axis: 0 }); // [3, 8]
 */
export function prod(a: ArrayInput): number;
export function prod(a: ArrayInput, options: ReduceOptions & { readonly axis: number }): NDArray;
export function prod(a: ArrayInput, { axis, keepDims = false }: ReduceOptions = {}): number | NDArray {
  const A = asArray("prod", a);
  if (axis === undefined) return productOf(A.toTypedArray());
  const { at, rest, entries, length } = lastLines("prod", A, axis);
  const count = rest.reduce((size, n) => size * n, 1);
  const out = Float64Array.from({ length: count }, (_, i) => productOf(entries.subarray(i * length, (i + 1) * length)));
  return new NDArray(out, keepDims ? A.shape.map((n, k) => (k === at ? 1 : n)) : rest);
}

/**
 * The running sums along one axis: entry k is the sum of the entries up to k. float64, whatever the entries are stored as.
 *
 * @param a any shape
 * @param options.axis the last when absent
 * @returns shaped like a
 * @throws MathError `out-of-range` for an axis that is none
 *
 * @example
 * cumsum([1, 2, 3]); // [1, 3, 6]
 * cumsum([[1, 2], [3, 4]], { axis: 0 }); // [[1, 2], [4, 6]]
 */
export function cumsum(a: ArrayInput, { axis = -1 }: { readonly axis?: number } = {}): NDArray {
  const A = asArray("cumsum", a);
  const { at, entries, length, turned } = lastLines("cumsum", A, axis);
  for (let start = 0; start < entries.length; start += length) {
    for (let k = start + 1; k < start + length; k++) entries[k] += entries[k - 1];
  }
  const back = A.shape.map((_, k) => (k === at ? A.ndim - 1 : k < at ? k : k - 1));
  return new NDArray(entries, turned).transpose(back).copy();
}

/** The entries with one axis moved to the end, so that its lines lie one behind the other. */
function lastLines(name: string, A: NDArray, axis: number) {
  const at = checkAxis(name, axis, A.ndim);
  const others = A.shape.map((_, k) => k).filter((k) => k !== at);
  const rest = others.map((k) => A.shape[k]);
  const entries = Float64Array.from(A.transpose([...others, at]).toTypedArray());
  return { at, rest, entries, length: A.shape[at], turned: [...rest, A.shape[at]] };
}

function productOf(entries: ArrayLike<number>): number {
  let product = 1;
  for (let k = 0; k < entries.length; k++) product *= entries[k];
  return product;
}
