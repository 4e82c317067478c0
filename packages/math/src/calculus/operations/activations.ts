import { elementwise } from "../../array/elementwise.ts";
import { gatedLine, positivePartLine } from "../../array/lines.ts";
import type { NDArray } from "../../array/ndarray.ts";
import { exp as plainExp } from "../../elementary/exp.ts";
import { asVariable, entriesOf, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";
import { multiply, subtract } from "./arithmetic.ts";
import { entrywise } from "./entrywise.ts";

/**
 * The logistic function 1 / (1 + e⁻ᵃ), entry by entry.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.sigmoid(a)), [0]); // [0.25]
 */
export function sigmoid(a: Traced): Variable {
  const logistic = (x: number): number => (x >= 0 ? 1 / (1 + plainExp(-x)) : plainExp(x) / (1 + plainExp(x)));
  return entrywise("sigmoid", a, logistic, (g, _, y) => multiply(g, multiply(y, subtract(1, y))));
}

/**
 * max(a, 0), entry by entry; its derivative at 0 is taken as 0.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.relu(a)), [-1, 2]); // [0, 1]
 */
export function relu(a: Traced): Variable {
  const x = asVariable("relu", a);
  const value = (): NDArray => elementwise("relu", entriesOf(x), 0, { line: positivePartLine });
  return record(value, [x], (g) => [gated(g, x)]);
}

/** g where the entry of `gate` is positive, otherwise 0. */
function gated(g: Variable, gate: Variable): Variable {
  const value = (): NDArray => elementwise("relu", entriesOf(g), entriesOf(gate), { line: gatedLine });
  return record(value, [g], (h) => [gated(h, gate)]);
}
