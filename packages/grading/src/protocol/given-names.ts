/**
 * What a submission imports from `@gradus/grading`. Inside a box the classes are made again by
 * `boxRuntime`; these here let the starter type-check and run in plain Node.
 */

/** Thrown by every function of a starter. It satisfies no check, not even one that expects an error. */
export class NotWritten extends Error {
  readonly code = "not-written";

  /** @param given the arguments, unused: naming them lets a starter compile where unused ones are errors */
  constructor(name: string, ...given: readonly unknown[]) {
    void given;
    super(`${name} is not written yet.`);
    this.name = "NotWritten";
  }
}

/**
 * An error that a check can expect: a code and, where one matters, an index.
 *
 * @example
 * new Failure("singular", { index: 2 }).message; // "singular (index 2)"
 */
export class Failure extends Error {
  readonly code: string;
  readonly index: number | undefined;

  constructor(code: string, { index }: { index?: number } = {}) {
    super(index === undefined ? code : `${code} (index ${index})`);
    this.name = "Failure";
    this.code = code;
    this.index = index;
  }
}
