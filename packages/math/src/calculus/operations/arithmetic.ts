import {
  add as plainAdd,
  divide as plainDivide,
  map,
  multiply as plainMultiply,
  subtract as plainSubtract,
} from "../../array/arithmetic.ts";
import { asVariable, entriesOf, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";
import { entrywise } from "./entrywise.ts";
import { sumTo } from "./sums-and-shapes.ts";

/**
 * a + b, entry by entry, with broadcasting.
 *
 * @param a any shape
 * @param b a shape that broadcasts with that of a
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((b) => ad.sum(ad.add([[1, 2], [3, 4]], b)), [0, 0]); // [2, 2]
 */
export function add(a: Traced, b: Traced): Variable {
  const [x, y] = [asVariable("add", a), asVariable("add", b)];
  return record(
    () => plainAdd(entriesOf(x), entriesOf(y)),
    [x, y],
    (g) => [x.tracked ? sumTo(g, x.shape) : undefined, y.tracked ? sumTo(g, y.shape) : undefined],
  );
}

/**
 * a − b, entry by entry, with broadcasting.
 *
 * @param a any shape
 * @param b a shape that broadcasts with that of a
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((b) => ad.sum(ad.subtract([[1, 2], [3, 4]], b)), [0, 0]); // [-2, -2]
 */
export function subtract(a: Traced, b: Traced): Variable {
  const [x, y] = [asVariable("subtract", a), asVariable("subtract", b)];
  return record(
    () => plainSubtract(entriesOf(x), entriesOf(y)),
    [x, y],
    (g) => [x.tracked ? sumTo(g, x.shape) : undefined, y.tracked ? sumTo(negative(g), y.shape) : undefined],
  );
}

/**
 * a · b, entry by entry, with broadcasting.
 *
 * @param a any shape
 * @param b a shape that broadcasts with that of a
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((a) => ad.sum(ad.multiply(a, [3, 4])), [1, 2]); // [3, 4]
 */
export function multiply(a: Traced, b: Traced): Variable {
  const [x, y] = [asVariable("multiply", a), asVariable("multiply", b)];
  return record(
    () => plainMultiply(entriesOf(x), entriesOf(y)),
    [x, y],
    (g) => [
      x.tracked ? sumTo(multiply(g, y), x.shape) : undefined,
      y.tracked ? sumTo(multiply(g, x), y.shape) : undefined,
    ],
  );
}

/**
 * a / b, entry by entry, with broadcasting.
 *
 * @param a any shape
 * @param b a shape that broadcasts with that of a
 * @returns the broadcast shape of a and b
 * @throws MathError `shape-mismatch`
 *
 * @example
 * gradient((b) => ad.sum(ad.divide([1, 8], b)), [1, 2]); // [-1, -2]
 */
export function divide(a: Traced, b: Traced): Variable {
  const [x, y] = [asVariable("divide", a), asVariable("divide", b)];
  return record(
    () => plainDivide(entriesOf(x), entriesOf(y)),
    [x, y],
    (g, quotient) => [
      x.tracked ? sumTo(divide(g, y), x.shape) : undefined,
      y.tracked ? sumTo(negative(divide(multiply(g, quotient), y)), y.shape) : undefined,
    ],
  );
}

/**
 * −a.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.negative(a)), [1, 2]); // [-1, -1]
 */
export function negative(a: Traced): Variable {
  return multiply(a, -1);
}

/**
 * |a|, entry by entry; its derivative at 0 is taken as 0.
 *
 * @param a any shape
 * @returns shaped like a
 *
 * @example
 * gradient((a) => ad.sum(ad.absolute(a)), [-3, 0, 2]); // [-1, 0, 1]
 */
export function absolute(a: Traced): Variable {
  return entrywise("absolute", a, Math.abs, (g, x) => multiply(g, map(x.value, Math.sign)));
}
