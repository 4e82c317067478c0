import {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  cos,
  cosh,
  exp,
  expm1,
  hypot,
  log,
  log10,
  log1p,
  log2,
  pow,
  sin,
  sinh,
  tan,
  tanh,
} from "../src/index.ts";
import elementary from "./elementary.json" with { type: "json" };
import hyperbolic from "./hyperbolic.json" with { type: "json" };
import inverse from "./inverse-trigonometry.json" with { type: "json" };
import { ulps } from "./ulps.ts";

/** How far one elementary function is from the values of mpmath, and where it is worst. */
export interface ElementaryAccuracy {
  readonly name: string;
  readonly points: number;
  /** In units in the last place of the correctly rounded value. */
  readonly worst: number;
  readonly at: readonly number[];
}

/** A point or two coordinates, the correctly rounded value, and the ulps from there to the exact one. */
type Line = readonly [x: number | readonly number[], value: number, rest: number];

/** Of every elementary function with a table, the error at its worst point. */
export function elementaryAccuracy(): ElementaryAccuracy[] {
  const tables = { ...elementary, ...hyperbolic, ...inverse } as unknown as Readonly<Record<string, readonly Line[]>>;
  return Object.entries<(...point: readonly number[]) => number>(FUNCTIONS).map(([name, f]) => {
    let worst = 0;
    let at: readonly number[] = [];
    for (const [x, value, rest] of tables[name]) {
      const point = typeof x === "number" ? [x] : x;
      const error = ulps(f(...point), value, rest);
      if (error > worst) [worst, at] = [error, point];
    }
    return { name, points: tables[name].length, worst, at };
  });
}

const FUNCTIONS = {
  ...{ exp, expm1, log, log1p, log2, log10, pow, cbrt, hypot },
  ...{ sin, cos, tan, asin, acos, atan, atan2 },
  ...{ sinh, cosh, tanh, asinh, acosh, atanh },
};
