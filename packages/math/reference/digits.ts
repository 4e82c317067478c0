/** −log₁₀ of the largest relative error, at most the 15 digits that are certified. */
export function digits(x: readonly number[], certified: readonly number[]): number {
  const worst = Math.max(...x.map((xi, i) => Math.abs(xi - certified[i]) / Math.abs(certified[i])));
  return worst === 0 ? 15 : Math.min(15, -Math.log10(worst));
}
