/**
 * A number for reading: at most `digits` significant digits behind a whole part that is never shortened, a power of ten
 * when it is very large or very small, a true minus sign.
 *
 * @example
 * numberText(-1 / 3); // "−0.333333"
 * numberText(1.5e-9); // "1.5e−9"
 * numberText(12345678); // "12345678"
 * numberText(1958.25, 3); // "1958"
 */
export function numberText(x: number, digits = 6): string {
  if (Number.isNaN(x)) return "NaN";
  if (!Number.isFinite(x)) return x > 0 ? "∞" : "−∞";
  if (Number.isInteger(x) && Math.abs(x) < 1e12) return String(x).replace("-", "−");
  const size = Math.abs(x);
  const text = size < 1e-4 || size >= 1e7 ? x.toExponential(digits - 1) : plainText(x, digits);
  return text
    .replace(/(\.\d*?)0+(?=e|$)/, "$1")
    .replace(/\.(?=e|$)/, "")
    .replace("e+", "e")
    .replaceAll("-", "−");
}

/** A year is 1958, not 1.96e3, however few digits are wanted. */
function plainText(x: number, digits: number): string {
  const text = x.toPrecision(digits);
  return text.includes("e") ? x.toFixed(0) : text;
}
