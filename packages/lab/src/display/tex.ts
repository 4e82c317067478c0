import { NDArray, Rational } from "@gradus/math";
import { Shown } from "./shown.ts";

/**
 * A formula written in TeX.
 *
 * @example
 * tex("x = \\frac{1}{2}").toString(); // "x = \\frac{1}{2}"
 */
export function tex(formula: string | NDArray | Rational): Shown {
  const source = typeof formula === "string" ? formula : formula.toTex();
  return new Shown({ "text/plain": source, "application/x-tex": source });
}
