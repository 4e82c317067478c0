import { asMatrix, asVector, checkFinite, checkSquare, workspace } from "../array/array-input.ts";
import type { MatrixInput, VectorInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { describeShape } from "../array/shape.ts";
import { MathError } from "../math-error.ts";
import { lu } from "./lu.ts";
import type { LU } from "./lu.ts";
import { matmul } from "./matmul.ts";
import { norm } from "./norm.ts";
import { luSolve } from "./solve.ts";

/** Where an iteration starts and when it stops. */
export interface IterationOptions {
  /** The first vector; a fixed one without symmetry when absent. */
  readonly start?: VectorInput;
  /** Stops when ‖A v − λ v‖ ≤ tolerance · ‖A‖; 10⁻¹² when absent. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
}

/** An eigenvalue with its vector, and how the iteration went. Not converging is a result, not an error. */
export interface DominantEigen {
  readonly value: number;
  /** Length 1, its largest entry positive. */
  readonly vector: Vector;
  /** ‖A v − λ v‖, in the unit of A. */
  readonly residual: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * The eigenvalue of largest size and its vector, by multiplying with A again and again; the value is the Rayleigh quotient
 * vᵀA v, and so has its sign.
 *
 * Gains a factor |λ₁/λ₂| each time. When several eigenvalues share the largest size, as a complex pair or ±λ, it does
 * not converge and says so; use `eig`.
 *
 * @param A n×n
 * @throws MathError `not-square` | `not-finite` | `shape-mismatch` | `empty` | `bad-argument` for a start of 0
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §7.3, the power method
 *
 * @example
 * const { value, vector, converged } = powerIteration([[-2, -1], [-1, -2]]);
 * value; // -3
 * vector; // [0.70710678, 0.70710678]
 * converged; // true
 * powerIteration([[0, -1], [1, 0]]).converged; // false
 */
export function powerIteration(A: MatrixInput, options: IterationOptions = {}): DominantEigen {
  const M = squareInput("powerIteration", A);
  return iterate("powerIteration", M, options, (v) => matmul(M, v));
}

/**
 * The eigenvalue nearest to a shift μ and its vector, by solving (A − μ) w = v again and again with one factorisation.
 * Gains a factor |λ₂ − μ| / |λ₁ − μ| each time: the better the guess, the fewer steps.
 *
 * @param A n×n
 * @param options.shift the guess μ, 0 when absent
 * @throws MathError `not-square` | `not-finite` | `shape-mismatch` | `empty` | `bad-argument` for a start of 0
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §7.6, eigenvectors by inverse iteration
 *
 * @example
 * inverseIteration([[2, 0], [0, -5]], { shift: 1 }).value; // 2
 */
export function inverseIteration(
  A: MatrixInput,
  { shift = 0, ...options }: IterationOptions & { readonly shift?: number } = {},
): DominantEigen {
  const M = squareInput("inverseIteration", A);
  const factors = shiftedFactors(M, shift);
  return iterate("inverseIteration", M, options, (v) => luSolve(factors, v));
}

function squareInput(name: string, A: MatrixInput): Matrix {
  const M = asMatrix(name, A);
  const n = checkSquare(name, M);
  checkFinite(name, M);
  if (n > 0) return M.dtype === "float32" ? M.copy({ dtype: "float64" }) : M;
  throw new MathError({
    code: "empty",
    function: name,
    rule: "A must have at least one entry",
    given: "it has none",
    usualCause: "Was the data filtered down to nothing?",
  });
}

/** LU of A − μ; a pivot of 0, when μ is an eigenvalue, becomes one of rounding size, and the first solve lands on the vector. */
function shiftedFactors(A: Matrix, shift: number): LU {
  const S = A.copy();
  for (let i = 0; i < S.shape[0]; i++) S.set([i, i], S.get(i, i) - shift);
  const { P, L, U } = lu(S);
  const least = Number.EPSILON * Math.max(norm(S, { order: 1 }), Math.abs(shift), 2 ** -970);
  for (let i = 0; i < S.shape[0]; i++) {
    if (Math.abs(U.get(i, i)) < least) U.set([i, i], U.get(i, i) < 0 ? -least : least);
  }
  return { P, L, U };
}

function iterate(
  name: string,
  A: Matrix,
  { start, tolerance = 1e-12, maxIterations = 1000 }: IterationOptions,
  step: (v: Vector) => Vector,
): DominantEigen {
  const n = A.shape[0];
  const size = norm(A);
  let v = unit(startVector(name, n, start));
  let value = 0;
  let residual = Infinity;
  let iterations = 0;
  for (;;) {
    const image = matmul(A, v);
    value = 0;
    for (let i = 0; i < n; i++) value += v.get(i) * image.get(i);
    residual = norm(Float64Array.from({ length: n }, (_, i) => image.get(i) - value * v.get(i)));
    if (residual <= tolerance * size || iterations === maxIterations) break;
    const w = step(v);
    iterations += 1;
    // A v = 0 means that v is an eigenvector of 0, which the residual has then shown.
    v = unit(w);
  }
  let largest = 0;
  for (let i = 0; i < n; i++) if (Math.abs(v.get(i)) > Math.abs(largest) * (1 + 1e-9)) largest = v.get(i);
  const sign = largest < 0 ? -1 : 1;
  const vector = new NDArray(
    Float64Array.from(v.data, (x) => sign * x + 0),
    [n],
  ) as Vector;
  return { value: value + 0, vector, residual, iterations, converged: residual <= tolerance * size };
}

function startVector(name: string, n: number, start: VectorInput | undefined): Vector {
  // Irrational entries without symmetry: orthogonal to no eigenvector that a textbook matrix has.
  if (start === undefined) {
    return new NDArray(
      Float64Array.from({ length: n }, (_, i) => 1 + Math.sqrt(2 + 3 * i) / (i + 7)),
      [n],
    ) as Vector;
  }
  const v = asVector(name, start);
  checkFinite(name, v);
  if (v.size !== n) {
    throw new MathError({
      code: "shape-mismatch",
      function: name,
      rule: `A is ${n}×${n}, so start must have ${n} entries`,
      given: `it has ${describeShape(v.shape)}`,
      usualCause: "start is a first guess of the vector, with one entry for each column of A.",
    });
  }
  if (norm(v) > 0) return v;
  throw new MathError({
    code: "bad-argument",
    function: name,
    rule: "start must not be the zero vector",
    given: "it is",
    usualCause: "Every matrix maps 0 to 0, so that it never becomes an eigenvector.",
  });
}

function unit(v: Vector): Vector {
  const length = norm(v);
  const entries = workspace(v);
  return new NDArray(length === 0 ? entries : entries.map((x) => x / length), v.shape) as Vector;
}
