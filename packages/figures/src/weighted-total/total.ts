/** Each weight times its amount, and what they add up to: the dot product of both lists. */
export function total(
  weights: readonly number[],
  amounts: readonly number[],
): { readonly parts: readonly number[]; readonly sum: number } {
  const parts = weights.map((weight, i) => clean(weight * amounts[i]));
  return { parts, sum: clean(parts.reduce((sum, part) => sum + part, 0)) };
}

/** Without the digits that floating point adds to prices such as 0.1. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
