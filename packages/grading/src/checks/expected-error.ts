import { Broken } from "./broken.ts";
import type { Observation } from "./learner.ts";

/** An error that the learner's function must throw. */
export interface ExpectedError {
  readonly expectedError: true;
  readonly code: string;
  readonly index: number | null;
  /** @throws Broken when nothing, or another error, was thrown */
  compare(observation: Observation<unknown>): void;
}

/**
 * Expects an error by its code and, where one matters, its index. Never by its words: those are the
 * learner's.
 */
export function throws({ code, index = null }: { code: string; index?: number | null }): ExpectedError {
  const wanted = `an error with code "${code}"${index === null ? "" : ` and index ${index}`}`;
  return {
    expectedError: true,
    code,
    index,
    compare({ error, value }) {
      if (error === null)
        throw new Broken({ note: `It should throw ${wanted}; it returned a value.`, received: value });
      if (error.code !== code || (index !== null && error.index !== index)) {
        const code = error.code === null ? "without a code" : `with code "${error.code}"`;
        const at = error.index === null ? "" : ` and index ${error.index}`;
        throw new Broken({ note: `It should throw ${wanted}; it threw an error ${code}${at}: ${error.message}` });
      }
    },
  };
}

export function isExpectedError(value: unknown): value is ExpectedError {
  return typeof value === "object" && value !== null && (value as ExpectedError).expectedError;
}
