import {
  add as plainAdd,
  divide as plainDivide,
  map,
  multiply as plainMultiply,
  subtract as plainSubtract,
} from "../array/arithmetic.ts";
import { zeros } from "../array/create.ts";
import { elementwise } from "../array/elementwise.ts";
import { entrywiseByKernel } from "../array/entrywise.ts";
import { gatedLine, positivePartLine, tanhSlopeLine } from "../array/lines.ts";
import { NDArray } from "../array/ndarray.ts";
import { sum as plainSum } from "../array/reduce.ts";
import { broadcastShapes, checkAxis, sizeOf } from "../array/shape.ts";
import type { Selector } from "../array/slice.ts";
import { exp as plainExp } from "../elementary/exp.ts";
import { log as plainLog } from "../elementary/log.ts";
import { pow } from "../elementary/pow.ts";
import { cos as plainCos, sin as plainSin } from "../elementary/trigonometry.ts";
import { matmul as plainMatmul } from "../linear-algebra/matmul.ts";
import { concatenate as plainConcatenate } from "../array/stack.ts";
import { entrywise } from "./entrywise.ts";
import { asVariable, entriesOf, record } from "./variable.ts";
import type { Traced, Variable } from "./variable.ts";

// Pullbacks are written with the functions of this file, so that they can be differentiated again.

/**
 * a + b, entry by entry, with broadcasting.
 *
 * @param a any shape
 * @param b a shape that broadcasts with that of a
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((b) => ad.sum(ad.add([[1, 2], [3, 4]], b)), [0, 0]); // [2, 2]
 */
export function add(a: Traced, b: Traced): Variable {
  const [x, y] = [asVariable("add", a), asVariable("add", b)];
  return record(
    () => plainAdd(entriesOf(x), entriesOf(y)),
    [x, y],
    (g, [p, q]) => [sumTo(g, p.shape), sumTo(g, q.shape)],
  );
}

/**
 * a − b, entry by entry, with broadcasting.
 *
 * @param a any shape
 * @param b a shape that broadcasts with that of a
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((b) => ad.sum(ad.subtract([[1, 2], [3, 4]], b)), [0, 0]); // [-2, -2]
 */
export function subtract(a: Traced, b: Traced): Variable {
  const [x, y] = [asVariable("subtract", a), asVariable("subtract", b)];
  return record(
    () => plainSubtract(entriesOf(x), entriesOf(y)),
    [x, y],
    (g, [p, q]) => [sumTo(g, p.shape), sumTo(negative(g), q.shape)],
  );
}

/**
 * a · b, entry by entry, with broadcasting.
 *
 * @param a any shape
 * @param b a shape that broadcasts with that of a
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((a) => ad.sum(ad.multiply(a, [3, 4])), [1, 2]); // [3, 4]
 */
export function multiply(a: Traced, b: Traced): Variable {
  const [x, y] = [asVariable("multiply", a), asVariable("multiply", b)];
  return record(
    () => plainMultiply(entriesOf(x), entriesOf(y)),
    [x, y],
    (g, [p, q]) => [
      p.tracked || x.tracked ? sumTo(multiply(g, q), p.shape) : undefined,
      q.tracked || y.tracked ? sumTo(multiply(g, p), q.shape) : undefined,
    ],
  );
}

/**
 * a / b, entry by entry, with broadcasting.
 *
 * @param a any shape
 * @param b a shape that broadcasts with that of a
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((b) => ad.sum(ad.divide([1, 8], b)), [1, 2]); // [-1, -2]
 */
export function divide(a: Traced, b: Traced): Variable {
  const [x, y] = [asVariable("divide", a), asVariable("divide", b)];
  return record(
    () => plainDivide(entriesOf(x), entriesOf(y)),
    [x, y],
    (g, [p, q], output) => [
      sumTo(divide(g, q), p.shape),
      y.tracked ? sumTo(negative(divide(multiply(g, output), q)), q.shape) : undefined,
    ],
  );
}

/**
 * −a.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.negative(a)), [1, 2]); // [-1, -1]
 */
export function negative(a: Traced): Variable {
  return multiply(a, -1);
}

/**
 * eᵃ, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.exp(a)), [0, 1]); // [1, 2.71828183]
 */
export function exp(a: Traced): Variable {
  const x = asVariable("exp", a);
  return record(
    () => entrywiseByKernel("exp", entriesOf(x)),
    [x],
    (g, _, y) => [multiply(g, y)],
  );
}

/**
 * ln a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.log(a)), [1, 4]); // [1, 0.25]
 */
export function log(a: Traced): Variable {
  return entrywise("log", a, plainLog, (g, x) => divide(g, x));
}

/**
 * √a, entry by entry; its derivative at 0 is infinite.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.sqrt(a)), [1, 4]); // [0.5, 0.25]
 */
export function sqrt(a: Traced): Variable {
  return entrywise("sqrt", a, Math.sqrt, (g, _, y) => divide(g, multiply(2, y)));
}

/**
 * sin a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.sin(a)), [0]); // [1]
 */
