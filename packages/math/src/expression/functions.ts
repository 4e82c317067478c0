import { e, pi } from "../elementary/constants.ts";
import { exp } from "../elementary/exp.ts";
import { cosh, sinh, tanh } from "../elementary/hyperbolic.ts";
import { acosh, asinh, atanh } from "../elementary/inverse-hyperbolic.ts";
import { acos, asin, atan } from "../elementary/inverse-trigonometry.ts";
import { log } from "../elementary/log.ts";
import { log10, log2 } from "../elementary/logarithms.ts";
import { cos, sin, tan } from "../elementary/trigonometry.ts";

/** The functions of one number that a typed expression may call; `log` is the natural logarithm, as in NumPy. */
export const FUNCTIONS: Readonly<Record<string, (x: number) => number>> = {
  sqrt: Math.sqrt,
  abs: Math.abs,
  exp,
  ln: log,
  log,
  log2,
  log10,
  sin,
  cos,
  tan,
  asin,
  acos,
  atan,
  sinh,
  cosh,
  tanh,
  asinh,
  acosh,
  atanh,
};

/** The constants that a typed expression may name. */
export const CONSTANTS: Readonly<Record<string, number>> = { pi, e };

/** The entry of a table under a name that came from outside, without reaching the object's prototype. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The known name that a misspelt one most likely means. */
export function nearestName(wrong: string, known: readonly string[]): string | undefined {
  const lower = wrong.toLowerCase();
  const same = known.find((name) => name.toLowerCase() === lower);
  if (same !== undefined) return same;
  const near = known.find((name) => name.length > 2 && editDistance(lower, name.toLowerCase()) <= 1);
  return near ?? known.find((name) => name.length > 1 && lower.includes(name.toLowerCase()));
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1])));
    }
    row = next;
  }
  return row[b.length];
}
