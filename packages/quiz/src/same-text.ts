import { evaluateExpression } from "@gradus/math";

/**
 * Whether two options say the same: the same words, or formulas of the same value, so that
 * `$\tfrac{1}{2}$` and `$0.5$` are one choice written twice.
 */
export function sameText(a: string, b: string): boolean {
  const [first, second] = [valueOf(a), valueOf(b)];
  if (first !== null && second !== null) return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first));
  return normal(a) === normal(b);
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s.]+/g, " ")
    .trim();
}

function valueOf(text: string): number | null {
  const formula = /^\s*\$?([^$]+)\$?\s*\.?\s*$/.exec(text)?.[1];
  if (formula === undefined) return null;
  const linear = formula
    .replaceAll(/\\[td]?frac\{([^{}]*)\}\{([^{}]*)\}/g, "(($1)/($2))")
    .replaceAll(/\\sqrt\{([^{}]*)\}/g, "sqrt($1)")
    .replaceAll(/\\(cdot|times)/g, "*");
  try {
    const value = evaluateExpression(linear);
    return Number.isFinite(value) ? value : null;
  } catch {
    return null;
  }
}
