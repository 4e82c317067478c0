// What somebody writes who has installed the package: it has to run, and its types have to hold.
import { ad, gradient, matrix, MathError, solve, svd } from "@gradus/math";
import type { Matrix, MathErrorCode, SolveOptions, Vector } from "@gradus/math";

const A: Matrix = matrix([
  [2, 1],
  [1, 3],
]);
const options: SolveOptions = { tolerance: 0 };
const x: Vector = solve(A, [3, 5], options);

export const solution: number[] = x.toArray();
export const largest: number = svd(A).S.get(0);
export const slope: string = gradient((v) => ad.sum(ad.multiply(v, v)), x).toString();

/** The code of the error for a text in place of a matrix, which the types refuse too. */
export function refused(): MathErrorCode | undefined {
  try {
    // @ts-expect-error: a text is no matrix.
    solve("A", x);
  } catch (error) {
    if (error instanceof MathError) return error.code;
  }
  return undefined;
}
