import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { allocate } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";
import { checkAxis } from "./shape.ts";

/** Along which axis (the last when absent), and in which direction. */
export interface SortOptions {
  readonly axis?: number;
  readonly descending?: boolean;
}

/**
 * The entries in order along one axis, as a new array. NaN goes to the end in both directions.
 *
 * @param a any shape with at least one axis
 * @param options.axis the last when absent
 * @returns shaped like a, of the same dtype
 * @throws MathError `out-of-range` for an axis that is none
 *
 * @example
 * sort([3, 1, 2]); // [1, 2, 3]
 * sort([[3, 1], [2, 4]], { axis: 0, descending: true }); // [[3, 4], [2, 1]]
 */
export function sort(a: ArrayInput, options: SortOptions = {}): NDArray {
  const A = asArray("sort", a);
  return along("sort", A, options, (line, order, out) => {
    for (const [k, i] of order.entries()) out[k] = line[i];
  });
}

/**
 * The indices that would put the entries in order along one axis. Stable: equal entries keep their order.
 *
 * @param a any shape with at least one axis
 * @param options.axis the last when absent
 * @returns int32, shaped like a
 * @throws MathError `out-of-range` for an axis that is none
 *
 * @example
 * argsort([30, 10, 20]); // [1, 2, 0]
 */
export function argsort(a: ArrayInput, options: SortOptions = {}): NDArray {
  const A = asArray("argsort", a);
  const indices = along("argsort", A, options, (_, order, out) => out.set(order));
  return indices.copy({ dtype: "int32" });
}

function along(
  name: string,
  A: NDArray,
  { axis = -1, descending = false }: SortOptions,
  put: (line: ArrayLike<number>, order: readonly number[], out: Float64Array) => void,
): NDArray {
  const last = checkAxis(name, axis, A.ndim);
  const axes = A.shape.map((_, k) => k).filter((k) => k !== last);
  const turned = A.transpose([...axes, last]);
  const entries = turned.toTypedArray();
  const length = A.shape[last];
  const out = new Float64Array(entries.length);
  for (let start = 0; start < out.length; start += length) {
    const line = entries.subarray(start, start + length);
    put(line, orderOf(line, descending), out.subarray(start, start + length));
  }
  const back = A.shape.map((_, k) => (k === last ? A.ndim - 1 : k < last ? k : k - 1));
  const storage = allocate(A.dtype, out.length);
  if (name === "argsort") return new NDArray(out, turned.shape).transpose(back).copy();
  storage.set(out);
  return new NDArray(storage, turned.shape, A.dtype).transpose(back).copy();
}

function orderOf(line: ArrayLike<number>, descending: boolean): number[] {
  const sign = descending ? -1 : 1;
  return Array.from(line, (_, k) => k).sort((i, j) => {
    const [x, y] = [line[i], line[j]];
    if (x < y) return -sign;
    if (x > y) return sign;
    return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || i - j;
  });
}
