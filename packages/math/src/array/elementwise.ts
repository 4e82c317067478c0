import { arrayFloats, arrayWorkspace, endOfWorkspace, residentAddress } from "../kernels/array-memory.ts";
import { residentEntries } from "../kernels/entries.ts";
import { MathError } from "../math-error.ts";
import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { allocate, resultType } from "./dtype.ts";
import type { DType } from "./dtype.ts";
import type { Line } from "./lines.ts";
import { NDArray } from "./ndarray.ts";
import { broadcastShapes, sizeOf } from "./shape.ts";

/** Where the result of an operation goes. */
export interface OutOption<A extends NDArray = NDArray> {
  /** An array of the result's shape and dtype that receives it and is returned; it may be one of the operands. */
  readonly out?: A;
}

type KernelOperation = "add" | "subtract" | "multiply" | "divide" | "tanhSlope";

/** How an operation is carried out. */
export interface Elementwise {
  readonly line: Line;
  /** Its name in the kernel for large arrays. */
  readonly kernel?: KernelOperation;
  /** The dtype of the result, where it is not that of arithmetic. */
  readonly result?: DType;
}

/** An operation on two arrays, entry by entry, with broadcasting: what arithmetic and comparisons have in common. */
export function elementwise(
  name: string,
  a: ArrayInput,
  b: ArrayInput,
  { line, kernel, result }: Elementwise,
  { out }: OutOption = {},
): NDArray {
  const A = asArray(name, a);
  const B = asArray(name, b);
  // A bare number takes the dtype of its partner, so that A + 1 stays float32 when A is.
  const dtype =
    result ?? resultType(typeof a === "number" ? B.dtype : A.dtype, typeof b === "number" ? A.dtype : B.dtype);
  const shape = broadcastShapes(name, A.shape, B.shape);
  const size = sizeOf(shape);
  if (out !== undefined) checkOut(name, out, shape, dtype);
  const inPlace = out !== undefined && dtype === "float64" && out.isContiguous() && !meet(A, out) && !meet(B, out);
  const target = inPlace ? out.data : allocate(dtype === "float32" ? "float64" : dtype, size, { cleared: false });
  const start = inPlace ? out.offset : 0;
  const [P, Q] = [inFloat64(A), inFloat64(B)];
  const kernelDone = kernel !== undefined && size > 0 && inKernel(kernel, P, Q, size, shape, target, start);
  if (!kernelDone) alongLines(line, P, Q, shape, target as Float64Array, start);
  if (inPlace) return out;
  const made = new NDArray(dtype === "float32" ? new Float32Array(target) : target, shape, dtype);
  if (out === undefined) return made;
  assign(out, made);
  return out;
}

/** Walks the lines of a broadcast pair, a stack of them at a time. Axes along which both move evenly are one. */
function alongLines(
  line: Line,
  P: NDArray,
  Q: NDArray,
  shape: readonly number[],
  out: Float64Array,
  start: number,
): void {
  const [p, q] = [P.data as Float64Array, Q.data as Float64Array];
  const size = sizeOf(shape);
  if (P.size === size && (Q.size === size || Q.size === 1) && P.isContiguous() && Q.isContiguous()) {
    line(out, start, p, P.offset, 1, q, Q.offset, Number(Q.size === size), size, 1, 0, 0);
    return;
  }
  const { lengths, pSteps, qSteps } = mergedAxes(P, Q, shape);
  const last = lengths.length - 1;
  const [length, pStep, qStep] = [lengths[last], pSteps[last], qSteps[last]];
  const [count, pNext, qNext] = last === 0 ? [1, 0, 0] : [lengths[last - 1], pSteps[last - 1], qSteps[last - 1]];
  if (last <= 1) {
    line(out, start, p, P.offset, pStep, q, Q.offset, qStep, length, count, pNext, qNext);
    return;
  }
  let at = start;
  const walk = (axis: number, i: number, j: number): void => {
    if (axis === last - 1) {
      line(out, at, p, i, pStep, q, j, qStep, length, count, pNext, qNext);
      at += length * count;
      return;
    }
    for (let k = 0; k < lengths[axis]; k++) walk(axis + 1, i + k * pSteps[axis], j + k * qSteps[axis]);
  };
  walk(0, P.offset, Q.offset);
}

