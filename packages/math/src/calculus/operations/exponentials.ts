import { entrywiseByKernel } from "../../array/entrywise.ts";
import { expm1 as plainExpm1 } from "../../elementary/expm1.ts";
import { log as plainLog } from "../../elementary/log.ts";
import { log1p as plainLog1p } from "../../elementary/log1p.ts";
import { asVariable, entriesOf, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";
import { add, divide, multiply } from "./arithmetic.ts";
import { entrywise } from "./entrywise.ts";

/**
 * eᵃ, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.exp(a)), [0, 1]); // [1, 2.71828183]
 */
export function exp(a: Traced): Variable {
  const x = asVariable("exp", a);
  return record(
    () => entrywiseByKernel("exp", entriesOf(x)),
    [x],
    (g, y) => [multiply(g, y)],
  );
}

/**
 * eᵃ − 1, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.expm1(a)), [0, 1]); // [1, 2.71828183]
 */
export function expm1(a: Traced): Variable {
  return entrywise("expm1", a, plainExpm1, (g, _, y) => multiply(g, add(y, 1)));
}

/**
 * ln a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.log(a)), [1, 4]); // [1, 0.25]
 */
export function log(a: Traced): Variable {
  return entrywise("log", a, plainLog, (g, x) => divide(g, x));
}

/**
 * ln(1 + a), entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.log1p(a)), [0, 1]); // [1, 0.5]
 */
export function log1p(a: Traced): Variable {
  return entrywise("log1p", a, plainLog1p, (g, x) => divide(g, add(1, x)));
}
