import { strokeDigits } from "./stroke-digits/stroke-digits.ts";
import type { StrokeDigit } from "./stroke-digits/stroke-digits.ts";

/** A committed data set that our own seeded generator makes: anybody can make it again and compare. */
export interface Made {
  /** The committed file, from the folder of the data sets. */
  readonly to: string;
  make(): string;
}

/** Every data set that is made; `node --import ./load-tsx.js courses/shared/data/makers/main.ts` writes them all. */
export const made: readonly Made[] = [
  { to: "stroke-digits.csv", make: () => lines(strokeDigits("known", 60)) },
  { to: "stroke-digits-unseen.csv", make: () => lines(strokeDigits("unseen", 30)) },
];

/** Where a data set lies. */
export function fileOf({ to }: Made): URL {
  return new URL(`../${to}`, import.meta.url);
}

/** One picture on each line: the digit, then its pixels row by row. */
function lines(digits: readonly StrokeDigit[]): string {
  return `${["digit,pixels", ...digits.map(({ digit, pixels }) => `${digit},${pixels.join(" ")}`)].join("\n")}\n`;
}
