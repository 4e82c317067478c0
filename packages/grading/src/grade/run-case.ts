import { Broken, isBroken } from "../checks/broken.ts";
import type { BrokenFacts } from "../checks/broken.ts";
import type { Check } from "../checks/check.ts";
import type { ExerciseChecks } from "../checks/exercise.ts";
import type { Learner, Observation } from "../checks/learner.ts";
import { isHandle } from "../protocol/value.ts";
import type { ThrownError } from "../protocol/value.ts";
import type { Callee, Reply } from "./callee.ts";
import type { ObservedCall } from "./verdict.ts";

/** What one input showed. */
export type CaseOutcome =
  | { readonly status: "passed" | "not-written" | "missing"; readonly calls: readonly LoggedCall[] }
  | { readonly status: "failed"; readonly facts: BrokenFacts; readonly calls: readonly LoggedCall[] }
  | { readonly status: "error"; readonly thrown: ThrownError; readonly calls: readonly LoggedCall[] };

export interface LoggedCall extends ObservedCall {
  readonly reply: Reply;
}

/** Ends a case without the check's author having to look at every reply. */
class Stop extends Error {
  readonly status: "not-written" | "missing" | "error";
  readonly thrown: ThrownError | null;

  constructor(status: "not-written" | "missing" | "error", thrown: ThrownError | null = null) {
    super(status);
    this.status = status;
    this.thrown = thrown;
  }
}

/**
 * Tries a check on one input.
 *
 * @throws what the box threw (a timeout ends the whole check), or the author's own error
 */
export async function runCase(
  exercise: ExerciseChecks,
  check: Check<unknown>,
  args: readonly unknown[],
  callee: Callee,
): Promise<CaseOutcome> {
  const calls: LoggedCall[] = [];
  try {
    await check.judge(learner(exercise, callee, calls), ...args);
    return { status: "passed", calls };
  } catch (error) {
    if (isBroken(error)) return { status: "failed", facts: error.facts, calls };
    if (!(error instanceof Stop)) throw error;
    if (error.thrown !== null) return { status: "error", thrown: error.thrown, calls };
    return { status: error.status === "missing" ? "missing" : "not-written", calls };
  }
}

function learner(exercise: ExerciseChecks, callee: Callee, calls: LoggedCall[]): Learner<unknown> {
  async function observe(...args: readonly unknown[]): Promise<Observation<unknown>> {
    // The author may go on to change what was passed; what was asked stays on record.
    const sent = structuredClone(args);
    const reply = await callee(exercise.name, sent);
    const value = reply.status === "value" ? withFunctions(reply.value, callee) : null;
    const error = reply.status === "error" ? reply.error : null;
    calls.push({ args: sent, value, error, mutated: reply.mutated, reply });
    if (reply.status === "missing") throw new Stop("missing");
    if (error?.code === "not-written") throw new Stop("not-written");
    if (reply.status === "unsendable") {
      throw new Broken({ note: `It should return ${exercise.returns.description}; it returned ${reply.why}.` });
    }
    const problem = error === null ? exercise.returns.problem(value) : null;
    if (problem !== null) {
      throw new Broken({ note: `It should return ${exercise.returns.description}; it returned ${problem}.` });
    }
    return { value, error, mutated: reply.mutated, counts: reply.counts };
  }

  const call = async (...args: readonly unknown[]): Promise<unknown> => {
    const { value, error } = await observe(...args);
    if (error !== null) throw new Stop("error", error);
    return value;
  };
  return Object.assign(call, { observe });
}

/** Makes what the learner returned usable: a handle becomes a function that calls back into the box, a typed array an array. */
function withFunctions(value: unknown, callee: Callee): unknown {
  if (isHandle(value)) {
    const { handle } = value;
    return async (...args: unknown[]) => {
      const reply = await callee(handle, args);
      if (reply.status === "value") return withFunctions(reply.value, callee);
      if (reply.status === "error") throw new Stop("error", reply.error);
      throw new Broken({ note: "The function that it returned gave nothing that can be compared." });
    };
  }
  if (Array.isArray(value)) return value.map((entry) => withFunctions(entry, callee));
  if (ArrayBuffer.isView(value)) return [...(value as Float64Array)];
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withFunctions(entry, callee)]));
}
