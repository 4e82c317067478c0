import type { NDArray } from "./ndarray.ts";
import { formatNumber } from "./print.ts";

/** A number as TeX: `-1.5`, `1.2 \times 10^{-7}`, `\infty`. */
function numberToTex(x: number, digits = 4): string {
  if (Number.isNaN(x)) return "\\mathrm{NaN}";
  if (!Number.isFinite(x)) return x > 0 ? "\\infty" : "-\\infty";
  const [mantissa, power] = formatNumber(x, digits).split("e");
  return power === undefined ? mantissa : `${mantissa} \\times 10^{${Number(power)}}`;
}

/** An array as TeX: a vector as a column, a matrix in brackets, more axes as a row of matrices. */
export function arrayToTex(A: NDArray, digits = 4): string {
  if (A.ndim === 0) return numberToTex(A.get(), digits);
  if (A.ndim === 1) return bracket(Array.from({ length: A.shape[0] }, (_, i) => numberToTex(A.get(i), digits)));
  if (A.ndim > 2) return Array.from({ length: A.shape[0] }, (_, i) => arrayToTex(A.slice(i), digits)).join(",\\ ");
  return bracket(
    Array.from({ length: A.shape[0] }, (_, i) =>
      Array.from({ length: A.shape[1] }, (_, j) => numberToTex(A.get(i, j), digits)).join(" & "),
    ),
  );
}

/** Rows of TeX in square brackets. */
export function bracket(rows: readonly string[]): string {
  return `\\begin{bmatrix} ${rows.join(" \\\\ ")} \\end{bmatrix}`;
}
