/** A number with its sign, for the inside of a sum: "+ 3", "- 2". */
export function signed(value: number): string {
  return value < 0 ? `- ${-value}` : `+ ${value}`;
}

/** The arrow notation of adding a multiple of a row: `R_2 \leftarrow R_2 - 3 R_1`. */
export function rowMove(target: number, source: number, factor: number): string {
  const times = Math.abs(factor) === 1 ? "" : `${Math.abs(factor)} `;
  return `R_${target + 1} \\leftarrow R_${target + 1} ${factor < 0 ? "-" : "+"} ${times}R_${source + 1}`;
}

/** A linear combination in TeX, without the terms that are 0: `2 r_1 - r_3`. */
export function combination(factors: readonly number[], names: readonly string[]): string {
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
