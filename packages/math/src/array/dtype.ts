import { residentFloats } from "../kernels/array-memory.ts";

/** How the entries of an array are stored. Numbers are float64 unless asked otherwise. */
export type DType = "float64" | "float32" | "int32" | "uint8" | "bool";

/** The typed array behind an NDArray. */
export type Storage = Float64Array | Float32Array | Int32Array | Uint8Array;

let lender: ((length: number) => Float64Array | undefined) | undefined;

/** Does `work` while large float64 storage comes from `lend`, as far as that has any. */
export function lending<T>(lend: (length: number) => Float64Array | undefined, work: () => T): T {
  const before = lender;
  lender = lend;
  try {
    return work();
  } finally {
    lender = before;
  }
}

/**
 * New storage of `length` zeros. Large float64 storage lies in the memory where kernels can work on it, if there is room:
 * `docs/decisions/array-memory.md` says why.
 *
 * @param options.cleared false when every entry is about to be written, and zeros would be work for nothing
 */
export function allocate(
  dtype: DType,
  length: number,
  { cleared = true }: { readonly cleared?: boolean } = {},
): Storage {
  if (dtype === "float64") {
    const lent = lender?.(length);
    if (lent !== undefined) return cleared ? lent.fill(0) : lent;
    return residentFloats(length, { cleared }) ?? new Float64Array(length);
  }
  if (dtype === "float32") return new Float32Array(length);
  if (dtype === "int32") return new Int32Array(length);
  return new Uint8Array(length);
}

/**
 * The dtype of a result that combines two arrays by arithmetic: float32 when both are float32, otherwise float64.
 * Integers and booleans are ways to store: their arithmetic is float64, so that it never wraps around silently.
 */
export function resultType(a: DType, b: DType): DType {
  return a === "float32" && b === "float32" ? "float32" : "float64";
}
