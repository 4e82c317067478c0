import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import type { NDArray } from "./ndarray.ts";
import { formatNumber } from "./print.ts";

/** How many digits after the point are shown. */
export interface MathmlOptions {
  /** 4 when absent; zeros at the end are left out. */
  readonly digits?: number;
}

/**
 * An array as MathML, which browsers draw and screen readers read without a script: a vector as a column, a matrix in
 * square brackets, more axes as a row of matrices. `toTex` is its twin for formulas.
 *
 * @param a any shape
 * @returns one `<math>` element
 *
 * @example
 * arrayToMathml(-1.5); // "<math><mrow><mo>−</mo><mn>1.5</mn></mrow></math>"
 * arrayToMathml([[1, 2]]).includes("<mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd>"); // true
 */
export function arrayToMathml(a: ArrayInput, { digits = 4 }: MathmlOptions = {}): string {
  return `<math>${element(asArray("arrayToMathml", a), digits)}</math>`;
}

function element(A: NDArray, digits: number): string {
  const entry = (x: number): string =>
    A.dtype === "bool" ? `<mi>${x === 0 ? "false" : "true"}</mi>` : number(x, digits);
  if (A.ndim === 0) return entry(A.get());
  if (A.ndim > 2) {
    return `<mrow>${Array.from({ length: A.shape[0] }, (_, i) => element(A.slice(i), digits)).join("<mo>,</mo>")}</mrow>`;
  }
  const [m, n] = [A.shape[0], A.ndim === 2 ? A.shape[1] : 1];
  const cell = (i: number, j: number): string => `<mtd>${entry(A.ndim === 2 ? A.get(i, j) : A.get(i))}</mtd>`;
  const rows = Array.from(
    { length: m },
    (_, i) => `<mtr>${Array.from({ length: n }, (_, j) => cell(i, j)).join("")}</mtr>`,
  );
  return `<mrow><mo>[</mo><mtable>${rows.join("")}</mtable><mo>]</mo></mrow>`;
}

function number(x: number, digits: number): string {
  if (Number.isNaN(x)) return "<mi>NaN</mi>";
  if (x < 0) return `<mrow><mo>−</mo>${number(-x, digits)}</mrow>`;
  if (x === Infinity) return "<mi>∞</mi>";
  const [mantissa, power] = formatNumber(x, digits).split("e");
  if (power === undefined) return `<mn>${mantissa}</mn>`;
  return `<mrow><mn>${mantissa}</mn><mo>×</mo><msup><mn>10</mn>${number(Number(power), 0)}</msup></mrow>`;
}
