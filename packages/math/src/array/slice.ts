import { MathError } from "../math-error.ts";

/** What to take along one axis: an index, or NumPy's `"start:stop:step"` with any part left out. */
export type Selector = number | string;

const PATTERN = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/;

/**
 * Reads `"start:stop:step"` against an axis of the given length, by Python's rules: negative positions count from the
 * end, positions beyond an end are moved to it, a negative step walks backwards.
 */
export function parseSlice(text: string, length: number): { start: number; step: number; length: number } {
  const parts = PATTERN.exec(text);
  const step = parts?.[3] === undefined ? 1 : Number(parts[3]);
  if (parts === null || step === 0) {
    throw new MathError({
      code: "syntax",
      function: "slice",
      rule: 'a slice is written "start:stop" or "start:stop:step" with a step that is not 0',
      given: `it is "${text}"`,
      usualCause: 'Use ":" for everything, "1:" for all but the first, "::-1" for the reverse order.',
    });
  }
  const lowest = step > 0 ? 0 : -1;
  const highest = step > 0 ? length : length - 1;
  const place = (given: string | undefined, absent: number): number => {
    if (given === undefined) return absent;
    const position = Number(given) < 0 ? Number(given) + length : Number(given);
    return Math.min(Math.max(position, lowest), highest);
  };
  const start = place(parts[1], step > 0 ? 0 : length - 1);
  const stop = place(parts[2], step > 0 ? length : -1);
  return { start, step, length: Math.max(0, Math.ceil((stop - start) / step)) };
}
