import { rationalInverse, rationalNullSpace, rationalRank, rationalRref } from "@gradus/math";
import { det2, type Mat2 } from "../plane-maps/mat2.ts";

export interface Statement {
  readonly text: string;
  readonly holds: boolean;
}

/** What an invertible 2×2 matrix can do, each checked by a way of its own, in exact fractions. */
export function statements(A: Mat2): Statement[] {
  const { R, pivots } = rationalRref(A);
  const columns = [
    [A[0][0], A[1][0]],
    [A[0][1], A[1][1]],
  ];
  const reduced = R.every((row, i) => row.every((entry, j) => entry.toNumber() === (i === j ? 1 : 0)));
  return [
    { text: "det A is not 0", holds: det2(A) !== 0 },
    { text: "A has an inverse", holds: hasInverse(A) },
    { text: "A is one-to-one", holds: rationalNullSpace(A).length === 0 },
    { text: "A is onto", holds: rationalRank(columns) === 2 },
    { text: "Ax = b has one solution for every b", holds: pivots.length === 2 },
    { text: "Ax = 0 has the solution 0 only", holds: rationalNullSpace(A).length === 0 },
    { text: "the columns are independent", holds: rationalRank(columns) === 2 },
    { text: "the rows are independent", holds: rationalRank(A) === 2 },
    { text: "rank A = 2", holds: rationalRank(A) === 2 },
    { text: "the reduced form of A is I", holds: reduced },
  ];
}

function hasInverse(A: Mat2): boolean {
  try {
    rationalInverse(A);
    return true;
  } catch {
    return false;
  }
}
