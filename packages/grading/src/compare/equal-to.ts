import type { Comparer } from "./comparer.ts";

export interface Tolerance {
  /** Allowed |received − expected| relative to the larger magnitude. */
  readonly relative?: number;
  /** Allowed |received − expected| where both are close to zero. */
  readonly absolute?: number;
}

/**
 * Equal entry by entry, through arrays and plain objects. Zero equals minus zero, NaN equals NaN, a typed
 * array equals an array of the same numbers.
 *
 * The default tolerance, 1e-9 relative and absolute, forgives the rounding of a hundred operations on
 * entries near 1, and nothing that a learner would call another answer.
 *
 * @example
 * equalTo<number[]>()([1, 2.5], [1, 2]); // "Entry 1 should be 2; it is 2.5."
 */
export function equalTo<T>({ relative = 1e-9, absolute = 1e-9 }: Tolerance = {}): Comparer<T> {
  return (received, expected) => {
    const difference = firstDifference(received, expected, { relative, absolute }, []);
    if (difference === null) return null;
    const { path, received: got, expected: wanted, what } = difference;
    const where = path.length === 0 ? "It" : place(path);
    if (what === "length") return `${where} should have ${entries(wanted)}; it has ${entries(got)}.`;
    return `${where} should be ${say(wanted)}; it is ${say(got)}.`;
  };
}

interface Difference {
  readonly path: readonly (string | number)[];
  readonly what: "value" | "length";
  readonly received: unknown;
  readonly expected: unknown;
}

/** Whether two values are equal within the tolerance, everywhere. */
export function sameValue(a: unknown, b: unknown, { relative = 1e-9, absolute = 1e-9 }: Tolerance = {}): boolean {
  return firstDifference(a, b, { relative, absolute }, []) === null;
}

function firstDifference(
  received: unknown,
  expected: unknown,
  tolerance: Required<Tolerance>,
  path: readonly (string | number)[],
): Difference | null {
  if (typeof received === "number" && typeof expected === "number") {
    return sameNumber(received, expected, tolerance) ? null : { path, what: "value", received, expected };
  }
  const a = asList(received);
  const b = asList(expected);
  if (a !== null && b !== null) {
    if (a.length !== b.length) return { path, what: "length", received: a.length, expected: b.length };
    for (let i = 0; i < a.length; i++) {
      const difference = firstDifference(a[i], b[i], tolerance, [...path, i]);
      if (difference !== null) return difference;
    }
    return null;
  }
  if (isPlain(received) && isPlain(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(received)])) {
      const difference = firstDifference(received[key], expected[key], tolerance, [...path, key]);
      if (difference !== null) return difference;
    }
    return null;
  }
  return Object.is(received, expected) ? null : { path, what: "value", received, expected };
}

function sameNumber(x: number, y: number, { relative, absolute }: Required<Tolerance>): boolean {
  if (x === y || (Number.isNaN(x) && Number.isNaN(y))) return true;
  // A share of ±Infinity is Infinity, and would forgive every difference.
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  return Math.abs(x - y) <= Math.max(absolute, relative * Math.max(Math.abs(x), Math.abs(y)));
}

function entries(count: unknown): string {
  return count === 1 ? "1 entry" : `${count as number} entries`;
}

function asList(value: unknown): ArrayLike<unknown> | null {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) ? (value as Float64Array) : null;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && asList(value) === null;
}

function place(path: readonly (string | number)[]): string {
  const names = path.filter((part) => typeof part === "string");
  const indices = path.filter((part) => typeof part === "number");
  const entry =
    indices.length === 0 ? "" : indices.length === 1 ? `entry ${indices[0]}` : `entry (${indices.join(", ")})`;
  if (names.length === 0) return `E${entry.slice(1)}`;
  return entry === "" ? names.join(".") : `In ${names.join(".")}, ${entry}`;
}

function say(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? `${value}` : `${Number(value.toPrecision(10))}`;
  if (typeof value === "string") return JSON.stringify(value);
  if (value === null || typeof value !== "object") return String(value);
  return Array.isArray(value) ? `an array of ${value.length}` : "an object";
}
