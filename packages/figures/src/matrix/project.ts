import { rationalMatmul, rationalMatrix, rationalRref, type Rational } from "@gradus/math";

/** The point of a span nearest to v, and the weights of the basis that lead there. */
export interface Projection {
  readonly weights: readonly number[];
  readonly point: readonly number[];
  readonly rest: readonly number[];
}

/**
 * Projects v on the span of independent vectors by the normal equations B Bᵀ w = B v, exactly: the
 * rest of a vector in the span is zero, not nearly zero.
 *
 * @param basis r vectors of n entries, independent
 * @param v n entries
 *
 * @example
 * project([[1, 2]], [3, 1]); // { weights: [1], point: [1, 2], rest: [2, -1] }
 */
export function project(basis: readonly (readonly number[])[], v: readonly number[]): Projection {
  const [target] = rationalMatrix([v]);
  if (basis.length === 0) return { weights: [], point: v.map(() => 0), rest: [...v] };
  const B = rationalMatrix(basis); // r×n
  const Bt = target.map((_, j) => B.map((row) => row[j]));
  const gram = rationalMatmul(B, Bt);
  const right = rationalMatmul(
    B,
    target.map((entry) => [entry]),
  );
  const { R } = rationalRref(gram.map((row, i) => [...row, right[i][0]]));
  const weights = R.map((row) => row[B.length]);
  const [point] = rationalMatmul([weights], B);
  const numbers = (values: readonly Rational[]) => values.map((each) => each.toNumber());
  return {
    weights: numbers(weights),
    point: numbers(point),
    rest: numbers(target.map((each, j) => each.subtract(point[j]))),
  };
}
