/** A number in TeX: a fraction where a small one fits, else a decimal. */
export function texOfNumber(value: number): string {
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  for (let denominator = 2; denominator <= 999; denominator += 1) {
    const numerator = Math.round(value * denominator);
    if (Math.abs(numerator / denominator - value) <= 1e-12 * Math.abs(value)) {
      return `${value < 0 ? "-" : ""}\\tfrac{${Math.abs(numerator)}}{${denominator}}`;
    }
  }
  return String(Number(value.toPrecision(6)));
}

/**
 * A matrix in TeX.
 *
 * @param bar after how many columns a vertical bar stands: the right side of a system is behind it
 *
 * @example
 * texOfMatrix([[1, 0.5]]); // "\\begin{bmatrix} 1 & \\tfrac{1}{2} \\end{bmatrix}"
 */
export function texOfMatrix(rows: readonly (readonly number[])[], { bar }: { readonly bar?: number } = {}): string {
  // Fractions are taller than digits: without room their bars touch the row above.
  const end = rows.flat().every(Number.isInteger) ? " \\\\ " : " \\\\[0.3em] ";
  const body = rows.map((row) => row.map(texOfNumber).join(" & ")).join(end);
  if (bar === undefined) return `\\begin{bmatrix} ${body} \\end{bmatrix}`;
  const columns = `${"r".repeat(bar)}|${"r".repeat(rows[0].length - bar)}`;
  return `\\left[\\begin{array}{${columns}} ${body} \\end{array}\\right]`;
}

/** A column vector in TeX. */
export function texOfColumn(entries: readonly number[]): string {
  return texOfMatrix(entries.map((entry) => [entry]));
}