export function sin(a: Traced): Variable {
  return entrywise("sin", a, plainSin, (g, x) => multiply(g, cos(x)));
}

/**
 * cos a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.cos(a)), [pi / 2]); // [-1]
 */
export function cos(a: Traced): Variable {
  return entrywise("cos", a, plainCos, (g, x) => negative(multiply(g, sin(x))));
}

/**
 * tanh a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.tanh(a)), [0]); // [1]
 */
export function tanh(a: Traced): Variable {
  const x = asVariable("tanh", a);
  return record(
    () => entrywiseByKernel("tanh", entriesOf(x)),
    [x],
    (g, _, y) => [timesTanhSlope(g, y)],
  );
}

/**
 * The logistic function 1 / (1 + e⁻ᵃ), entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.sigmoid(a)), [0]); // [0.25]
 */
export function sigmoid(a: Traced): Variable {
  const logistic = (x: number): number => (x >= 0 ? 1 / (1 + plainExp(-x)) : plainExp(x) / (1 + plainExp(x)));
  return entrywise("sigmoid", a, logistic, (g, _, y) => multiply(g, multiply(y, subtract(1, y))));
}

/**
 * max(a, 0), entry by entry; its derivative at 0 is taken as 0.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.relu(a)), [-1, 2]); // [0, 1]
 */
export function relu(a: Traced): Variable {
  const x = asVariable("relu", a);
  const value = (): NDArray => elementwise("relu", entriesOf(x), 0, { line: positivePartLine });
  return record(value, [x], (g, [p]) => [gated(g, p)]);
}

/**
 * |a|, entry by entry; its derivative at 0 is taken as 0.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.absolute(a)), [-3, 0, 2]); // [-1, 0, 1]
 */
export function absolute(a: Traced): Variable {
  return entrywise("absolute", a, Math.abs, (g, x) => multiply(g, map(x.value, Math.sign)));
}

/**
 * aᵏ, entry by entry, for a constant exponent.
 *
 * @param a any shape
 * @param exponent one number, which is not differentiated
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.power(a, 3)), [1, 2]); // [3, 12]
 */
export function power(a: Traced, exponent: number): Variable {
  return entrywise(
    "power",
    a,
    (x) => pow(x, exponent),
    (g, x) => (exponent === 0 ? multiply(g, 0) : multiply(g, multiply(exponent, power(x, exponent - 1)))),
  );
}

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
  return record(value, [x], (g, [p]) => [broadcastTo(reshape(g, kept), p.shape)]);
}

/**
 * The mean of all entries, or along one axis.
 *
 * @param a any shape
 * @param options.axis the axis to average, all when absent
 * @param options.keepDims whether that axis stays, with length 1
 * @returns one number; with `axis` the shape of a without it
 * @throws MathError `out-of-range` for an axis that is none
 *
 * @example
 * gradient((x) => ad.mean(x), [1, 2, 3, 4]); // [0.25, 0.25, 0.25, 0.25]
 */
export function mean(a: Traced, options: { readonly axis?: number; readonly keepDims?: boolean } = {}): Variable {
  const x = asVariable("mean", a);
  const total = sum(x, options);
  return multiply(total, sizeOf(total.shape) / sizeOf(x.shape));
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
    (g, [p]) => [reshape(g, p.shape)],
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
    (g, [p]) => [sumTo(g, p.shape)],
  );
}

/**
 * Part of an array, with the selectors of `NDArray.slice`: a number drops its axis, `"start:stop:step"` keeps it.
 *
 * @param a any shape
 * @param selectors one for each axis from the first on: `1`, `"2:5"`, `"::-1"`
 * @returns the selected part
 * @throws MathError `out-of-range`
 *
 * @example
 * gradient((x) => ad.slice(x, 1), [5, 6, 7]); // [0, 1, 0]
 */
export function slice(a: Traced, ...selectors: Selector[]): Variable {
  const x = asVariable("slice", a);
  return record(
    () =>
      entriesOf(x)
        .slice(...selectors)
        .copy(),
    [x],
    (g, [p]) => [placed(g, p.shape, selectors)],
  );
}

/**
 * Arrays joined along an axis.
 *
 * @param arrays at least one, of equal shape but for the axis
 * @param options.axis 0 when absent
 * @returns their shape, with the lengths along the axis added
 * @throws MathError `shape-mismatch` | `empty`
 *
 * @example
 * gradient((x) => ad.sum(ad.multiply(ad.concatenate([x, x]), [1, 2, 3, 4])), [0, 0]); // [4, 6]
 */
export function concatenate(arrays: readonly Traced[], { axis = 0 }: { readonly axis?: number } = {}): Variable {
  const parts = arrays.map((a) => asVariable("concatenate", a));
  const value = (): NDArray => plainConcatenate(parts.map(entriesOf), { axis });
  return record(value, parts, (g, inputs) => {
    const along = checkAxis("concatenate", axis, g.shape.length);
    let start = 0;
    return inputs.map((input) => {
      const end = start + input.shape[along];
      const selectors = g.shape.map((_, k) => (k === along ? `${start}:${end}` : ":"));
      start = end;
      return slice(g, ...selectors);
    });
  });
}

