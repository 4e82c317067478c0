/** The shortest digits that name the double. */
export function short(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (Object.is(value, -0)) return "−0";
  return String(value).replace("Infinity", "∞").replaceAll("-", "−");
}
