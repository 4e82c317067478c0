import { rationalRref } from "@gradus/math";
import type { Puzzle } from "./puzzles.ts";

/** What a fact adds to those that were chosen before it. */
export type Verdict = "new" | "repeats" | "contradicts";

export interface Knowledge {
  /** For each chosen fact, in the order of choice. */
  readonly verdicts: readonly Verdict[];
  /** How many facts said something new: the rank. */
  readonly information: number;
  readonly contradiction: boolean;
  /** The value of each unknown that is settled; null for the others, and for all after a contradiction. */
  readonly values: readonly (number | null)[];
}

/** Weighs facts one after the other; one that contradicts is set aside, so that the next is weighed against the rest. */
export function judge({ unknowns, facts }: Puzzle, chosen: readonly number[]): Knowledge {
  const n = unknowns.length;
  const kept: (readonly number[])[] = [];
  const verdicts = chosen.map((index): Verdict => {
    const before = kept.length === 0 ? [] : pivotsOf(kept);
    const after = pivotsOf([...kept, facts[index].row]);
    if (after.includes(n)) return "contradicts";
    if (after.length === before.length) return "repeats";
    kept.push(facts[index].row);
    return "new";
  });
  const contradiction = verdicts.includes("contradicts");
  return {
    verdicts,
    information: kept.length,
    contradiction,
    values: contradiction ? unknowns.map(() => null) : settled(kept, n),
  };
}

function pivotsOf(rows: readonly (readonly number[])[]): readonly number[] {
  return rationalRref(rows.map((row) => [...row])).pivots;
}

/** An unknown is settled when its row of the reduced form holds no other one. */
function settled(rows: readonly (readonly number[])[], n: number): (number | null)[] {
  const values: (number | null)[] = Array.from({ length: n }, () => null);
  if (rows.length === 0) return values;
  const { R, pivots } = rationalRref(rows.map((row) => [...row]));
  pivots.forEach((j, i) => {
    const alone = R[i].slice(0, n).every((entry, k) => k === j || entry.toNumber() === 0);
    if (alone) values[j] = R[i][n].toNumber();
  });
  return values;
}
