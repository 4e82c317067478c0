import { MathError, NDArray, Rational } from "../../src/index.ts";

/** What a function makes of the least, the oddest and the farthest inputs, in the order of EDGES; a string is the code of its refusal. */
export type Edge = readonly [
  f: (x: never) => unknown,
  empty: unknown,
  one: unknown,
  nan: unknown,
  huge: unknown,
  tiny: unknown,
];

/** A family of functions, the inputs that all of its members are given, and the outcome of each. */
export interface Edges {
  readonly inputs: readonly [empty: unknown, one: unknown, nan: unknown, huge: unknown, tiny: unknown];
  /** By the name of the function that is called; what follows a colon tells several rows of one function apart. */
  readonly outcomes: Readonly<Record<string, Edge>>;
}

/** What the five inputs are. */
export const EDGES = ["empty", "one entry", "NaN", "huge", "tiny"] as const;

/** A result as plain numbers, lists and objects, or the code of the MathError that took its place. Any other error is a defect. */
export function outcomeOf(f: (x: never) => unknown, input: unknown): unknown {
  try {
    return plain(f(input as never));
  } catch (error) {
    if (error instanceof MathError) return error.code;
    throw error;
  }
}

/** Empty arrays by their shape, because lists do not tell 0×2 from 0×0. */
function plain(value: unknown): unknown {
  if (value instanceof NDArray) return value.size === 0 ? `shape ${value.shape.join("×")}` : value.toArray();
  if (value instanceof Rational) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
