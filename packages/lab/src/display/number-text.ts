/**
 * A number for reading: at most `digits` significant digits, a power of ten when it is very large or very small,
 * a true minus sign.
 *
 * @example
 * numberText(-1 / 3); // "−0.333333"
 * numberText(1.5e-9); // "1.5e−9"
 * numberText(12345678); // "12345678"
 */
export function numberText(x: number, digits = 6): string {
  if (Number.isNaN(x)) return "NaN";
  if (!Number.isFinite(x)) return x > 0 ? "∞" : "−∞";
  if (Number.isInteger(x) && Math.abs(x) < 1e12) return String(x).replace("-", "−");
  const size = Math.abs(x);
  const text = size < 1e-4 || size >= 1e7 ? x.toExponential(digits - 1) : x.toPrecision(digits);
  return text
    .replace(/(\.\d*?)0+(?=e|$)/, "$1")
    .replace(/\.(?=e|$)/, "")
    .replace("e+", "e")
    .replaceAll("-", "−");
}
