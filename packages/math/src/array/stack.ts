import { MathError } from "../math-error.ts";
import { asArray } from "./array-input.ts";
import type { ArrayInput } from "./array-input.ts";
import { allocate, resultType } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";
import { checkAxis, sizeOf, stridesOf } from "./shape.ts";

/**
 * Arrays joined along an existing axis; all other lengths must agree.
 *
 * @param arrays at least one, of equal shape but for the axis
 * @param options.axis 0 when absent
 * @returns their shape, with the lengths along the axis added
 * @throws MathError `shape-mismatch` | `empty`
 *
 * @example
 * concatenate([[[1, 2]], [[3, 4], [5, 6]]]); // [[1, 2], [3, 4], [5, 6]]
 * concatenate([[[1], [2]], [[3], [4]]], { axis: 1 }); // [[1, 3], [2, 4]]
 */
export function concatenate(arrays: readonly ArrayInput[], { axis = 0 }: { axis?: number } = {}): NDArray {
  const parts = arrays.map((input) => asArray("concatenate", input));
  return join("concatenate", parts, axis);
}

/**
 * Arrays of equal shape laid along a new axis: vectors become the rows (axis 0) or the columns (axis 1) of a matrix.
 *
 * @param arrays at least one, all of one shape
 * @param options.axis where the new axis stands in the result, 0 when absent
 * @returns their shape with one axis more, as long as the list
 * @throws MathError `shape-mismatch` | `empty`
 *
 * @example
 * stack([[1, 2], [3, 4]]); // [[1, 2], [3, 4]]
 * stack([[1, 2], [3, 4]], { axis: 1 }); // [[1, 3], [2, 4]]
 */
export function stack(arrays: readonly ArrayInput[], { axis = 0 }: { axis?: number } = {}): NDArray {
  const parts = arrays.map((input) => asArray("stack", input));
  const at = checkAxis("stack", axis, (parts[0]?.ndim ?? 0) + 1);
  return join(
    "stack",
    parts.map((part) => {
      const shape = [...part.shape];
      shape.splice(at, 0, 1);
      return part.reshape(...shape);
    }),
    at,
  );
}

function join(name: string, parts: readonly NDArray[], axis: number): NDArray {
  const first = parts[0];
  if (first === undefined) {
    throw new MathError({
      code: "empty",
      function: name,
      rule: "give at least one array",
      given: "there is none",
      usualCause: "Was the list built by a loop or a filter that kept nothing?",
    });
  }
  const along = checkAxis(name, axis, first.ndim);
  const shape = [...first.shape];
  shape[along] = 0;
  for (const part of parts) {
    if (part.ndim !== first.ndim || part.shape.some((length, k) => k !== along && length !== first.shape[k])) {
      throw new MathError({
        code: "shape-mismatch",
        function: name,
        rule: `shapes must agree on every axis but ${along}`,
        given: `they are (${first.shape.join(", ")}) and (${part.shape.join(", ")})`,
        usualCause: "Along which axis do they meet? A row to be joined to a matrix is [[1, 2]], a column [[1], [2]].",
      });
    }
    shape[along] += part.shape[along];
  }
  const dtype = parts.every((part) => part.dtype === first.dtype)
    ? first.dtype
    : parts.map((part) => part.dtype).reduce(resultType);
  const out = allocate(dtype, sizeOf(shape));
  const step = stridesOf(shape);
  const inner = along === 0 ? out.length : step[along - 1];
  let start = 0;
  for (const part of parts) {
    const data = part.toTypedArray();
    const run = part.shape[along] * step[along];
    for (let from = 0, to = start; from < data.length; from += run, to += inner) {
      out.set(data.subarray(from, from + run), to);
    }
    start += run;
  }
  return new NDArray(out, shape, dtype);
}
