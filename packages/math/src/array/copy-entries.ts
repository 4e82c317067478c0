import { copyTransposed } from "./copy-transposed.ts";
import type { Storage } from "./dtype.ts";
import type { View } from "./view.ts";

/** Writes the entries that a view shows of `from`, row by row, into `target`; as 0 and 1 if asked. */
export function copyEntries(
  target: Storage,
  from: Storage,
  { shape, strides, offset }: View,
  { asTruth = false }: { readonly asTruth?: boolean } = {},
): void {
  const last = shape.length - 1;
  if (last === 1 && strides[0] === 1 && !asTruth) {
    copyTransposed(target, from, offset, shape[0], shape[1], strides[1]);
    return;
  }
  let at = 0;
  const walk = (axis: number, start: number): void => {
    const [length, step] = axis <= last ? [shape[axis], strides[axis]] : [1, 0];
    if (axis < last) {
      for (let i = 0; i < length; i++) walk(axis + 1, start + i * step);
      return;
    }
    for (let i = 0, k = start; i < length; i++, k += step) target[at++] = asTruth ? Number(from[k] !== 0) : from[k];
  };
  walk(0, offset);
}
