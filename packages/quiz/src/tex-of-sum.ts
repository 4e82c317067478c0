/** A number with its sign, for the inside of a sum: "+ 3", "- 2". */
export function signed(value: number): string {
  return value < 0 ? `- ${-value}` : `+ ${value}`;
}

/**
 * A linear combination in TeX, without the terms that are 0.
 *
 * @example
 * texOfCombination([2, 0, -1], ["x", "y", "z"]); // "2 x - z"
 */
export function texOfCombination(factors: readonly number[], names: readonly string[]): string {
  const terms = factors.flatMap((factor, k) => (factor === 0 ? [] : [{ factor, name: names[k] }]));
  if (terms.length === 0) return "0";
  return terms
    .map(({ factor, name }, k) => {
      const size = Math.abs(factor) === 1 ? "" : `${Math.abs(factor)} `;
      if (k === 0) return `${factor < 0 ? "-" : ""}${size}${name}`;
      return `${factor < 0 ? "-" : "+"} ${size}${name}`;
    })
    .join(" ");
}
