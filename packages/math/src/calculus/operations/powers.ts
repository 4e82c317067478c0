import { pow } from "../../elementary/pow.ts";
import { cbrt as plainCbrt } from "../../elementary/roots.ts";
import type { Traced, Variable } from "../variable.ts";
import { divide, multiply } from "./arithmetic.ts";
import { entrywise } from "./entrywise.ts";

/**
 * aᵏ, entry by entry, for a constant exponent.
 *
 * @param a any shape
 * @param exponent one number, which is not differentiated
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.power(a, 3)), [1, 2]); // [3, 12]
 */
export function power(a: Traced, exponent: number): Variable {
  return entrywise(
    "power",
    a,
    (x) => pow(x, exponent),
    (g, x) => (exponent === 0 ? multiply(g, 0) : multiply(g, multiply(exponent, power(x, exponent - 1)))),
  );
}

/**
 * √a, entry by entry; its derivative at 0 is infinite.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.sqrt(a)), [1, 4]); // [0.5, 0.25]
 */
export function sqrt(a: Traced): Variable {
  return entrywise("sqrt", a, Math.sqrt, (g, _, y) => divide(g, multiply(2, y)));
}

/**
 * ∛a, entry by entry; its derivative at 0 is infinite.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.cbrt(a)), [1, 8]); // [0.33333333, 0.08333333]
 */
export function cbrt(a: Traced): Variable {
  return entrywise("cbrt", a, plainCbrt, (g, _, y) => divide(g, multiply(3, square(y))));
}

/** a², for the pullbacks. */
export function square(x: Variable): Variable {
  return multiply(x, x);
}
