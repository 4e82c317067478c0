import { MathError } from "../math-error.ts";
import { checkAxis, checkShape, sizeOf } from "./shape.ts";
import { parseSlice } from "./slice.ts";
import type { Selector } from "./slice.ts";

/** Which entries of a storage an array shows, and in which order: entry (i, j, …) is number offset + i·strides[0] + j·strides[1] + …. */
export interface View {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}

/** Where in its storage an entry stands. */
export function positionOf(name: string, { shape, strides, offset }: View, indices: readonly number[]): number {
  if (indices.length !== shape.length) {
    throw new MathError({
      code: "out-of-range",
      function: name,
      rule: `one index for each of the ${shape.length} axes`,
      given: `there are ${indices.length}`,
      usualCause:
        "A matrix is read with get(i, j), a vector with get(i); for a whole row or column use row, column or slice.",
    });
  }
  let position = offset;
  for (let axis = 0; axis < shape.length; axis++) {
    position += checkIndex(name, axis, indices[axis], shape[axis]) * strides[axis];
  }
  return position;
}

/** The part that one selector for each axis picks; axes without a selector stay whole. */
export function slicedView(view: View, selectors: readonly Selector[]): View {
  const ndim = view.shape.length;
  if (selectors.length > ndim) {
    throw new MathError({
      code: "out-of-range",
      function: "slice",
      rule: `at most one selector for each of the ${ndim} axes`,
      given: `there are ${selectors.length}`,
      usualCause: "A matrix takes two selectors, a vector one; use reshape to add an axis.",
    });
  }
  const shape: number[] = [];
  const strides: number[] = [];
  let { offset } = view;
  for (let axis = 0; axis < ndim; axis++) {
    const selector = selectors[axis] ?? ":";
    if (typeof selector === "number") {
      offset += checkIndex("slice", axis, selector, view.shape[axis]) * view.strides[axis];
      continue;
    }
    const { start, step, length } = parseSlice(selector, view.shape[axis]);
    offset += start * view.strides[axis];
    shape.push(length);
    strides.push(step * view.strides[axis]);
  }
  return { shape, strides, offset };
}

/** The same entries with the axes in another order. */
export function transposedView({ shape, strides, offset }: View, axes: readonly number[]): View {
  const ndim = shape.length;
  const order = axes.map((axis) => checkAxis("transpose", axis, ndim));
  if (new Set(order).size !== ndim || order.length !== ndim) {
    throw new MathError({
      code: "bad-argument",
      function: "transpose",
      rule: `axes must name each of the ${ndim} axes once`,
      given: `they are [${axes.join(", ")}]`,
      usualCause: "Axes are counted from 0, and each stands once: [1, 0] swaps rows and columns.",
    });
  }
  return { shape: order.map((axis) => shape[axis]), strides: order.map((axis) => strides[axis]), offset };
}

/** The lengths of a new shape for so many entries, of which one may be given as −1. */
export function reshapedLengths(size: number, lengths: readonly number[]): number[] {
  const shape = [...lengths];
  const open = shape.indexOf(-1);
  if (open >= 0) {
    shape[open] = 1;
    shape[open] = size / sizeOf(shape);
    if (!Number.isInteger(shape[open])) shape[open] = 0;
  }
  if (sizeOf(checkShape("reshape", shape)) === size) return shape;
  throw new MathError({
    code: "shape-mismatch",
    function: "reshape",
    rule: `the new shape must hold ${size} entries`,
    given: `(${lengths.join(", ")}) does not`,
    usualCause: "Multiply the lengths to count the entries; one of them may be -1 and is then worked out.",
  });
}

/** Whether the entries lie in storage row by row without gaps. */
export function isContiguous({ shape, strides }: View): boolean {
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (shape[axis] !== 1 && strides[axis] !== step) return false;
    step *= shape[axis];
  }
  return true;
}

function checkIndex(name: string, axis: number, index: number, length: number): number {
  const counted = index < 0 ? index + length : index;
  if (Number.isInteger(counted) && counted >= 0 && counted < length) return counted;
  throw new MathError({
    code: "out-of-range",
    function: name,
    rule: `index ${axis === 0 ? "0 (the row)" : `${axis}`} must be a whole number from 0 to ${length - 1}`,
    given: `it is ${index}`,
    usualCause: "Indices start at 0; a negative index counts from the end.",
    index: axis,
  });
}
