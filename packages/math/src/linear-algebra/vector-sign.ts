/**
 * The sign convention of eigenvectors and singular vectors: whether the largest of the `length` entries from `start` on is
 * negative, so that the vector must be turned.
 */
export function pointsDown(x: Float64Array, start: number, length: number): boolean {
  let largest = 0;
  let limit = 0;
  for (let i = start; i < start + length; i++) {
    const size = Math.abs(x[i]);
    if (size <= limit) continue;
    largest = x[i];
    // A clear margin, so that equal sizes up to rounding are decided by the first.
    limit = size * (1 + 1e-9);
  }
  return largest < 0;
}

/** Turns the vector of `length` entries from `start` on round, in place, and leaves no −0. */
export function turn(x: Float64Array, start: number, length: number): void {
  for (let i = start; i < start + length; i++) x[i] = 0 - x[i];
}
