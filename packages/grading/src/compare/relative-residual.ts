type Mat = readonly (readonly number[])[];
type Vec = readonly number[];

/**
 * How far x is from solving A x = b, free of scale: ‖Ax − b‖∞ / (‖A‖∞ ‖x‖∞ + ‖b‖∞).
 *
 * A backward stable method gives about n units of rounding; 100·n·2.2e-16 leaves it room.
 *
 * @returns 0 when everything is 0; NaN when an entry is
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., Theorem 7.1
 *
 * @example
 * relativeResidual([[2, 0], [0, 4]], [1, 1], [2, 4]); // 0
 */
export function relativeResidual(A: Mat, x: Vec, b: Vec): number {
  let largest = 0;
  for (const [i, row] of A.entries()) {
    const residual = Math.abs(row.reduce((sum, entry, j) => sum + entry * x[j], 0) - b[i]);
    if (!(residual <= largest)) largest = residual;
  }
  if (largest === 0) return 0;
  const norm = Math.max(0, ...A.map((row) => row.reduce((sum, entry) => sum + Math.abs(entry), 0)));
  return largest / (norm * maxAbs(x) + maxAbs(b));
}

function maxAbs(v: Vec): number {
  return Math.max(0, ...v.map(Math.abs));
}
