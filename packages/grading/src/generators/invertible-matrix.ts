import { inv, norm } from "@gradus/math";
import { filterDrawn } from "./drawn.ts";
import type { DrawContext, Drawn, Generator } from "./drawn.ts";
import { drawnMatrix } from "./drawn-matrix.ts";
import { badlyScaledMatrix, drawSize, smallIntegerMatrix, wellConditionedMatrix } from "./matrix.ts";

type Mat = number[][];

/** Beyond it the rounding of a right method could be mistaken for a wrong one. */
const WORST_CONDITION = 1e6;

/**
 * A square matrix with an inverse and a condition number of at most a million, of the case's own band. In the
 * badly scaled band the rows differ by up to four powers of ten besides; in the degenerate band a leading minor
 * is 0, so that elimination must swap, or a pivot is tiny, so that it should.
 */
export function invertibleMatrix({
  rows = [1, 5],
}: { rows?: number | readonly [number, number] } = {}): Generator<Mat> {
  const size = { rows, square: true };
  const draw = (context: DrawContext): Drawn<Mat> => {
    if (context.band === "degenerate") return swapNeeded(context, rows);
    if (context.band === "floats") return wellConditionedMatrix(size).draw(context);
    if (context.band === "badly-scaled") return badlyScaledMatrix(size).draw(context);
    return smallIntegerMatrix(size).draw(context);
  };
  return {
    draw(context) {
      for (let attempt = 0; attempt < 200; attempt++) {
        const drawn = draw({ ...context, random: context.random.split(`invertible ${attempt}`) });
        if (isInvertible(drawn.value)) return filterDrawn(drawn, isInvertible);
      }
      return drawnMatrix([[1]], { leastRows: 1, leastColumns: 1, square: true });
    },
  };
}

function swapNeeded(context: DrawContext, rows: number | readonly [number, number]): Drawn<Mat> {
  const { random } = context;
  const { limits } = drawSize(context, { rows, square: true });
  const n = typeof rows === "number" ? rows : random.integer(Math.max(rows[0], Math.min(2, rows[1])), rows[1]);
  const A = Array.from({ length: n }, () => Array.from({ length: n }, () => random.integer(-3, 3)));
  A[0][0] = random.choose([0, 1e-17, 1e-13]);
  return drawnMatrix(A, limits);
}

function isInvertible(A: Mat): boolean {
  try {
    return norm(A, { order: 1 }) * norm(inv(A), { order: 1 }) <= WORST_CONDITION;
  } catch {
    return false;
  }
}
