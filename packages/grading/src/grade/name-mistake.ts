import type { Rng } from "@gradus/math";
import { localCallee } from "../boxes/local-callee.ts";
import type { Check } from "../checks/check.ts";
import type { ExerciseChecks } from "../checks/exercise.ts";
import type { Mistake } from "../checks/mistake.ts";
import { sameValue } from "../compare/equal-to.ts";
import { makeCodec } from "../protocol/codec.ts";
import { LIMITS } from "../protocol/limits.ts";
import { isHandle, isProbe } from "../protocol/value.ts";
import type { Callee, Reply } from "./callee.ts";
import { runCase } from "./run-case.ts";
import type { LoggedCall } from "./run-case.ts";

/** On how many inputs a learner must agree with a mistake before it is named. */
const ENOUGH = 3;
/**
 * Of the inputs on which the mistake fails, the share on which the learner must agree; and of those on which it is
 * right, the share on which the learner must be right too. Without the second, code that always fails the same way
 * (a misspelt name, the answer 0) would be told of a mistake that comes out so now and then.
 */
const SHARE = 0.5;
/** Of each check: inputs enough to compare on, of which a rare mistake may need many draws. */
const FAILING_PER_CHECK = 6;
const PASSING_PER_CHECK = 8;
const DRAWS_PER_CHECK = 120;

const codec = makeCodec(LIMITS);
const tagging = {
  // Probes with other texts are other inputs; what the code returned has no text to tell it by.
  describe(value: object) {
    if (isProbe(value)) return { tag: "function", content: value.source };
    return isHandle(value) ? { tag: "function", content: null } : null;
  },
  revive: () => null,
};

/**
 * Names the mistake that the learner's answers agree with: on at least three different inputs on which that
 * mistake fails a visible check, while the learner is mostly right where the mistake is. Needs no right answer, so
 * none has to be in the browser. Of several, the one with the largest share of agreement over all inputs is named.
 */
export async function nameMistake(
  exercise: ExerciseChecks,
  mistakes: readonly Mistake[],
  { callee, random }: { callee: Callee; random: (sentence: string) => Rng },
): Promise<Mistake | null> {
  const known = new Map<string, Promise<Reply>>();

  /** What the learner's function replies, asked once per input. */
  function ask(args: readonly unknown[]): Promise<Reply> {
    const key = codec.encode([...args], tagging);
    const reply = known.get(key) ?? callee(exercise.name, args);
    known.set(key, reply);
    return reply;
  }

  /** Where the mistake is right, so is whoever makes it; a right answer may be another one. */
  async function isRight({ check, value }: TriedCase): Promise<boolean> {
    const cached: Callee = (target, args) => (target === exercise.name ? ask(args) : callee(target, args));
    return (await runCase(exercise, check, value, cached)).status === "passed";
  }

  /** Whether the learner answers everything alike and the mistake does not: whoever returns 0 has not yet begun. */
  async function isConstantUnlike(calls: readonly LoggedCall[]): Promise<boolean> {
    if (isConstant(calls.map(({ reply }) => reply))) return false;
    return isConstant(await Promise.all(calls.map(({ args }) => ask(args))));
  }

  let best: Mistake | null = null;
  let bestShare = 0;
  for (const mistake of mistakes) {
    const cases = await tryMistake(exercise, mistake, random);
    const agreed = await Promise.all(cases.map((one) => agrees(one.calls, mistake, ask)));
    const failing = cases.flatMap((one, i) => (one.failed ? [{ key: one.key, agreed: agreed[i] }] : []));
    const distinct = new Set(failing.filter((one) => one.agreed).map((one) => one.key));
    const share = shareOf(agreed);
    if (distinct.size < ENOUGH || shareOf(failing.map((one) => one.agreed)) < SHARE || share <= bestShare) continue;
    if (await isConstantUnlike(cases.flatMap((one) => one.calls))) continue;
    const passing = cases.map((one, i) => ({ one, agreed: agreed[i] })).filter(({ one }) => !one.failed);
    const right = await Promise.all(passing.map(async ({ one, agreed }) => agreed || isRight(one)));
    if (right.length === 0 || shareOf(right) >= SHARE) [best, bestShare] = [mistake, share];
  }
  return best;
}

function isConstant(replies: readonly Reply[]): boolean {
  return replies.every(
    (reply) =>
      reply.status === replies[0].status &&
      (reply.status !== "value" || sameValue(reply.value, (replies[0] as typeof reply).value)),
  );
}

function shareOf(some: readonly boolean[]): number {
  return some.filter(Boolean).length / Math.max(1, some.length);
}

interface TriedCase {
  readonly check: Check<unknown>;
  readonly value: readonly unknown[];
  readonly key: string;
  readonly failed: boolean;
  readonly calls: readonly LoggedCall[];
}

async function tryMistake(
  exercise: ExerciseChecks,
  mistake: Mistake,
  random: (sentence: string) => Rng,
): Promise<TriedCase[]> {
  const callee = localCallee(mistake.wrong, exercise.watch);
  const tried: TriedCase[] = [];
  for (const check of exercise.checks) {
    const seeded = random(check.sentence);
    const draws = check.given.count === 1 ? 1 : DRAWS_PER_CHECK;
    const left = { failing: FAILING_PER_CHECK, passing: PASSING_PER_CHECK };
    for (let index = 0; index < draws && left.failing > 0; index++) {
      const { value } = check.given.draw(seeded, index);
      const outcome = await runCase(exercise, check, value, callee);
      const side = outcome.status === "passed" ? "passing" : "failing";
      if (outcome.calls.length === 0 || left[side] === 0) continue;
      left[side] -= 1;
      const args = outcome.calls.map((call) => call.args);
      tried.push({ check, value, key: codec.encode(args, tagging), failed: side === "failing", calls: outcome.calls });
    }
  }
  return tried;
}

async function agrees(
  calls: readonly LoggedCall[],
  mistake: Mistake,
  ask: (args: readonly unknown[]) => Promise<Reply>,
): Promise<boolean> {
  const same = await Promise.all(calls.map(async (call) => sameReply(await ask(call.args), call.reply, mistake)));
  return same.every(Boolean);
}

function sameReply(learners: Reply, mistakes: Reply, { agrees }: Mistake): boolean {
  if (learners.mutated.join() !== mistakes.mutated.join()) return false;
  if (learners.status === "value" && mistakes.status === "value") {
    // Of a function that came back only the number is known, and that says nothing.
    if (holdsHandle(learners.value) || holdsHandle(mistakes.value)) return false;
    try {
      return agrees(learners.value, mistakes.value);
    } catch {
      // A looser comparison may look into a value that has another form: then they do not agree.
      return false;
    }
  }
  if (learners.status === "error" && mistakes.status === "error") {
    return learners.error.code === mistakes.error.code && learners.error.index === mistakes.error.index;
  }
  return false;
}

function holdsHandle(value: unknown): boolean {
  if (isHandle(value)) return true;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return false;
  return Object.values(value).some(holdsHandle);
}
