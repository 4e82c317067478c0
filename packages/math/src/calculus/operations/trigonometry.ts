import { acos as plainAcos, asin as plainAsin, atan as plainAtan } from "../../elementary/inverse-trigonometry.ts";
import { cos as plainCos, sin as plainSin, tan as plainTan } from "../../elementary/trigonometry.ts";
import type { Traced, Variable } from "../variable.ts";
import { add, divide, multiply, negative, subtract } from "./arithmetic.ts";
import { entrywise } from "./entrywise.ts";
import { sqrt, square } from "./powers.ts";

/**
 * sin a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.sin(a)), [0]); // [1]
 */
export function sin(a: Traced): Variable {
  return entrywise("sin", a, plainSin, (g, x) => multiply(g, cos(x)));
}

/**
 * cos a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.cos(a)), [pi / 2]); // [-1]
 */
export function cos(a: Traced): Variable {
  return entrywise("cos", a, plainCos, (g, x) => negative(multiply(g, sin(x))));
}

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
