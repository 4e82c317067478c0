import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { displayNames } from "@gradus/lab";
import * as math from "@gradus/math";

/** Every name of `@gradus/math`. */
export const mathNames: readonly string[] = Object.keys(math);

/** Every type of `@gradus/math`: they leave no trace at run time, so they are read from its list of exports. */
export const mathTypes: readonly string[] = typeExports(fileURLToPath(import.meta.resolve("@gradus/math")));

/** What a cell may use without defining it. */
export const labScope: ReadonlySet<string> = new Set([...mathNames, ...displayNames]);

function typeExports(indexFile: string): string[] {
  const lists = readFileSync(indexFile, "utf8").matchAll(/^export type \{([^}]*)\}/gm);
  return [...lists].flatMap(([, names]) => names.split(",").map((name) => name.trim())).filter((name) => name !== "");
}
