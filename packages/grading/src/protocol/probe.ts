import type { Probe } from "./value.ts";

/**
 * Makes a function that can be handed to the learner's code: only its source crosses, so it may refer
 * to nothing outside itself.
 *
 * @param name how reports call it, for example "x²"
 * @example
 * probe("x²", (x: number) => x * x).probe; // "x²"
 */
export function probe(name: string, pure: (...args: never[]) => unknown): Probe {
  return { probe: name, source: String(pure) };
}
