import { Broken } from "../checks/broken.ts";

/** Compares what came with what was expected. @returns what differs, as a sentence, or null when they agree. */
export type Comparer<T> = (received: T, expected: T) => string | null;

/** @throws Broken when the comparer finds a difference */
export function compareWith<T>(compare: Comparer<T>, received: T, expected: T): void {
  const note = compare(received, expected);
  if (note !== null) throw new Broken({ note, expected, received });
}
