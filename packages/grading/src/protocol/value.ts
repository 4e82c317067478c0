/**
 * What may cross between the grader and the learner's realm. Nothing else does: no class
 * instances, no maps, no cycles, no holes in arrays.
 */
export type Value =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | TypedArray
  | FunctionHandle
  | Probe
  | readonly Value[]
  | { readonly [key: string]: Value };

export type TypedArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;

/** A function that the learner's code returned. It stays in the box; the grader calls it by its number. */
export interface FunctionHandle {
  readonly handle: number;
}

/** A named pure function that the grader hands to the learner's code, sent as source. */
export interface Probe {
  readonly probe: string;
  /** A function expression that refers to nothing outside itself. */
  readonly source: string;
}

/** An error that the learner's code threw, reduced to plain data. */
export interface ThrownError {
  readonly name: string;
  readonly message: string;
  /** Matched against an expected error; `"not-written"` is the starter's. */
  readonly code: string | null;
  readonly index: number | null;
  /** Where in the learner's text it was thrown, counted from 1. */
  readonly line: number | null;
  readonly column: number | null;
}

export function isHandle(value: unknown): value is FunctionHandle {
  return typeof value === "object" && value !== null && typeof (value as FunctionHandle).handle === "number";
}

export function isProbe(value: unknown): value is Probe {
  return typeof value === "object" && value !== null && typeof (value as Probe).probe === "string";
}
