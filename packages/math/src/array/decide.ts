import { MathError } from "../math-error.ts";
import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { allocate } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";
import { checkAxis, sizeOf } from "./shape.ts";

/** Along which axis; over all entries when absent. */
export interface AxisOption {
  readonly axis?: number;
}

/**
 * Whether any entry is other than 0, in all or along one axis. Of nothing: false.
 *
 * @param a any shape
 * @param options.axis along which axis; over all entries when absent
 * @returns true or false; with `axis` bool, the shape of a without it
 * @throws MathError `out-of-range` for an axis that is none
 *
 * @example
 * any(less([3, 1], 2)); // true
 * any([[0, 1], [0, 0]], { axis: 1 }); // [true, false]
 */
export function any(a: ArrayInput): boolean;
export function any(a: ArrayInput, options: { readonly axis: number }): NDArray;
export function any(a: ArrayInput, { axis }: AxisOption = {}): boolean | NDArray {
  if (axis === undefined)
    return asArray("any", a)
      .toTypedArray()
      .some((x) => x !== 0);
  return lines("any", a, axis, "bool", (line) => Number(line.some((x) => x !== 0)));
}

/**
 * Whether every entry is other than 0, in all or along one axis. Of nothing: true.
 *
 * @param a any shape
 * @param options.axis along which axis; over all entries when absent
 * @returns true or false; with `axis` bool, the shape of a without it
 * @throws MathError `out-of-range` for an axis that is none
 *
 * @example
 * all(greater([3, 1], 0)); // true
 * all([[0, 1], [2, 1]], { axis: 1 }); // [false, true]
 */
export function all(a: ArrayInput): boolean;
export function all(a: ArrayInput, options: { readonly axis: number }): NDArray;
export function all(a: ArrayInput, { axis }: AxisOption = {}): boolean | NDArray {
  if (axis === undefined)
    return asArray("all", a)
      .toTypedArray()
      .every((x) => x !== 0);
  return lines("all", a, axis, "bool", (line) => Number(line.every((x) => x !== 0)));
}

/**
 * How many entries are other than 0, in all or along one axis.
 *
 * @param a any shape
 * @param options.axis along which axis; over all entries when absent
 * @returns a number; with `axis` int32, the shape of a without it
 * @throws MathError `out-of-range` for an axis that is none
 *
 * @example
 * countNonzero(greater([3, 1, 2], 1)); // 2
 */
export function countNonzero(a: ArrayInput): number;
export function countNonzero(a: ArrayInput, options: { readonly axis: number }): NDArray;
export function countNonzero(a: ArrayInput, { axis }: AxisOption = {}): number | NDArray {
  if (axis === undefined) return count(Array.from(asArray("countNonzero", a).toTypedArray()));
  return lines("countNonzero", a, axis, "int32", count);
}

/**
 * The index of the greatest entry, of all in reading order or along one axis; the first of several. A NaN counts as the
 * greatest, as in NumPy, so that it is not overlooked.
 *
 * @param a any shape
 * @param options.axis along which axis; over all entries when absent
 * @returns a number; with `axis` int32, the shape of a without it
 * @throws MathError `empty` | `out-of-range` for an axis that is none
 *
 * @example
 * argmax([1, 5, 3]); // 1
 * argmax([[1, 5], [7, 2]], { axis: 0 }); // [1, 0]
 */
export function argmax(a: ArrayInput): number;
export function argmax(a: ArrayInput, options: { readonly axis: number }): NDArray;
export function argmax(a: ArrayInput, options: AxisOption = {}): number | NDArray {
  return extreme("argmax", a, options, (x, best) => x > best);
}

/**
 * The index of the least entry, of all in reading order or along one axis; the first of several, and of a NaN before all.
 *
 * @param a any shape
 * @param options.axis along which axis; over all entries when absent
 * @returns a number; with `axis` int32, the shape of a without it
 * @throws MathError `empty` | `out-of-range` for an axis that is none
 *
 * @example
 * argmin([4, 2, 3]); // 1
 */
export function argmin(a: ArrayInput): number;
export function argmin(a: ArrayInput, options: { readonly axis: number }): NDArray;
export function argmin(a: ArrayInput, options: AxisOption = {}): number | NDArray {
  return extreme("argmin", a, options, (x, best) => x < best);
}

function extreme(
  name: string,
  a: ArrayInput,
  { axis }: AxisOption,
  better: (x: number, best: number) => boolean,
): number | NDArray {
  const find = (line: readonly number[]): number => {
    if (line.length === 0) {
      throw new MathError({
        code: "empty",
        function: name,
        rule: "there must be at least one entry",
        given: "there is none",
        usualCause: "Was the data filtered down to nothing?",
      });
    }
    let at = 0;
    for (const [k, x] of line.entries()) {
      if (Number.isNaN(line[at])) break;
      if (Number.isNaN(x) || better(x, line[at])) at = k;
    }
    return at;
  };
  if (axis === undefined) return find(Array.from(asArray(name, a).toTypedArray()));
  return lines(name, a, axis, "int32", find);
}

function count(line: readonly number[]): number {
  let total = 0;
  for (const x of line) if (x !== 0) total += 1;
  return total;
}

/** f of each line along an axis, which is dropped. */
function lines(
  name: string,
  a: ArrayInput,
  axis: number,
  dtype: "bool" | "int32",
  f: (line: readonly number[]) => number,
): NDArray {
  const A = asArray(name, a);
  const last = checkAxis(name, axis, A.ndim);
  const axes = A.shape.map((_, k) => k).filter((k) => k !== last);
  const shape = axes.map((k) => A.shape[k]);
  const entries = Array.from(A.transpose([...axes, last]).toTypedArray());
  const length = A.shape[last];
  const out = allocate(dtype, sizeOf(shape));
  for (let i = 0; i < out.length; i++) out[i] = f(entries.slice(i * length, i * length + length));
  return new NDArray(out, shape, dtype);
}
