import { workspace } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { MathError } from "../math-error.ts";
import { cholesky as plainCholesky } from "../linear-algebra/cholesky.ts";
import { det as plainDet, slogdet as plainSlogdet } from "../linear-algebra/det.ts";
import { eigh as plainEigh } from "../linear-algebra/eigh.ts";
import { inv as plainInv } from "../linear-algebra/inv.ts";
import { qr as plainQr } from "../linear-algebra/qr.ts";
import { solve as plainSolve } from "../linear-algebra/solve.ts";
import { svd as plainSvd } from "../linear-algebra/svd.ts";
import { add, diagonal, divide, matmul, multiply, negative, reshape, subtract, transpose } from "./operations.ts";
import { asVariable, record } from "./variable.ts";
import type { Traced, Variable } from "./variable.ts";

/**
 * The solution of A x = b.
 *
 * @param A n×n
 * @param b n entries, or n×k
 * @returns shaped like b
 * @throws MathError `singular` | `not-square` | `shape-mismatch` | `not-finite`
 * @see Giles, Collected matrix derivative results for forward and reverse mode algorithmic differentiation (2008)
 *
 * @example
 * gradient((b) => ad.sum(ad.solve([[2, 0], [0, 4]], b)), [1, 1]); // [0.5, 0.25]
 */
export function solve(A: Traced, b: Traced): Variable {
  const [p, q] = [asVariable("solve", A), asVariable("solve", b)];
  return record(plainSolve(p.value, q.value), [p, q], (g, [M], x) => {
    const right = solve(transpose(M), g);
    const columns = (v: Variable): Variable => (v.shape.length === 1 ? reshape(v, [v.shape[0], 1]) : v);
    return [p.tracked ? negative(matmul(columns(right), transpose(columns(x)))) : undefined, right];
  });
}

/**
 * The inverse.
 *
 * @param A n×n
 * @returns n×n
 * @throws MathError `singular` | `not-square` | `not-finite`
 * @see Giles, Collected matrix derivative results for forward and reverse mode algorithmic differentiation (2008)
 *
 * @example
 * jacobian((A) => ad.inv(A), [[2]]); // [[-0.25]]
 */
export function inv(A: Traced): Variable {
  const x = asVariable("inv", A);
  return record(plainInv(x.value), [x], (g, _, Y) => [negative(matmul(matmul(transpose(Y), g), transpose(Y)))]);
}

/**
 * The determinant. Its derivative det(A) A⁻ᵀ is computed for regular matrices only.
 *
 * @param A n×n
 * @returns one number
 * @throws MathError `not-square` | `not-finite`, and `singular` when the derivative of a singular A is asked for
 * @see Giles, Collected matrix derivative results for forward and reverse mode algorithmic differentiation (2008)
 *
 * @example
 * gradient((A) => ad.det(A), [[2, 0], [0, 3]]); // [[3, 0], [0, 2]]
 */
export function det(A: Traced): Variable {
  const x = asVariable("det", A);
  const value = new NDArray(Float64Array.of(plainDet(x.value)), []);
  return record(value, [x], (g, [M], d) => [multiply(multiply(g, d), transpose(inv(M)))]);
}

/**
 * ln |det A|, which neither overflows nor underflows.
 *
 * @param A n×n
 * @returns one number
 * @throws MathError `not-square` | `not-finite`, and `singular` when the derivative of a singular A is asked for
 *
 * @example
 * gradient((A) => ad.logAbsDet(A), [[2, 0], [0, 4]]); // [[0.5, 0], [0, 0.25]]
 */
export function logAbsDet(A: Traced): Variable {
  const x = asVariable("logAbsDet", A);
  const value = new NDArray(Float64Array.of(plainSlogdet(x.value).logAbs), []);
  return record(value, [x], (g, [M]) => [multiply(g, transpose(inv(M)))]);
}

/**
 * The Cholesky factor L of a symmetric positive definite matrix; its adjoint is symmetric.
 *
 * @param A n×n, symmetric positive definite
 * @returns n×n, lower triangular
 * @throws MathError `not-positive-definite` | `not-symmetric` | `not-square` | `not-finite`
 * @see Murray, Differentiation of the Cholesky decomposition (2016), equations 9 and 10
 *
 * @example
 * jacobian((A) => ad.cholesky(A), [[4]]); // [[0.25]]
 */
