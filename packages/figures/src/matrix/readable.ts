import type { Rational } from "@gradus/math";

/** An exact entry as it is read in a drawing: `−2/3` with a true minus sign. */
export function readable(entry: Rational): string {
  return entry.toString().replace("-", "−");
}
