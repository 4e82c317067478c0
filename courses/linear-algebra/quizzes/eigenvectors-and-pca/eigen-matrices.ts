import type { Rng } from "@gradus/math";
import { drawUntil } from "@gradus/quiz";
import { largest, product, unimodular } from "../drawn/integer-matrices.ts";
import type { Mat } from "../drawn/integer-matrices.ts";

/** A = P D P⁻¹, all of whole numbers; column k of P is an eigenvector with entry k of the eigenvalues. */
export interface Diagonalised {
  readonly A: Mat;
  readonly D: Mat;
  readonly P: Mat;
  readonly inverse: Mat;
}

export function diagonal(values: readonly number[]): Mat {
  return values.map((value, i) => values.map((_, j) => (i === j ? value : 0)));
}

/** A matrix of small whole numbers; D, diagonal or nearly so, is drawn again until there is one. */
export function similarTo(random: Rng, drawn: () => Mat, most = 9): Diagonalised {
  return drawUntil(
    random,
    () => {
      const D = drawn();
      const { E: P, inverse } = unimodular(random, D.length, D.length === 2 ? 2 : 1);
      return { A: product(product(P, D), inverse), D, P, inverse };
    },
    ({ A, P }) => largest(A) <= most && largest(P) <= 5 && A.every((row, i) => row.some((x, j) => i !== j && x !== 0)),
  );
}

export function column(M: Mat, j: number): number[] {
  return M.map((row) => row[j]);
}

/** Whole numbers that differ, from low to high, in no order. */
export function different(random: Rng, count: number, low: number, high: number): number[] {
  const all = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return random.shuffle(all).slice(0, count);
}

/** Whether one of two vectors is a multiple of the other. */
export function isParallel(u: readonly number[], v: readonly number[]): boolean {
  return u.every((x, i) => u.every((y, j) => Math.abs(x * v[j] - y * v[i]) < 1e-9));
}

/** A − λI in TeX, with the sign of λ worked in: "A + 2I". */
export function texOfShifted(lambda: number): string {
  if (lambda === 0) return "A";
  const size = Math.abs(lambda) === 1 ? "" : String(Math.abs(lambda));
  return `A ${lambda < 0 ? "+" : "-"} ${size}I`;
}
