import { MathError } from "../math-error.ts";
import { allocate } from "./dtype.ts";
import type { DType } from "./dtype.ts";
import { NDArray } from "./ndarray.ts";
import { checkShape, sizeOf } from "./shape.ts";

/** An array as JSON: entries row by row, with "NaN", "Infinity", "-Infinity" and "-0" as words, because JSON has no such numbers. */
export interface ArrayJson {
  readonly kind: "ndarray";
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly data: readonly (number | string)[];
}

/** The structured form of an array; `JSON.stringify` calls it through `toJSON`. */
export function arrayToJson(A: NDArray): ArrayJson {
  const data = Array.from(A.toTypedArray(), (x) => {
    if (Object.is(x, -0)) return "-0";
    return Number.isFinite(x) ? x : String(x);
  });
  return { kind: "ndarray", dtype: A.dtype, shape: [...A.shape], data };
}

/**
 * The array that `JSON.stringify` wrote.
 *
 * @param json what `toJSON` of an array gave, parsed
 * @returns the same shape, dtype and entries, bit for bit
 * @throws MathError `bad-argument` when it is not such a form
 *
 * @example
 * arrayFromJson(JSON.parse(JSON.stringify(matrix([[1, NaN]])))); // [[1, NaN]]
 */
export function arrayFromJson(json: unknown): NDArray {
  const { kind, dtype, shape, data } = (json ?? {}) as Partial<ArrayJson>;
  const known = dtype !== undefined && ["float64", "float32", "int32", "uint8", "bool"].includes(dtype);
  if (kind !== "ndarray" || !known || !Array.isArray(shape) || !Array.isArray(data)) {
    throw new MathError({
      code: "bad-argument",
      function: "arrayFromJson",
      rule: 'the input must be { kind: "ndarray", dtype, shape, data }',
      given: `it is ${JSON.stringify(json)?.slice(0, 60)}`,
      usualCause: "Give it what JSON.parse made of an array's JSON, not the text itself.",
    });
  }
  const lengths = checkShape("arrayFromJson", shape);
  if (sizeOf(lengths) !== data.length) {
    throw new MathError({
      code: "shape-mismatch",
      function: "arrayFromJson",
      rule: `shape (${lengths.join(", ")}) needs ${sizeOf(lengths)} entries`,
      given: `there are ${data.length}`,
      usualCause: "Was the text cut off or edited?",
    });
  }
  const storage = allocate(dtype, data.length);
  for (let k = 0; k < data.length; k++) storage[k] = Number(data[k]);
  return new NDArray(storage, lengths, dtype);
}
