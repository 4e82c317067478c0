import type { Answer, Contender } from "./contender.ts";
import type { Row } from "./row.ts";

/** How a contender fared: its median in milliseconds, or why there is none. */
export type Outcome =
  | { readonly kind: "time"; readonly milliseconds: number; readonly bits: 32 | 64 }
  | { readonly kind: "wrong"; readonly why: string; readonly milliseconds?: number }
  | { readonly kind: "fails"; readonly why: string }
  | { readonly kind: "too-long"; readonly seconds: number };

/** A row as it was measured. */
export interface Measured {
  readonly row: Row;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** GFLOP/s of plain WASM SIMD in the same rounds, the median as for all. */
  readonly peak: number;
}

/** Says of a contender that may not end whether its first run does. */
export type Trial = (row: string, contender: string) => Promise<Outcome | undefined>;

const roundsAtLeast = 5;
const roundsAtMost = 25;
/** Spent on one row beyond the first runs, and on one contender of it; on a busy machine a row ends at the last. */
const rowBudgetMs = 8000;
const contenderBudgetMs = 2000;
const rowLimitMs = 20_000;
/** A sample is long enough for the clock, and for the caches to forget what the contender before left there. */
const sampleMs = 12;
/** Below this the clock's own steps decide how long a run seems to take. */
const leastMs = 0.05;
/** Until then compilers are still at work. */
const warmUpMs = 60;

/**
 * Measures a row: every contender answers once and is held against the row's law; then they run in turn, round by round,
 * so that what else the machine does hits all alike.
 */
export async function measure(
  row: Row,
  contenders: readonly Contender[],
  peak: () => number,
  trial: Trial,
): Promise<Measured> {
  const outcomes = new Map<string, Outcome>();
  const entrants: { readonly contender: Contender; readonly firstMs: number; readonly samples: number[] }[] = [];
  for (const each of contenders) {
    const bad = (each.mayNotEnd ? await trial(row.name, each.name) : undefined) ?? (await firstAnswer(row, each));
    if (bad !== undefined) outcomes.set(each.name, bad);
    // A wrong answer that a must names is timed too: it is at least as easy to give as the right one.
    const timed = bad === undefined || (bad.kind === "wrong" && isNamed(row, each.name));
    if (timed) entrants.push({ contender: each, firstMs: await warmUp(each), samples: [] });
  }
  const roundMs = entrants.reduce((sum, { firstMs }) => sum + Math.max(sampleMs, firstMs), 0);
  const rounds = Math.max(roundsAtLeast, Math.min(roundsAtMost, Math.floor(rowBudgetMs / roundMs)));
  const peaks: number[] = [];
  const started = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (round >= roundsAtLeast && performance.now() - started > rowLimitMs) break;
    peaks.push(peak());
    for (const { contender, firstMs, samples } of entrants) {
      // A slow contender needs fewer samples: its time is far from everybody's.
      if (samples.length > 0 && (samples.length + 1) * firstMs > contenderBudgetMs) continue;
      samples.push(await contender.time(Math.max(1, Math.ceil(sampleMs / firstMs))));
    }
  }
  for (const { contender, samples } of entrants) {
    const milliseconds = median(samples);
    const wrong = outcomes.get(contender.name);
    outcomes.set(
      contender.name,
      wrong?.kind === "wrong" ? { ...wrong, milliseconds } : { kind: "time", milliseconds, bits: contender.bits },
    );
  }
  return { row, outcomes, peak: median(peaks) };
}

/** Runs until the compilers have done their work; gives the time of the last run. */
async function warmUp(contender: Contender): Promise<number> {
  let spent = 0;
  let last = 0;
  for (let runs = 0; spent < warmUpMs && runs < 50; runs++) {
    last = Math.max(await contender.time(1), leastMs);
    spent += last;
  }
  return last;
}

function isNamed({ must, reach }: Row, name: string): boolean {
  return [...must, ...reach].some(
    (bound) => ("timesOf" in bound && bound.timesOf === name) || ("fasterThan" in bound && bound.fasterThan === name),
  );
}

/** Whether a contender answers at all, and obeys the law. */
export async function firstAnswer(row: Row, contender: Contender): Promise<Outcome | undefined> {
  let answer: Answer;
  try {
    answer = await contender.answer();
  } catch (error) {
    return { kind: "fails", why: String(error).split("\n")[0].slice(0, 120) };
  }
  const why = row.check(answer, contender.bits);
  return why === undefined ? undefined : { kind: "wrong", why };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
