import { MathError, evaluateExpression } from "@gradus/math";

/** A number as typed, or why it cannot be read. */
export type NumberReading = { readonly value: number } | { readonly problem: string };

/**
 * Reads what a learner typed as a number: decimals, fractions, powers and roots.
 *
 * @returns the value, with −0 as 0; or a sentence that says how to write it
 *
 * @example
 * readNumber("3/4"); // { value: 0.75 }
 * readNumber(" −2 "); // { value: -2 }
 */
export function readNumber(text: string): NumberReading {
  const typed = text.trim().replaceAll("−", "-").replaceAll("·", "*").replaceAll("×", "*");
  if (typed === "") return { problem: "There is no number yet." };
  if (/^[+-]?\d+,\d+$/.test(typed)) {
    return { problem: `Write decimals with a point: ${typed.replace(",", ".")} instead of ${typed}.` };
  }
  let value: number;
  try {
    value = evaluateExpression(typed);
  } catch (error) {
    const code = error instanceof MathError ? error.code : "syntax";
    if (code === "division-by-zero") return { problem: `“${text.trim()}” divides by 0, which has no value.` };
    if (code === "not-finite") return { problem: `“${text.trim()}” has no real and finite value.` };
    return { problem: `“${text.trim()}” is not a number yet. Write it like 3, -0.5, 3/7 or sqrt(2).` };
  }
  return { value: value === 0 ? 0 : value };
}