/**
 * The matrix product; a vector counts as a row on the left and as a column on the right.
 *
 * @param A m×k, or k entries
 * @param B k×n, or k entries
 * @returns m×n, without the axis of a vector
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((x) => ad.sum(ad.matmul([[1, 2], [3, 4]], x)), [0, 0]); // [4, 6]
 */
export function matmul(A: Traced, B: Traced): Variable {
  const [x, y] = [asVariable("matmul", A), asVariable("matmul", B)];
  return record(
    () => plainMatmul(entriesOf(x), entriesOf(y)),
    [x, y],
    (g, [p, q]) => {
      const left = p.shape.length === 1 ? reshape(p, [1, p.shape[0]]) : p;
      const right = q.shape.length === 1 ? reshape(q, [q.shape[0], 1]) : q;
      const rows = reshape(g, [left.shape[0], right.shape[1]]);
      return [
        x.tracked ? reshape(matmul(rows, transpose(right)), p.shape) : undefined,
        y.tracked ? reshape(matmul(transpose(left), rows), q.shape) : undefined,
      ];
    },
  );
}

/**
 * The diagonal of a square matrix, as a vector.
 *
 * @param A n×n
 * @returns n entries
 *
 * @example
 * gradient((A) => ad.sum(ad.diagonalOf(A)), [[1, 2], [3, 4]]); // [[1, 0], [0, 1]]
 */
export function diagonalOf(A: Traced): Variable {
  const x = asVariable("diagonalOf", A);
  const n = x.shape[0];
  const eye = diagonalMask(n);
  return sum(multiply(x, eye), { axis: 1 });
}

/**
 * The matrix with this vector on its diagonal.
 *
 * @param v n entries
 * @returns n×n
 *
 * @example
 * gradient((v) => ad.sum(ad.matmul(ad.diagonal(v), [1, 10])), [5, 6]); // [1, 10]
 */
export function diagonal(v: Traced): Variable {
  const x = asVariable("diagonal", v);
  return multiply(x, diagonalMask(x.shape[0]));
}

/**
 * log Σ eᵃ over all entries, or along one axis, without overflow.
 *
 * @param a any shape
 * @param options.axis the axis to sum, all when absent
 * @returns one number; with `axis` the shape of a without it
 * @throws MathError `empty` | `out-of-range` for an axis that is none
 *
 * @example
 * gradient((x) => ad.logSumExp(x), [1000, 1000]); // [0.5, 0.5]
 */
export function logSumExp(a: Traced, { axis }: { readonly axis?: number } = {}): Variable {
  const x = asVariable("logSumExp", a);
  const entries = entriesOf(x);
  const shift = axis === undefined ? entries.max() : entries.max({ axis, keepDims: true });
  const total = sum(exp(subtract(x, shift)), axis === undefined ? {} : { axis });
  return add(log(total), typeof shift === "number" ? shift : shift.reshape(...total.shape));
}

/** g (1 − y²) in one pass, because this is most of what the gradient of a network does beside products of matrices. */
function timesTanhSlope(g: Variable, y: Variable): Variable {
  const value = (): NDArray =>
    elementwise("tanh", entriesOf(g), entriesOf(y), { line: tanhSlopeLine, kernel: "tanhSlope" });
  return record(value, [g, y], (h, [p, q]) => [
    timesTanhSlope(h, q),
    q.tracked || y.tracked ? multiply(multiply(h, p), multiply(-2, q)) : undefined,
  ]);
}

/** g where the entry of `gate` is positive, otherwise 0. */
function gated(g: Variable, gate: Variable): Variable {
  const value = (): NDArray => elementwise("relu", entriesOf(g), entriesOf(gate), { line: gatedLine });
  return record(value, [g], (h) => [gated(h, gate)]);
}

function diagonalMask(n: number): NDArray {
  const eye = zeros([n, n]);
  for (let i = 0; i < n; i++) eye.set([i, i], 1);
  return eye;
}

/** Sums what broadcasting has repeated, back to the shape it came from. */
function sumTo(g: Variable, shape: readonly number[]): Variable {
  let out = g;
  while (out.shape.length > shape.length) out = sum(out, { axis: 0 });
  for (const [axis, length] of shape.entries()) {
    if (length === 1 && out.shape[axis] !== 1) out = sum(out, { axis, keepDims: true });
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

/** Zeros of this shape with g at the selected place: the pullback of a slice, and a slice is its own. */
function placed(g: Variable, shape: readonly number[], selectors: readonly Selector[]): Variable {
  const whole = zeros(shape);
  const part = whole.slice(...selectors);
  const entries = g.value.toTypedArray();
  let at = 0;
  const walk = (axis: number, index: number[]): void => {
    if (axis === part.ndim) {
      part.set(index, entries[at]);
      at += 1;
      return;
    }
    for (let i = 0; i < part.shape[axis]; i++) walk(axis + 1, [...index, i]);
  };
  walk(0, []);
  return record(whole, [g], (h) => [slice(h, ...selectors)]);
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}
