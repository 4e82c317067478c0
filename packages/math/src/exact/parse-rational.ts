import { MathError } from "../math-error.ts";
import { Rational, reduced } from "./rational.ts";

/**
 * The fraction that a text writes: `"3/7"`, `"-2"`, `"1.25"`, `"1e-3"`.
 *
 * @param text digits with at most one point, an exponent, and one stroke
 * @returns the fraction in lowest terms
 * @throws MathError `syntax` | `division-by-zero`
 *
 * @example
 * parseRational("-6/4"); // -3/2
 */
export function parseRational(text: string): Rational {
  const parts = /^\s*([+\-−]?)\s*([^/\s]+)\s*(?:\/\s*([^/\s]+)\s*)?$/.exec(text);
  const n = parts === null ? undefined : parseDecimal(parts[2]);
  const d = parts?.[3] === undefined ? new Rational(1n, 1n) : parseDecimal(parts[3]);
  if (n === undefined || d === undefined) {
    throw new MathError({
      code: "syntax",
      function: "parseRational",
      rule: "write a fraction as 3/7, -2 or 1.25",
      given: `it is "${text}"`,
      usualCause:
        "A fraction is typed with digits, one point and one stroke; anything with operators is for evaluateExact.",
    });
  }
  return (parts?.[1] === "" || parts?.[1] === "+" ? n : n.negate()).divide(d);
}

function parseDecimal(text: string): Rational | undefined {
  const parts = /^(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
  if (parts === null || `${parts[1]}${parts[2] ?? ""}` === "") return undefined;
  const fraction = parts[2] ?? "";
  const power = Number(parts[3] ?? 0) - fraction.length;
  const digits = BigInt(`${parts[1]}${fraction}`);
  return power >= 0 ? new Rational(digits * 10n ** BigInt(power), 1n) : reduced(digits, 10n ** BigInt(-power));
}
