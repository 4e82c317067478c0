/** A number for reading: at most `digits` significant digits, a true minus sign, no trailing zeros. */
export function format(value: number, digits = 4): string {
  if (Number.isNaN(value)) return "not a number";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const rounded = Number(value.toPrecision(digits));
  if (rounded === 0) return "0";
  const size = Math.abs(rounded);
  if (size >= 10 ** Math.max(digits, 5) || size < 1e-4) return power(rounded, digits);
  return String(rounded).replace("-", "−");
}

/** `2.2×10⁻¹⁶`, and `10⁶` when the first factor is 1. */
export function power(value: number, digits = 3): string {
  const [mantissa, exponent] = value.toExponential(digits - 1).split("e");
  const first = String(Number(mantissa)).replace("-", "−");
  const tail = `10${superscript(Number(exponent))}`;
  return first === "1" ? tail : `${first}×${tail}`;
}

/** A whole number raised: `⁻¹⁶`. */
export function superscript(value: number): string {
  return String(value).replace(/[-\d]/g, (sign) => raised[sign]);
}

/** A point or vector for reading: `(2, −1)`. */
export function formatPoint(values: readonly number[], digits = 4): string {
  return `(${values.map((value) => format(value, digits)).join(", ")})`;
}

/** A linear equation for reading: `2x − y = 5`; zeros are left out. */
export function formatEquation(coefficients: readonly number[], right: number, names: readonly string[]): string {
  const terms = coefficients.map((value, i) => ({ value, name: names[i] })).filter(({ value }) => value !== 0);
  const left = terms.map(({ value, name }, i) => {
    const size = Math.abs(value) === 1 ? "" : format(Math.abs(value));
    return `${value < 0 ? (i === 0 ? "−" : " − ") : i === 0 ? "" : " + "}${size}${name}`;
  });
  return `${left.length === 0 ? "0" : left.join("")} = ${format(right)}`;
}

const raised: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};
