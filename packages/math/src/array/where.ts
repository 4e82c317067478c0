import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { allocate, resultType } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";
import { broadcastShapes, sizeOf } from "./shape.ts";

/**
 * Entry by entry, a where the condition holds and b where it does not, with broadcasting of all three. Both are worked out
 * before the choice: `where(greater(x, 0), map(x, log), 0)` takes the logarithm of every x, and drops the NaN.
 *
 * @param condition any shape; an entry other than 0 holds
 * @param a a shape that broadcasts with that of the condition, or a number
 * @param b a shape that broadcasts with both, or a number
 * @returns the broadcast shape; float32 when both are float32 (or one is a number), otherwise float64
 * @throws MathError `shape-mismatch`
 *
 * @example
 * where(less([3, -1, 2], 0), 0, [3, -1, 2]); // [3, 0, 2]
 */
export function where(condition: ArrayInput, a: ArrayInput, b: ArrayInput): NDArray {
  const C = asArray("where", condition);
  const A = asArray("where", a);
  const B = asArray("where", b);
  // A bare number takes the dtype of its partner.
  const dtype = resultType(typeof a === "number" ? B.dtype : A.dtype, typeof b === "number" ? A.dtype : B.dtype);
  const shape = broadcastShapes("where", C.shape, broadcastShapes("where", A.shape, B.shape));
  const out = allocate(dtype, sizeOf(shape));
  const steps = [C, A, B].map((X) => shape.map((_, axis) => stepOf(X, axis - shape.length + X.ndim)));
  const [c, p, q] = [C.data, A.data, B.data];
  let at = 0;
  const walk = (axis: number, k: number, i: number, j: number): void => {
    if (axis === shape.length) {
      out[at++] = c[k] === 0 ? q[j] : p[i];
      return;
    }
    for (let l = 0; l < shape[axis]; l++) {
      walk(axis + 1, k + l * steps[0][axis], i + l * steps[1][axis], j + l * steps[2][axis]);
    }
  };
  walk(0, C.offset, A.offset, B.offset);
  return new NDArray(out, shape, dtype);
}

/** How far an operand moves along an axis: not at all where it is repeated. */
function stepOf(A: NDArray, axis: number): number {
  return axis < 0 || A.shape[axis] === 1 ? 0 : A.strides[axis];
}
