import { hilbert, inv, matmul, norm, random, solve, svd, type Matrix, type NDArray } from "@gradus/math";

export type Family = "hilbert" | "random";

/** How exact two ways of solving A x = b are. */
export interface Measurement {
  readonly n: number;
  /** ‖A x − b‖ relative to ‖A‖‖x‖ + ‖b‖: what one can measure without knowing the answer. */
  readonly residual: { readonly solve: number; readonly inverse: number };
  /** ‖x − x*‖ / ‖x*‖ with the known answer x* = (1, …, 1). */
  readonly error: { readonly solve: number; readonly inverse: number };
}

/** Solves one system of each order by the factors and by the inverse, and measures both. */
export function measure(family: Family, n: number): Measurement {
  const A = family === "hilbert" ? hilbert(n) : randomWithCondition(n);
  const x = Array.from({ length: n }, () => 1);
  const b = matmul(A, x);
  // Tolerance 0: a nearly singular matrix is the point here, not a mistake to be refused.
  const found = { solve: solve(A, b, { tolerance: 0 }), inverse: matmul(inv(A, { tolerance: 0 }), b) };
  const each = (of: (found: NDArray) => number) => ({ solve: of(found.solve), inverse: of(found.inverse) });
  const largest = (v: NDArray) => norm(v, { order: Infinity });
  const size = norm(A, { order: Infinity });
  return {
    n,
    residual: each((y) => largest(matmul(A, y).subtract(b)) / (size * largest(y) + largest(b))),
    error: each((y) => largest(y.subtract(x))),
  };
}

/** The multiplications of both ways, by the leading terms: factor and solve, or invert and multiply. */
export function operations(n: number): { readonly solve: number; readonly inverse: number } {
  return { solve: n ** 3 / 3 + n ** 2, inverse: n ** 3 + n ** 2 };
}

/**
 * A random matrix whose condition number is 10ⁿ up to 10¹²: orthogonal factors of two random ones, and singular
 * values that fall evenly on a logarithmic scale. The same for the same n on every machine.
 */
function randomWithCondition(n: number): Matrix {
  const rng = random(`inverse-or-solve ${n}`);
  const { U, V } = svd(rng.normal({ shape: [n, n] }));
  const digits = Math.min(12, n);
  const falling = Array.from({ length: n }, (_, k) => 10 ** ((-digits * k) / (n - 1)));
  const scaled = U.toArray().map((row) => row.map((entry, k) => entry * falling[k]));
  return matmul(scaled, V.transpose() as Matrix);
}
