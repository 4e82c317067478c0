/** The arrow notation of adding a multiple of a row: `R_2 \leftarrow R_2 - 3 R_1`. */
export function rowMove(target: number, source: number, factor: number): string {
  const times = Math.abs(factor) === 1 ? "" : `${Math.abs(factor)} `;
  return `R_${target + 1} \\leftarrow R_${target + 1} ${factor < 0 ? "-" : "+"} ${times}R_${source + 1}`;
}
