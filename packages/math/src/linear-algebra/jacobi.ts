import { MathError } from "../math-error.ts";

/** Sweeps over all pairs of columns; about 5 to 10 are needed, so 60 is a guard and not a limit. */
const MOST_SWEEPS = 60;

/**
 * One-sided Jacobi: rotates pairs of columns of G (n×n, by columns) until all are orthogonal to working precision.
 * Both are changed in place: G becomes G V, and V, given as the identity if it is wanted, collects the rotations.
 *
 * @throws MathError `not-converged`, which has never been seen
 * @see Demmel & Veselić, Jacobi's method is more accurate than QR, SIAM J. Matrix Anal. Appl. 13(4), 1992
 */
export function orthogonalizeColumns(G: Float64Array, V: Float64Array | undefined, n: number): void {
  const tolerance = Math.sqrt(n) * Number.EPSILON;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let rotated = false;
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) {
        let alpha = 0;
        let beta = 0;
        let gamma = 0;
        for (let i = 0; i < n; i++) {
          const x = G[p * n + i];
          const y = G[q * n + i];
          alpha += x * x;
          beta += y * y;
          gamma += x * y;
        }
        if (Math.abs(gamma) <= tolerance * Math.sqrt(alpha) * Math.sqrt(beta)) continue;
        rotated = true;
        const zeta = (beta - alpha) / (2 * gamma);
        // Where 1 is lost beside ζ², the square may overflow.
        const large = Math.abs(zeta) > 2 ** 27;
        const t = large ? 0.5 / zeta : (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        const c = 1 / Math.sqrt(1 + t * t);
        const tau = t / (1 + Math.sqrt(1 + t * t));
        rotate(G, n, p, q, c * t, tau);
        if (V) rotate(V, n, p, q, c * t, tau);
      }
    }
    if (!rotated) return;
  }
  throw new MathError({
    code: "not-converged",
    function: "svd",
    rule: `all columns must be orthogonal after ${MOST_SWEEPS} sweeps`,
    given: "some are not",
    usualCause: "No matrix is known to need so many: please report the one that does.",
  });
}

/** Rutishauser's form, with τ = s/(1 + c): for small angles it adds a small correction, so that lengths do not drift. */
function rotate(X: Float64Array, n: number, p: number, q: number, s: number, tau: number): void {
  for (let i = 0; i < n; i++) {
    const x = X[p * n + i];
    const y = X[q * n + i];
    X[p * n + i] = x - s * (y + tau * x);
    X[q * n + i] = y + s * (x - tau * y);
  }
}
