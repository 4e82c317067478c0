import { exp } from "../elementary/exp.ts";
import { tanh } from "../elementary/hyperbolic.ts";
import { arrayWorkspace, residentAddress } from "../kernels/array-memory.ts";
import { exponentials, exponentialsRoom, residentExponentials } from "../kernels/exponentials.ts";
import { lend, lentFloats } from "../kernels/memory.ts";
import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { allocate, resultType } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";

/** f of every entry, as a new array: float32 stays float32, every other dtype becomes float64. */
export function entrywise(name: string, a: ArrayInput, f: (x: number) => number): NDArray {
  const A = asArray(name, a);
  const dtype = resultType(A.dtype, A.dtype);
  const out = allocate(dtype, A.size, { cleared: false });
  const contiguous = A.isContiguous();
  const data = contiguous ? A.data : A.toTypedArray();
  const start = contiguous ? A.offset : 0;
  for (let k = 0; k < out.length; k++) out[k] = f(data[start + k]);
  return new NDArray(out, A.shape, dtype);
}

/** exp or tanh of every entry: by kernel from a few entries on, two at a time and with the bits of the function of one number. */
export function entrywiseByKernel(name: "exp" | "tanh", a: ArrayInput): NDArray {
  const A = asArray(name, a);
  if (A.dtype === "float64" && A.size >= LEAST) {
    const out = allocate("float64", A.size, { cleared: false }) as Float64Array;
    const contiguous = A.isContiguous();
    const data = (contiguous ? A.data : A.toTypedArray()) as Float64Array;
    if (inKernel(name, data, contiguous ? A.offset : 0, out)) return new NDArray(out, A.shape);
  }
  return entrywise(name, A, name === "exp" ? exp : tanh);
}

/** Below this many entries the way into the kernel costs more than it saves. */
const LEAST = 64;
/** How many entries are copied into kernel memory at once: they stay in the first cache. */
const PIECE = 2048;

/** Where the entries lie in the memory of large arrays nothing is copied; otherwise they go through piece by piece. */
function inKernel(name: "exp" | "tanh", data: Float64Array, start: number, out: Float64Array): boolean {
  const [from, to] = [residentAddress(data, start), residentAddress(out, 0)];
  const resident = from === undefined || to === undefined ? undefined : residentExponentials();
  if (resident !== undefined) {
    resident[name](from as number, to as number, out.length, arrayWorkspace);
    return true;
  }
  const kernel = exponentials();
  if (kernel === undefined) return false;
  const done = lend(PIECE + exponentialsRoom, (room) => {
    const piece = lentFloats(room, PIECE);
    for (let at = 0; at < out.length; at += PIECE) {
      const count = Math.min(PIECE, out.length - at);
      piece.set(data.subarray(start + at, start + at + count));
      kernel[name](room, room, count, room + 8 * PIECE);
      out.set(count === PIECE ? piece : piece.subarray(0, count), at);
    }
    return true;
  });
  return done === true;
}
