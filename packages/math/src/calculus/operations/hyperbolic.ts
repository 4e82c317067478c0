import { elementwise } from "../../array/elementwise.ts";
import { entrywiseByKernel } from "../../array/entrywise.ts";
import { tanhSlopeLine } from "../../array/lines.ts";
import type { NDArray } from "../../array/ndarray.ts";
import { cosh as plainCosh, sinh as plainSinh } from "../../elementary/hyperbolic.ts";
import { acosh as plainAcosh, asinh as plainAsinh, atanh as plainAtanh } from "../../elementary/inverse-hyperbolic.ts";
import { asVariable, entriesOf, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";
import { add, divide, multiply, subtract } from "./arithmetic.ts";
import { entrywise } from "./entrywise.ts";
import { sqrt, square } from "./powers.ts";

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
 * tanh a, entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.tanh(a)), [0]); // [1]
 */
export function tanh(a: Traced): Variable {
  const x = asVariable("tanh", a);
  return record(
    () => entrywiseByKernel("tanh", entriesOf(x)),
    [x],
    (g, y) => [timesTanhSlope(g, y)],
  );
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

/** g (1 − y²) in one pass, because this is most of what the gradient of a network does beside products of matrices. */
function timesTanhSlope(g: Variable, y: Variable): Variable {
  const value = (): NDArray =>
    elementwise("tanh", entriesOf(g), entriesOf(y), { line: tanhSlopeLine, kernel: "tanhSlope" });
  return record(value, [g, y], (h) => [
    timesTanhSlope(h, y),
    y.tracked ? multiply(multiply(h, g), multiply(-2, y)) : undefined,
  ]);
}
