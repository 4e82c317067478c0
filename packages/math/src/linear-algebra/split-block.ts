import { hypot } from "./hypot.ts";

/** H and perhaps Qᵀ, n×n, with rows `stride` entries apart. */
export interface SchurFactors {
  readonly H: Float64Array;
  readonly Qt: Float64Array | undefined;
  readonly n: number;
  readonly stride: number;
}

/** Rotates the 2×2 block at k of H: to a triangle when its eigenvalues are real, else to equal diagonal entries. */
export function splitBlock(factors: SchurFactors, k: number): void {
  const { H, stride } = factors;
  const [row, below] = [k * stride, (k + 1) * stride];
  const [a, b, c, d] = [H[row + k], H[row + k + 1], H[below + k], H[below + k + 1]];
  if (c === 0) return;
  const p = (a - d) / 2;
  const size = Math.max(Math.abs(p), Math.abs(b), Math.abs(c));
  const discriminant = (p / size) * (p / size) + (b / size) * (c / size);
  // Below rounding the two coincide, and count as real: a pair would split them by an imaginary part that is not there.
  if (discriminant >= -4 * Number.EPSILON * Number.EPSILON) {
    const root = size * Math.sqrt(Math.max(0, discriminant));
    const far = p >= 0 ? p + root : p - root;
    // The eigenvector (far, c) of a − d/2 …: the rotation that maps it to the first axis clears c.
    const [cosine, sine] = unit(far, c);
    rotate(factors, k, cosine, sine);
    H[below + k] = 0;
    return;
  }
  if (p === 0) return;
  // tan 2θ = (a − d) / (b + c) makes the diagonal entries equal.
  const sigma = b + c;
  const tau = hypot(sigma, 2 * p);
  const cosine = Math.sqrt((1 + Math.abs(sigma) / tau) / 2);
  const sine = -(p / (tau * cosine)) * (sigma < 0 ? -1 : 1);
  rotate(factors, k, cosine, sine);
  const middle = (H[row + k] + H[below + k + 1]) / 2;
  H[row + k] = middle;
  H[below + k + 1] = middle;
}

function unit(x: number, y: number): readonly [number, number] {
  const length = hypot(x, y);
  return [x / length, y / length];
}

/** The similarity by the rotation of axes k and k + 1. */
function rotate({ H, Qt, n, stride }: SchurFactors, k: number, c: number, s: number): void {
  rotateRows(H, k * stride + k, n - k, stride, c, s);
  if (Qt) rotateRows(Qt, k * stride, n, stride, c, s);
  for (let i = 0; i < k + 2; i++) {
    const x = H[i * stride + k];
    const y = H[i * stride + k + 1];
    H[i * stride + k] = c * x + s * y;
    H[i * stride + k + 1] = c * y - s * x;
  }
}

/** `length` entries from `start` on, and those below them. */
function rotateRows(X: Float64Array, start: number, length: number, stride: number, c: number, s: number): void {
  for (let j = start; j < start + length; j++) {
    const x = X[j];
    const y = X[j + stride];
    X[j] = c * x + s * y;
    X[j + stride] = c * y - s * x;
  }
}
