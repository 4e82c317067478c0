import type { Rng } from "@gradus/math";

/** The four bands from which test inputs come: readable, ordinary, badly scaled, degenerate. */
export type Band = "integers" | "floats" | "badly-scaled" | "degenerate";

export const BANDS: readonly Band[] = ["integers", "floats", "badly-scaled", "degenerate"];

/** A value together with the ways to make it smaller, each of which can be made smaller again. */
export interface Drawn<T> {
  readonly value: T;
  /** The boldest first: the search for the smallest failing case takes the first that still fails. */
  readonly smaller: () => Iterable<Drawn<T>>;
}

export interface DrawContext {
  readonly random: Rng;
  /** Grows from 1 over the cases of a check, so that small inputs are met first. */
  readonly size: number;
  readonly band: Band;
  /** The arguments to the left of this one. */
  readonly earlier: readonly unknown[];
}

/** A seeded source of inputs. Everything random in it comes from `context.random`. */
export interface Generator<T> {
  draw(context: DrawContext): Drawn<T>;
}

/** A value that cannot be made smaller. */
export function fixed<T>(value: T): Drawn<T> {
  return { value, smaller: () => [] };
}

/** Applies f to a value and to everything smaller than it. */
export function mapDrawn<T, U>(drawn: Drawn<T>, f: (value: T) => U): Drawn<U> {
  return {
    value: f(drawn.value),
    *smaller() {
      for (const next of drawn.smaller()) yield mapDrawn(next, f);
    },
  };
}

/** Keeps only what satisfies the condition; the value itself must. */
export function filterDrawn<T>(drawn: Drawn<T>, keep: (value: T) => boolean): Drawn<T> {
  return {
    value: drawn.value,
    *smaller() {
      for (const next of drawn.smaller()) if (keep(next.value)) yield filterDrawn(next, keep);
    },
  };
}

/** Several at once: one of them is made smaller at a time. */
export function tupleDrawn<T extends readonly unknown[]>(parts: { readonly [K in keyof T]: Drawn<T[K]> }): Drawn<T> {
  return {
    value: parts.map((part) => part.value) as unknown as T,
    *smaller() {
      for (let k = 0; k < parts.length; k++) {
        for (const next of parts[k].smaller()) yield tupleDrawn<T>(parts.with(k, next) as typeof parts);
      }
    },
  };
}

/**
 * What a function makes of another generator's values; they become smaller as those do.
 *
 * @example
 * mapped(smallIntegerMatrix(), (A) => A[0]); // the first row of a matrix
 */
export function mapped<T, U>(generator: Generator<T>, f: (value: T) => U): Generator<U> {
  return { draw: (context) => mapDrawn(generator.draw(context), f) };
}

/**
 * Several values drawn for one argument, each from its own seed; one of them becomes smaller at a time.
 *
 * @example
 * mapped(together(integer(), integer()), ([a, b]) => [a, b, a + b]); // two whole numbers and their sum
 */
export function together<T extends readonly unknown[]>(
  ...parts: { readonly [K in keyof T]: Generator<T[K]> }
): Generator<T> {
  return {
    draw: (context) =>
      tupleDrawn<T>(
        parts.map((part, k) => part.draw({ ...context, random: context.random.split(`part ${k}`) })) as unknown as {
          readonly [K in keyof T]: Drawn<T[K]>;
        },
      ),
  };
}
