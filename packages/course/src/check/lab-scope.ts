import type { Display } from "@gradus/lab";
import * as math from "@gradus/math";

/** The display functions that every cell has in scope. */
export const displayNames = [
  "slider",
  "choice",
  "table",
  "tex",
  "md",
  "plot",
  "figure",
  "show",
  "data",
] as const satisfies readonly (keyof Display)[];

/** Every name of `@gradus/math`. */
export const mathNames: readonly string[] = Object.keys(math);

/** What a cell may use without defining it. */
export const labScope: ReadonlySet<string> = new Set([...mathNames, ...displayNames]);
