import { Rational } from "@gradus/math";
import { numberText } from "./number-text.ts";

export type Entry = number | bigint | Rational;

/** An entry as MathML: browsers draw it and screen readers read it without a script. */
export function entryToMathml(x: Entry): string {
  if (x instanceof Rational) {
    const [numerator, denominator] = minus(x.toString()).split("/");
    if (denominator === undefined) return `<mn>${numerator}</mn>`;
    return `<mfrac><mn>${numerator}</mn><mn>${denominator}</mn></mfrac>`;
  }
  const text = typeof x === "bigint" ? minus(String(x)) : numberText(x);
  const [mantissa, power] = text.split("e");
  if (power === undefined) return text.endsWith("∞") || text === "NaN" ? `<mi>${text}</mi>` : `<mn>${text}</mn>`;
  return `<mrow><mn>${mantissa}</mn><mo>×</mo><msup><mn>10</mn><mn>${power}</mn></msup></mrow>`;
}

/**
 * A matrix as MathML; the brackets are drawn by the style sheet (class `matrix`), because stretched brackets need
 * a mathematical font that many machines lack.
 */
export function matrixToMathml(rows: readonly (readonly Entry[])[]): string {
  const body = rows.map((row) => `<mtr>${row.map((x) => `<mtd>${entryToMathml(x)}</mtd>`).join("")}</mtr>`).join("");
  const label = `${rows.length} by ${rows[0]?.length ?? 0} matrix`;
  return `<math display="block" class="matrix"><mtable aria-label="${label}">${body}</mtable></math>`;
}

function minus(text: string): string {
  return text.replace("-", "−");
}