export function cholesky(A: Traced): Variable {
  const x = asVariable("cholesky", A);
  return record(plainCholesky(x.value), [x], (g, _, L) => {
    const n = L.shape[0];
    const phi = multiply(
      matmul(transpose(L), g),
      mask(n, (i, j) => (i > j ? 1 : i === j ? 0.5 : 0)),
    );
    const left = solve(transpose(L), phi);
    return [symmetrized(transpose(solve(transpose(L), transpose(left))))];
  });
}

/**
 * A = Q R for m ≥ n and independent columns.
 *
 * @param A m×n, m ≥ n, columns independent
 * @returns Q m×n, R n×n
 * @throws MathError `shape-mismatch` for m < n | `not-finite`
 * @see Walter & Lehmann, Algorithmic differentiation of linear algebra functions with application in optimum experimental design (2010)
 *
 * @example
 * jacobian((A) => ad.qr(A).R, [[3], [4]]); // [[0.6, 0.8]]
 */
export function qr(A: Traced): { readonly Q: Variable; readonly R: Variable } {
  const x = asVariable("qr", A);
  const [m, n] = x.shape;
  if (m < n) {
    throw new MathError({
      code: "shape-mismatch",
      function: "qr",
      rule: "A must have at least as many rows as columns to be differentiated",
      given: `it is ${m}×${n}`,
      usualCause: "A wide matrix has factors but no rule for their derivatives here: take those of its transpose.",
    });
  }
  const plain = plainQr(x.value);
  const known = { Q: asVariable("qr", plain.Q), R: asVariable("qr", plain.R) };
  const lower = mask(n, (i, j) => Number(i >= j));
  const strict = mask(n, (i, j) => Number(i > j));
  /** (Ā_Q + Q sym(M)) R⁻ᵀ, where sym copies the lower triangle of M to the upper one. */
  const pull = (M: Variable, direct: Variable | undefined, Q: Variable, R: Variable): Variable => {
    const copied = add(multiply(M, lower), transpose(multiply(M, strict)));
    const inner = matmul(Q, copied);
    return transpose(solve(R, transpose(direct === undefined ? inner : add(direct, inner))));
  };
  return {
    Q: record(plain.Q, [x], (g, [B]) => {
      const { Q, R } = B.tracked ? qr(B) : known;
      return [pull(negative(matmul(transpose(g), Q)), g, Q, R)];
    }),
    R: record(plain.R, [x], (g, [B]) => {
      const { Q, R } = B.tracked ? qr(B) : known;
      return [pull(matmul(R, transpose(g)), undefined, Q, R)];
    }),
  };
}

/**
 * Eigenvalues (ascending) and eigenvectors of a symmetric matrix; the adjoint is symmetric. Where eigenvalues coincide the
 * vectors have no derivative: an adjoint that asks for one is refused.
 *
 * @param A n×n, symmetric
 * @returns values n entries, vectors n×n
 * @throws MathError `not-symmetric` | `not-square` | `not-finite`, and `singular` when the derivative of vectors of
 *   equal eigenvalues is asked for
 * @see Giles, Collected matrix derivative results for forward and reverse mode algorithmic differentiation (2008), §3.1
 *
 * @example
 * gradient((A) => ad.slice(ad.eigh(A).values, 1), [[1, 0], [0, 2]]); // [[0, 0], [0, 1]]
 */
export function eigh(A: Traced): { readonly values: Variable; readonly vectors: Variable } {
  const x = asVariable("eigh", A);
  const plain = plainEigh(x.value);
  const known = { values: asVariable("eigh", plain.values), vectors: asVariable("eigh", plain.vectors) };
  return {
    values: record(plain.values, [x], (g, [B]) => {
      const V = B.tracked ? eigh(B).vectors : known.vectors;
      return [matmul(multiply(V, g), transpose(V))];
    }),
    vectors: record(plain.vectors, [x], (g, [B]) => {
      const { values, vectors: V } = B.tracked ? eigh(B) : known;
      const inner = matmul(transpose(V), g);
      const turned = multiply(inner, inverseGaps("eigh", values, inner));
      return [symmetrized(matmul(matmul(V, turned), transpose(V)))];
    }),
  };
}

