import { MathError } from "../math-error.ts";

/** The length of each axis, or of the only one. */
export type Shape = number | readonly number[];

/** The number of entries of an array of this shape. */
export function sizeOf(shape: readonly number[]): number {
  let size = 1;
  for (let axis = 0; axis < shape.length; axis++) size *= shape[axis];
  return size;
}

/** Row-major strides, in entries. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides = [...shape];
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = step;
    step *= shape[axis];
  }
  return strides;
}

/** A shape as a reader writes it: `3×4`, `5 entries`, `a single number`. */
export function describeShape(shape: readonly number[]): string {
  if (shape.length === 0) return "a single number";
  if (shape.length === 1) return shape[0] === 1 ? "1 entry" : `${shape[0]} entries`;
  return shape.join("×");
}

/** More entries than this fit into no engine's memory: 16 GB of float64. */
const MOST_ENTRIES = 2 ** 31;

/** The checked, non-negative integer lengths of a shape given as a number or a list. */
export function checkShape(name: string, shape: Shape): number[] {
  const lengths = typeof shape === "number" ? [shape] : [...shape];
  for (const length of lengths) {
    if (Number.isInteger(length) && length >= 0) continue;
    throw new MathError({
      code: "bad-argument",
      function: name,
      rule: "a shape consists of whole numbers from 0 upwards",
      given: `it contains ${length}`,
      usualCause: "Was a length worked out by a division? Round it first, with Math.floor or Math.ceil.",
    });
  }
  if (sizeOf(lengths) > MOST_ENTRIES) {
    throw new MathError({
      code: "too-large",
      function: name,
      rule: `an array has at most ${MOST_ENTRIES} entries`,
      given: `this one would have ${sizeOf(lengths)}`,
      usualCause: "Is it the length of one axis that was wanted, or was a size multiplied once too often?",
    });
  }
  return lengths;
}

/**
 * The shape two shapes broadcast to, by NumPy's rule: aligned at the last axis, lengths must be equal or 1.
 *
 * @throws MathError `shape-mismatch`
 */
export function broadcastShapes(name: string, a: readonly number[], b: readonly number[]): number[] {
  const ndim = Math.max(a.length, b.length);
  const shape = [...(a.length === ndim ? a : b)];
  for (let axis = 0; axis < ndim; axis++) {
    const p = a[axis - ndim + a.length] ?? 1;
    const q = b[axis - ndim + b.length] ?? 1;
    if (p !== q && p !== 1 && q !== 1) {
      throw new MathError({
        code: "shape-mismatch",
        function: name,
        rule: "shapes must agree from the last axis backwards, or be 1 there",
        given: `they are (${a.join(", ")}) and (${b.join(", ")})`,
        usualCause: "Is one of them transposed? For the matrix product use matmul.",
      });
    }
    shape[axis] = p === 1 ? q : p;
  }
  return shape;
}

/** An axis counted from the front; negative axes count from the back. */
export function checkAxis(name: string, axis: number, ndim: number): number {
  const counted = axis < 0 ? axis + ndim : axis;
  if (Number.isInteger(counted) && counted >= 0 && counted < ndim) return counted;
  throw new MathError({
    code: "out-of-range",
    function: name,
    rule: ndim === 0 ? "a single number has no axes" : `axis must be a whole number from ${-ndim} to ${ndim - 1}`,
    given: `it is ${axis}`,
    usualCause: "Axis 0 runs down the rows, axis 1 along them.",
  });
}
