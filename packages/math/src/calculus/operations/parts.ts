import { zeros } from "../../array/create.ts";
import type { NDArray } from "../../array/ndarray.ts";
import { checkAxis } from "../../array/shape.ts";
import type { Selector } from "../../array/slice.ts";
import { concatenate as plainConcatenate } from "../../array/stack.ts";
import { asVariable, entriesOf, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";

/**
 * Part of an array, with the selectors of `NDArray.slice`: a number drops its axis, `"start:stop:step"` keeps it.
 *
 * @param a any shape
 * @param selectors one for each axis from the first on: `1`, `"2:5"`, `"::-1"`
 * @returns the selected part
 * @throws MathError `out-of-range`
 *
 * @example
 * gradient((x) => ad.slice(x, 1), [5, 6, 7]); // [0, 1, 0]
 */
export function slice(a: Traced, ...selectors: Selector[]): Variable {
  const x = asVariable("slice", a);
  return record(
    () =>
      entriesOf(x)
        .slice(...selectors)
        .copy(),
    [x],
    (g) => [placed(g, x.shape, selectors)],
  );
}

/**
 * Arrays joined along an axis.
 *
 * @param arrays at least one, of equal shape but for the axis
 * @param options.axis 0 when absent
 * @returns their shape, with the lengths along the axis added
 * @throws MathError `shape-mismatch` | `empty`
 *
 * @example
 * gradient((x) => ad.sum(ad.multiply(ad.concatenate([x, x]), [1, 2, 3, 4])), [0, 0]); // [4, 6]
 */
export function concatenate(arrays: readonly Traced[], { axis = 0 }: { readonly axis?: number } = {}): Variable {
  const parts = arrays.map((a) => asVariable("concatenate", a));
  const value = (): NDArray => plainConcatenate(parts.map(entriesOf), { axis });
  return record(value, parts, (g) => {
    const along = checkAxis("concatenate", axis, g.shape.length);
    let start = 0;
    return parts.map((part) => {
      const end = start + part.shape[along];
      const selectors = g.shape.map((_, k) => (k === along ? `${start}:${end}` : ":"));
      start = end;
      return slice(g, ...selectors);
    });
  });
}

/** Zeros of this shape with g at the selected place: the pullback of a slice, and a slice is its own. */
function placed(g: Variable, shape: readonly number[], selectors: readonly Selector[]): Variable {
  const whole = zeros(shape);
  const part = whole.slice(...selectors);
  const entries = g.value.toTypedArray();
  let at = 0;
  const walk = (axis: number, index: number[]): void => {
    if (axis === part.ndim) {
      part.set(index, entries[at]);
      at += 1;
      return;
    }
    for (let i = 0; i < part.shape[axis]; i++) walk(axis + 1, [...index, i]);
  };
  walk(0, []);
  return record(whole, [g], (h) => [slice(h, ...selectors)]);
}
