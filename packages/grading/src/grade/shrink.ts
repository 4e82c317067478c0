import { BoxFailure } from "../boxes/box.ts";
import type { CaseOutcome } from "./run-case.ts";
import type { Failing } from "./run-check.ts";

/** Enough for a 5×5 matrix to lose its rows, columns and digits; a hopeless search ends early. */
const MOST_TRIES = 400;
const TOGETHER = 12;

/**
 * Looks for the smallest input that fails in the same way (by a broken law, or by an error), always taking
 * the boldest step that still fails.
 */
export async function shrink(
  start: Failing,
  run: (args: readonly unknown[]) => Promise<CaseOutcome>,
): Promise<Failing> {
  let best = start;
  let tries = 0;
  for (;;) {
    const next = await smallerFailure(best);
    if (next === null) return best;
    best = next;
  }

  async function smallerFailure({ drawn, outcome }: Failing): Promise<Failing | null> {
    const candidates = drawn.smaller()[Symbol.iterator]();
    while (tries < MOST_TRIES) {
      const wave = Array.from({ length: TOGETHER }, () => candidates.next()).flatMap((next) =>
        next.done === true ? [] : [next.value],
      );
      if (wave.length === 0) return null;
      tries += wave.length;
      const results = await Promise.allSettled(wave.map((candidate) => run(candidate.value)));
      for (const [i, result] of results.entries()) {
        if (result.status === "fulfilled" && result.value.status === outcome.status) {
          return { drawn: wave[i], outcome: result.value };
        }
        if (result.status === "rejected" && result.reason instanceof BoxFailure) return null;
      }
    }
    return null;
  }
}
