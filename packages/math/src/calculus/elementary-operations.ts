import { expm1 as plainExpm1 } from "../elementary/expm1.ts";
import { cosh as plainCosh, sinh as plainSinh } from "../elementary/hyperbolic.ts";
import { acosh as plainAcosh, asinh as plainAsinh, atanh as plainAtanh } from "../elementary/inverse-hyperbolic.ts";
import { acos as plainAcos, asin as plainAsin, atan as plainAtan } from "../elementary/inverse-trigonometry.ts";
import { log1p as plainLog1p } from "../elementary/log1p.ts";
import { cbrt as plainCbrt } from "../elementary/roots.ts";
import { tan as plainTan } from "../elementary/trigonometry.ts";
import { entrywise } from "./entrywise.ts";
import { add, divide, multiply, negative, sqrt, subtract } from "./operations.ts";
import type { Traced, Variable } from "./variable.ts";

/**
 * The tangent of a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.tan(a)), [0, 0]); // [1, 1]
 */
export function tan(a: Traced): Variable {
  return entrywise("tan", a, plainTan, (g, _, y) => multiply(g, add(1, square(y))));
}

/**
 * The angle whose sine is a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.asin(a)), [0, 0.6]); // [1, 1.25]
 */
export function asin(a: Traced): Variable {
  return entrywise("asin", a, plainAsin, (g, x) => divide(g, sqrt(subtract(1, square(x)))));
}

/**
 * The angle whose cosine is a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.acos(a)), [0, 0.6]); // [-1, -1.25]
 */
export function acos(a: Traced): Variable {
  return entrywise("acos", a, plainAcos, (g, x) => negative(divide(g, sqrt(subtract(1, square(x))))));
}

/**
 * The angle whose tangent is a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.atan(a)), [0, 1]); // [1, 0.5]
 */
export function atan(a: Traced): Variable {
  return entrywise("atan", a, plainAtan, (g, x) => divide(g, add(1, square(x))));
}

/**
 * sinh a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.sinh(a)), [0, 1]); // [1, 1.54308063]
 */
export function sinh(a: Traced): Variable {
  return entrywise("sinh", a, plainSinh, (g, x) => multiply(g, cosh(x)));
}

/**
 * cosh a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.cosh(a)), [0, 1]); // [0, 1.17520119]
 */
export function cosh(a: Traced): Variable {
  return entrywise("cosh", a, plainCosh, (g, x) => multiply(g, sinh(x)));
}

/**
 * The number whose hyperbolic sine is a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.asinh(a)), [0, 0.75]); // [1, 0.8]
 */
export function asinh(a: Traced): Variable {
  return entrywise("asinh", a, plainAsinh, (g, x) => divide(g, sqrt(add(square(x), 1))));
}

/**
 * The number whose hyperbolic cosine is a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.acosh(a)), [1.25]).toArray(); // [1.3333333333333333]
 */
export function acosh(a: Traced): Variable {
  return entrywise("acosh", a, plainAcosh, (g, x) => divide(g, sqrt(subtract(square(x), 1))));
}

/**
 * The number whose hyperbolic tangent is a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.atanh(a)), [0, 0.5]); // [1, 1.33333333]
 */
export function atanh(a: Traced): Variable {
  return entrywise("atanh", a, plainAtanh, (g, x) => divide(g, subtract(1, square(x))));
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

function square(x: Variable): Variable {
  return multiply(x, x);
}
