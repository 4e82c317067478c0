/** Every code that a MathError can carry: what a caller may branch on. */
export type MathErrorCode =
  | "bad-argument"
  | "shape-mismatch"
  | "not-square"
  | "not-symmetric"
  | "not-positive-definite"
  | "not-a-matrix"
  | "not-a-vector"
  | "ragged"
  | "not-a-number"
  | "not-finite"
  | "out-of-range"
  | "empty"
  | "singular"
  | "not-converged"
  | "division-by-zero"
  | "implicit-conversion"
  | "syntax"
  | "unknown-name"
  | "too-large";

/** The parts of a MathError's sentence, and what a program may want to know about it. */
export interface MathErrorParts {
  readonly code: MathErrorCode;
  /** The public function that was called. */
  readonly function: string;
  /** The rule that was broken, as a clause: `A must be square`. */
  readonly rule: string;
  /** What was given, as a clause: `it is 2×3`. */
  readonly given: string;
  /** The usual cause and what to do, as sentences. */
  readonly usualCause?: string;
  /** The pivot, row, entry or axis at which it happened, counted from 0. */
  readonly index?: number;
  /** For typed text: the position of the first wrong character, counted from 0. */
  readonly position?: number;
}

/**
 * An expected failure of a mathematical function: a rule on its arguments does not hold.
 * Its message reads `<function>: <rule>; <given>. <cause>`. Anything else thrown by this package is a defect.
 *
 * @example
 * new MathError({ code: "not-square", function: "det", rule: "A must be square", given: "it is 2×3" }).message; // "det: A must be square; it is 2×3."
 */
export class MathError extends Error {
  /** Which rule was broken: what a program may branch on. */
  readonly code: MathErrorCode;
  /** The public function that was called. */
  readonly function: string;
  /** The rule, as a clause. */
  readonly rule: string;
  /** What was given, as a clause. */
  readonly given: string;
  /** The usual cause and what to do, as sentences; empty when there is nothing to add. */
  readonly usualCause: string;
  /** The pivot, row, entry or axis at which it happened, counted from 0. */
  readonly index: number | undefined;
  /** For typed text: the position of the first wrong character, counted from 0. */
  readonly position: number | undefined;

  constructor(parts: MathErrorParts) {
    const cause = parts.usualCause ?? "";
    super(`${parts.function}: ${parts.rule}; ${parts.given}.${cause === "" ? "" : ` ${cause}`}`);
    this.name = "MathError";
    this.code = parts.code;
    this.function = parts.function;
    this.rule = parts.rule;
    this.given = parts.given;
    this.usualCause = cause;
    this.index = parts.index;
    this.position = parts.position;
  }
}
