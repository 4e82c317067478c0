import { NDArray } from "../../array/ndarray.ts";
import { sum as plainSum } from "../../array/reduce.ts";
import { broadcastShapes, checkAxis } from "../../array/shape.ts";
import { asVariable, entriesOf, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";

// Sums and repetitions stand together because each is the pullback of the other.

/**
 * The sum of all entries, or along one axis.
 *
 * @param a any shape
 * @param options.axis the axis to sum, all when absent
 * @param options.keepDims whether that axis stays, with length 1
 * @returns one number; with `axis` the shape of a without it
 * @throws MathError `out-of-range` for an axis that is none
 *
 * @example
 * jacobian((x) => ad.sum(x, { axis: 1 }), [[1, 2]]); // [[1, 1]]
 */
export function sum(
  a: Traced,
  { axis, keepDims = false }: { readonly axis?: number; readonly keepDims?: boolean } = {},
): Variable {
  const x = asVariable("sum", a);
  const kept =
    axis === undefined
      ? x.shape.map(() => 1)
      : x.shape.map((n, k) => (k === checkAxis("sum", axis, x.shape.length) ? 1 : n));
  const value = (): NDArray => {
    const total =
      axis === undefined ? new NDArray(Float64Array.of(plainSum(entriesOf(x))), []) : plainSum(entriesOf(x), { axis });
    return keepDims ? total.reshape(...kept) : total;
  };
  return record(value, [x], (g) => [broadcastTo(reshape(g, kept), x.shape)]);
}

/**
 * A repeated along axes of length 1 until it has this shape.
 *
 * @param a lengths equal to those of the shape, or 1
 * @param shape the length of each axis
 * @returns the given shape
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((x) => ad.sum(ad.broadcastTo(x, [3, 2])), [1, 2]); // [3, 3]
 */
export function broadcastTo(a: Traced, shape: readonly number[]): Variable {
  const x = asVariable("broadcastTo", a);
  if (sameShape(x.shape, shape)) return x;
  return record(
    () => repeated(entriesOf(x), shape),
    [x],
    (g) => [sumTo(g, x.shape)],
  );
}

/**
 * The same entries in another shape.
 *
 * @param a any shape
 * @param shape as many entries as a has; one length may be −1 and is then worked out
 * @returns the given shape
 * @throws MathError `shape-mismatch`
 *
 * @example
 * jacobian((x) => ad.matmul(ad.reshape(x, [2, 2]), [1, 10]), [1, 2, 3, 4]); // [[1, 10, 0, 0], [0, 0, 1, 10]]
 */
export function reshape(a: Traced, shape: readonly number[]): Variable {
  const x = asVariable("reshape", a);
  return record(
    () => entriesOf(x).reshape(...shape),
    [x],
    (g) => [reshape(g, x.shape)],
  );
}

/**
 * The transpose: all axes in reverse order.
 *
 * @param a m×n, or any shape
 * @returns n×m
 *
 * @example
 * gradient((A) => ad.sum(ad.matmul(ad.transpose(A), [1, 10])), [[1, 2], [3, 4]]); // [[1, 1], [10, 10]]
 */
export function transpose(a: Traced): Variable {
  const x = asVariable("transpose", a);
  return record(
    () => entriesOf(x).T,
    [x],
    (g) => [transpose(g)],
  );
}

/** Sums what broadcasting has repeated, back to the shape it came from. */
export function sumTo(g: Variable, shape: readonly number[]): Variable {
  let out = g;
  while (out.shape.length > shape.length) out = sum(out, { axis: 0 });
  for (let axis = 0; axis < shape.length; axis++) {
    if (shape[axis] === 1 && out.shape[axis] !== 1) out = sum(out, { axis, keepDims: true });
  }
  return out;
}

/** The array repeated to this shape as a view: along an axis that repeats, one step leads nowhere. */
function repeated(A: NDArray, asked: readonly number[]): NDArray {
  const shape = broadcastShapes("broadcastTo", A.shape, asked);
  const strides = shape.map((length, axis) => {
    const own = axis - shape.length + A.ndim;
    return own < 0 || A.shape[own] !== length ? 0 : A.strides[own];
  });
  return new NDArray(A.data, shape, A.dtype, strides, A.offset);
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}
