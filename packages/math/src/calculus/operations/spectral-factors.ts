import { workspace } from "../../array/array-input.ts";
import { eigh as plainEigh } from "../../linear-algebra/eigh.ts";
import { svd as plainSvd } from "../../linear-algebra/svd.ts";
import { MathError } from "../../math-error.ts";
import { asVariable, isRecorded, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";
import { add, divide, multiply, subtract } from "./arithmetic.ts";
import { mask } from "./mask.ts";
import { diagonal, matmul } from "./products.ts";
import { reshape, transpose } from "./sums-and-shapes.ts";
import { symmetrized } from "./symmetrized.ts";

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
    values: record(plain.values, [x], (g) => {
      const V = isRecorded(x) ? eigh(x).vectors : known.vectors;
      return [matmul(multiply(V, g), transpose(V))];
    }),
    vectors: record(plain.vectors, [x], (g) => {
      const { values, vectors: V } = isRecorded(x) ? eigh(x) : known;
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
  const factors = (): typeof known => (isRecorded(x) ? svd(x) : known);
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
    U: record(plain.U, [x], (g) => {
      const { U, S, V } = factors();
      const inside = matmul(U, multiply(turned(U, g, S), S));
      return [matmul(add(inside, outside(U, g, S)), transpose(V))];
    }),
    S: record(plain.S, [x], (g) => {
      const { U, V } = factors();
      return [matmul(multiply(U, g), transpose(V))];
    }),
    V: record(plain.V, [x], (g) => {
      const { U, S, V } = factors();
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