/** The axes of the result with the steps of both operands, outermost first; at least one. */
function mergedAxes(
  P: NDArray,
  Q: NDArray,
  shape: readonly number[],
): { readonly lengths: number[]; readonly pSteps: number[]; readonly qSteps: number[] } {
  const lengths: number[] = [];
  const pSteps: number[] = [];
  const qSteps: number[] = [];
  for (let axis = 0; axis < shape.length; axis++) {
    const length = shape[axis];
    if (length === 1) continue;
    const pStep = stepOf(P, axis - shape.length + P.ndim);
    const qStep = stepOf(Q, axis - shape.length + Q.ndim);
    const before = lengths.length - 1;
    if (before >= 0 && pSteps[before] === pStep * length && qSteps[before] === qStep * length) {
      lengths[before] *= length;
      pSteps[before] = pStep;
      qSteps[before] = qStep;
    } else {
      lengths.push(length);
      pSteps.push(pStep);
      qSteps.push(qStep);
    }
  }
  if (lengths.length === 0) return { lengths: [1], pSteps: [0], qSteps: [0] };
  return { lengths, pSteps, qSteps };
}

/** How far an operand moves along an axis: not at all where it is repeated. */
function stepOf(A: NDArray, axis: number): number {
  return axis < 0 || A.shape[axis] === 1 ? 0 : A.strides[axis];
}

/** The whole operation in the kernel, where result and operands lie in its memory; false where they do not. */
function inKernel(
  name: KernelOperation,
  P: NDArray,
  Q: NDArray,
  size: number,
  shape: readonly number[],
  target: ReturnType<typeof allocate>,
  start: number,
): boolean {
  const out = residentAddress(target, start);
  if (out === undefined || P.size !== size || !P.isContiguous()) return false;
  const p = residentAddress(P.data, P.offset);
  const kernel = p === undefined ? undefined : residentEntries();
  if (p === undefined || kernel === undefined) return false;
  if (Q.size === 1) {
    if (name === "tanhSlope") return false;
    kernel[name](p, 0, Q.data[Q.offset], out, size, 1);
    return true;
  }
  if (!Q.isContiguous() || shape.length === 0) return false;
  const count = Q.size;
  // A row that broadcasting repeats may lie elsewhere: it is copied once.
  const repeated = count < size && count >= LEAST_ROW && Q.shape[Q.ndim - 1] === count && shape.at(-1) === count;
  if (count < size && !repeated) return false;
  let q = residentAddress(Q.data, Q.offset);
  if (q === undefined && repeated && arrayWorkspace + 8 * count <= endOfWorkspace) {
    q = arrayWorkspace;
    arrayFloats(q, count).set((Q.data as Float64Array).subarray(Q.offset, Q.offset + count));
  }
  if (q === undefined) return false;
  kernel[name](p, q, 0, out, count, size / count);
  return true;
}

/** A shorter row is not worth a call of the kernel. */
const LEAST_ROW = 16;

/** Whether writing to `out` entry by entry could change entries of A that are still to be read. */
function meet(A: NDArray, out: NDArray): boolean {
  const [a, o] = [A.data, out.data];
  if (a.buffer !== o.buffer) return false;
  if (a.byteOffset + a.byteLength <= o.byteOffset || o.byteOffset + o.byteLength <= a.byteOffset) return false;
  const same =
    a.byteOffset + A.offset * a.BYTES_PER_ELEMENT === o.byteOffset + out.offset * o.BYTES_PER_ELEMENT &&
    A.ndim === out.ndim &&
    A.shape.every((length, axis) => length === out.shape[axis] && A.strides[axis] === out.strides[axis]);
  return !same;
}

function inFloat64(A: NDArray): NDArray {
  return A.dtype === "float64" ? A : new NDArray(new Float64Array(A.toTypedArray()), A.shape);
}

function assign(out: NDArray, made: NDArray): void {
  const entries = made.data;
  let at = 0;
  const walk = (axis: number, position: number): void => {
    if (axis === out.ndim) {
      out.data[position] = entries[at++];
      return;
    }
    for (let i = 0; i < out.shape[axis]; i++) walk(axis + 1, position + i * out.strides[axis]);
  };
  walk(0, out.offset);
}

function checkOut(name: string, out: NDArray, shape: readonly number[], dtype: DType): void {
  if (out.dtype === dtype && out.ndim === shape.length && shape.every((length, axis) => length === out.shape[axis])) {
    return;
  }
  throw new MathError({
    code: "shape-mismatch",
    function: name,
    rule: `out must have the result's shape (${shape.join(", ")}) and dtype ${dtype}`,
    given: `it has (${out.shape.join(", ")}) and ${out.dtype}`,
    usualCause: "An operand that is repeated by broadcasting cannot hold the result.",
  });
}