/**
 * The thin singular value decomposition A = U diag(S) Vᵀ. Where singular values coincide or vanish the vectors have no
 * derivative: an adjoint that asks for one is refused.
 *
 * @param A m×n
 * @returns with k = min(m, n): U m×k, S k entries, V n×k
 * @throws MathError `not-finite`, and `singular` when the derivative of vectors of equal or zero singular values is
 *   asked for
 * @see Townsend, Differentiating the singular value decomposition (2016)
 *
 * @example
 * gradient((A) => ad.slice(ad.svd(A).S, 0), [[3, 0], [0, 1]]); // [[1, 0], [0, 0]]
 */
export function svd(A: Traced): { readonly U: Variable; readonly S: Variable; readonly V: Variable } {
  const x = asVariable("svd", A);
  const plain = plainSvd(x.value);
  const known = { U: asVariable("svd", plain.U), S: asVariable("svd", plain.S), V: asVariable("svd", plain.V) };
  const factors = (B: Variable): typeof known => (B.tracked ? svd(B) : known);
  /** F ∘ (XᵀG − GᵀX) for a factor X with adjoint G. */
  const turned = (X: Variable, g: Variable, S: Variable): Variable => {
    const inner = matmul(transpose(X), g);
    return multiply(subtract(inner, transpose(inner)), inverseGaps("svd", multiply(S, S), inner));
  };
  /** What of G / S lies outside the columns of X. */
  const outside = (X: Variable, g: Variable, S: Variable): Variable => {
    if (X.shape[0] === X.shape[1]) return multiply(g, 0);
    checkPositive(S);
    const scaled = divide(g, S);
    return subtract(scaled, matmul(X, matmul(transpose(X), scaled)));
  };
  return {
    U: record(plain.U, [x], (g, [B]) => {
      const { U, S, V } = factors(B);
      const inside = matmul(U, multiply(turned(U, g, S), S));
      return [matmul(add(inside, outside(U, g, S)), transpose(V))];
    }),
    S: record(plain.S, [x], (g, [B]) => {
      const { U, V } = factors(B);
      return [matmul(multiply(U, g), transpose(V))];
    }),
    V: record(plain.V, [x], (g, [B]) => {
      const { U, S, V } = factors(B);
      const inside = matmul(matmul(diagonal(S), turned(V, g, S)), transpose(V));
      return [matmul(U, add(inside, transpose(outside(V, g, S))))];
    }),
  };
}

/** F with F(i, j) = 1/(λⱼ − λᵢ) off the diagonal, 0 on it and where the two coincide, if nothing is asked of them. */
function inverseGaps(name: string, values: Variable, inner: Variable): Variable {
  const n = values.shape[0];
  const list = workspace(values.value);
  const largest = list.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const asked = workspace(inner.value).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const apart = mask(n, (i, j) => {
    if (i === j) return 0;
    if (Math.abs(list[i] - list[j]) > 8 * n * Number.EPSILON * largest) return 1;
    if (Math.abs(inner.value.get(i, j) - inner.value.get(j, i)) <= 1e-9 * asked) return 0;
    throw new MathError({
      code: "singular",
      function: name,
      rule:
        name === "svd"
          ? "singular values must differ for their vectors to have derivatives"
          : "eigenvalues must differ for their vectors to have derivatives",
      given: `numbers ${Math.min(i, j)} and ${Math.max(i, j)} coincide`,
      usualCause:
        "Any rotation of the two vectors would do as well. Use only what does not depend on it, such as V f(Λ) Vᵀ or the values.",
      index: Math.min(i, j),
    });
  });
  const filler = mask(n, (i, j) => 1 - apart.get(i, j));
  const gaps = subtract(reshape(values, [1, n]), reshape(values, [n, 1]));
  return divide(apart, add(multiply(gaps, apart), filler));
}

function checkPositive(S: Variable): void {
  const list = workspace(S.value);
  const bad = list.findIndex((sigma) => sigma <= Number.EPSILON * list[0]);
  if (bad < 0) return;
  throw new MathError({
    code: "singular",
    function: "svd",
    rule: "singular values must not be 0 for their vectors to have derivatives",
    given: `number ${bad} is ${list[bad]}`,
    usualCause:
      "The matrix has dependent columns or rows there; the singular values themselves can still be differentiated.",
    index: bad,
  });
}

function symmetrized(A: Variable): Variable {
  return multiply(add(A, transpose(A)), 0.5);
}

function mask(n: number, entry: (i: number, j: number) => number): Matrix {
  const M = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) M[i * n + j] = entry(i, j);
  return new NDArray(M, [n, n]) as Matrix;
}
