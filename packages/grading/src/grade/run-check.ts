import type { Rng } from "@gradus/math";
import { BoxFailure } from "../boxes/box.ts";
import type { Check } from "../checks/check.ts";
import type { ExerciseChecks } from "../checks/exercise.ts";
import type { Drawn } from "../generators/drawn.ts";
import { makeCodec } from "../protocol/codec.ts";
import { LIMITS } from "../protocol/limits.ts";
import { isHandle, isProbe } from "../protocol/value.ts";
import type { Callee } from "./callee.ts";
import { runCase } from "./run-case.ts";
import type { CaseOutcome } from "./run-case.ts";
import { shrink } from "./shrink.ts";
import type { CheckOutcome, CheckResult, FailingCase } from "./verdict.ts";

type Args = readonly unknown[];

const codec = makeCodec(LIMITS);
const tagging = {
  describe: (value: object) => (isProbe(value) || isHandle(value) ? { tag: "function", content: null } : null),
  revive: () => null,
};

/** How many inputs go out together before the rest: a wrong answer mostly shows on the first, small ones. */
const FIRST_WAVE = 8;

/**
 * Tries a check on all its inputs, and finds the smallest on which it fails.
 *
 * @throws ProtocolError, LoadError, or the author's own error: all of them end the grading
 */
export async function runCheck(
  exercise: ExerciseChecks,
  check: Check<unknown>,
  {
    callee,
    random,
    hidden,
    shrinking,
  }: { readonly callee: Callee; readonly random: Rng; readonly hidden: boolean; readonly shrinking: boolean },
): Promise<CheckResult> {
  const { given } = check;
  const facts = {
    exercise: exercise.name,
    check: check.sentence,
    kind: check.kind,
    hidden,
    weight: check.weight,
    law: check.law,
  };
  const inputs: Drawn<Args>[] = [];
  for (let index = 0; index < given.count; index++) inputs.push(given.draw(random, index));

  let tried = 0;
  try {
    for (const wave of [inputs.slice(0, FIRST_WAVE), inputs.slice(FIRST_WAVE)]) {
      const outcomes = await runAll(exercise, check, wave, callee);
      tried += wave.length;
      const failing = smallest(wave, outcomes);
      if (failing === null) continue;
      if (failing.outcome.status === "not-written" || failing.outcome.status === "missing") {
        return { ...facts, outcome: "not-written", cases: tried, failing: null, thrown: null };
      }
      const run = (args: Args) => runCase(exercise, check, args, callee);
      const best = shrinking ? await shrink(failing, run) : failing;
      return { ...facts, cases: tried, ...describe(best) };
    }
    return { ...facts, outcome: "passed", cases: tried, failing: null, thrown: null };
  } catch (error) {
    if (!(error instanceof BoxFailure) || error.kind === "broken") throw error;
    if (error.kind === "stray") {
      const thrown = { name: "Error", message: error.message, code: null, index: null, line: null, column: null };
      return { ...facts, outcome: "error", cases: tried, failing: null, thrown };
    }
    const call = { args: error.args ?? [], value: undefined, error: null, mutated: [] };
    const failing = error.args === null ? null : { calls: [call], note: null };
    return { ...facts, outcome: error.kind as CheckOutcome, cases: tried, failing, thrown: null };
  }
}

/** Runs the inputs side by side, so that their calls share frames. A hang of one is the hang of all. */
async function runAll(
  exercise: ExerciseChecks,
  check: Check<unknown>,
  inputs: readonly Drawn<Args>[],
  callee: Callee,
): Promise<CaseOutcome[]> {
  const settled = await Promise.allSettled(inputs.map(({ value }) => runCase(exercise, check, value, callee)));
  const errors = settled.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
  const named = errors.find((error) => error instanceof BoxFailure && error.args !== null);
  if (errors.length > 0) throw named ?? errors[0];
  return settled.map((result) => (result as PromiseFulfilledResult<CaseOutcome>).value);
}

export interface Failing {
  readonly drawn: Drawn<Args>;
  readonly outcome: CaseOutcome;
}

function smallest(inputs: readonly Drawn<Args>[], outcomes: readonly CaseOutcome[]): Failing | null {
  let best: Failing | null = null;
  let bestSize = Infinity;
  for (const [i, outcome] of outcomes.entries()) {
    if (outcome.status === "passed") continue;
    const size = codec.encode([...inputs[i].value], tagging).length;
    if (size < bestSize) [best, bestSize] = [{ drawn: inputs[i], outcome }, size];
  }
  return best;
}

function describe({ outcome }: Failing): {
  outcome: CheckOutcome;
  failing: FailingCase;
  thrown: CheckResult["thrown"];
} {
  const calls = outcome.calls.map(({ args, value, error, mutated }) => ({ args, value, error, mutated }));
  if (outcome.status === "error") {
    return { outcome: "error", failing: { calls, note: null }, thrown: outcome.thrown };
  }
  const { note = null, ...shown } = outcome.status === "failed" ? outcome.facts : {};
  return { outcome: "failed", failing: { calls, note, ...shown }, thrown: null };
}
