/** Whether a point satisfies a x + b y (+ c z) = right. */
export interface Balance {
  /** What each term comes to at the point. */
  readonly terms: readonly number[];
  readonly left: number;
  /** Left minus right: 0 on the line or plane. */
  readonly over: number;
}

/** The left side of an equation at a point, term by term. */
export function balance(coefficients: readonly number[], right: number, point: readonly number[]): Balance {
  const terms = coefficients.map((each, i) => clean(each * point[i]));
  const left = clean(terms.reduce((sum, term) => sum + term, 0));
  return { terms, left, over: clean(left - right) };
}

/** Without the digits that floating point adds. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
