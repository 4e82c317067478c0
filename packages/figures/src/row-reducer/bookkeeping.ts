import { rational, rationalMatmul, rationalMatrix, type Rational } from "@gradus/math";
import { applyMove, readFactor, replay, type Fractions, type Move } from "./move.ts";

/** The elementary matrix of a legal move: the move made on the identity. */
export function elementary(m: number, move: Move): Fractions {
  return applyMove(identity(m), move);
}

/** E = E_k … E_1, so that E A is the matrix after the moves; null when a move was not legal. */
export function productOfMoves(m: number, moves: readonly Move[]): Fractions | null {
  return moves.some((move) => move.kind === "illegal") ? null : replay(identity(m), moves);
}

/** P A = L U as it fills during the elimination. */
export interface Factors {
  /** Row i of P A is row `order[i]` of A. */
  readonly order: readonly number[];
  /** Unit lower triangular; null where no multiplier has been written yet. */
  readonly L: readonly (readonly (Rational | null)[])[];
  /** Whether P A = L U holds now; it does as long as rows are only swapped and added to rows below. */
  readonly holds: boolean;
}

export function factors(A: Fractions, moves: readonly Move[]): Factors {
  const m = A.length;
  const order = A.map((_, i) => i);
  const L: (Rational | null)[][] = A.map((_, i) => A.map((_, j) => (i === j ? rational(1) : null)));
  for (const move of moves) {
    if (move.kind === "swap") {
      [order[move.i], order[move.j]] = [order[move.j], order[move.i]];
      // The multipliers belong to their rows and move along; the ones on the diagonal stay.
      for (let j = 0; j < Math.min(move.i, move.j); j++) [L[move.i][j], L[move.j][j]] = [L[move.j][j], L[move.i][j]];
    } else if (move.kind === "add" && move.target > move.source) {
      const old = L[move.target][move.source] ?? rational(0);
      L[move.target][move.source] = old.subtract(readFactor(move.factor) ?? 0);
    }
  }
  const full = L.map((row) => row.map((entry) => entry ?? rational(0)));
  const U = replay(A, moves);
  const LU = rationalMatmul(full, U);
  const holds = LU.every((row, i) => row.every((entry, j) => entry.equals(A[order[i]][j])));
  return { order, L, holds: m > 0 && holds };
}

function identity(m: number): Fractions {
  return rationalMatrix(Array.from({ length: m }, (_, i) => Array.from({ length: m }, (_, j) => (i === j ? 1 : 0))));
}
