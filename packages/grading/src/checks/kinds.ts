import { compareWith } from "../compare/comparer.ts";
import type { Comparer } from "../compare/comparer.ts";
import { equalTo } from "../compare/equal-to.ts";
import { Broken } from "./broken.ts";
import type { Check, CheckKind, CheckOptions } from "./check.ts";
import { isExpectedError } from "./expected-error.ts";
import type { ExpectedError } from "./expected-error.ts";
import { exactly } from "./given.ts";
import type { Given } from "./given.ts";
import type { Learner } from "./learner.ts";

type Law<T, A extends readonly unknown[]> = (f: Learner<T>, ...args: A) => Promise<void>;

/** A law that every valid answer satisfies, whichever algorithm made it. */
export function invariant<T, A extends readonly unknown[]>(
  sentence: string,
  inputs: Given<A>,
  law: Law<T, A>,
  options: CheckOptions = {},
): Check<T> {
  return make("invariant", sentence, inputs, law, options);
}

/** A relation between two or more calls: scale the input, and the answer changes in a known way. */
export function metamorphic<T, A extends readonly unknown[]>(
  sentence: string,
  inputs: Given<A>,
  law: Law<T, A>,
  options: CheckOptions = {},
): Check<T> {
  return make("metamorphic", sentence, inputs, law, options);
}

/** The answer of a reference, compared after the allowed freedom (signs, bases, order) is removed. */
export function oracle<T, A extends readonly unknown[]>(
  sentence: string,
  inputs: Given<A>,
  reference: (...args: A) => T,
  compare: Comparer<T> = equalTo(),
  options: CheckOptions = {},
): Check<T> {
  const law: Law<T, A> = async (f, ...args) => compareWith(compare, await f(...args), reference(...args));
  return make("oracle", sentence, inputs, law, options);
}

/**
 * One input at the border, and what must come of it: a value, an error (`throws({ code })`), or a function
 * that looks at the result and breaks when it is wrong.
 */
export function edge<T>(
  sentence: string,
  args: readonly unknown[],
  expected: NoInfer<T> | ExpectedError | ((result: NoInfer<T>) => void),
  options: CheckOptions = {},
): Check<T> {
  const law: Law<T, readonly unknown[]> = async (f, ...inputs) => {
    if (isExpectedError(expected)) return expected.compare(await f.observe(...inputs));
    const result = await f(...inputs);
    if (typeof expected === "function") return (expected as (result: T) => void)(result);
    compareWith(equalTo<T>(), result, expected);
  };
  return make("edge", sentence, exactly(...args), law, options);
}

/**
 * A simulation with fixed seeds. Its law should accept 4 to 5 standard errors, so that a right answer
 * fails with a probability below 1e-4 even if the seeds change.
 */
export function statistical<T, A extends readonly unknown[]>(
  sentence: string,
  inputs: Given<A>,
  law: Law<T, A>,
  options: CheckOptions = {},
): Check<T> {
  return make("statistical", sentence, inputs, law, options);
}

/** The function leaves every argument as it was. */
export function keepsInputs<T, A extends readonly unknown[]>(
  sentence: string,
  inputs: Given<A>,
  options: CheckOptions = {},
): Check<T> {
  const law: Law<T, A> = async (f, ...args) => {
    const { mutated, value, error } = await f.observe(...args);
    if (error !== null && mutated.length === 0) await f(...args);
    if (mutated.length > 0) throw new Broken({ note: "The call changed its own input.", received: value });
  };
  return make("invariant", sentence, inputs, law, options);
}

/**
 * The function does not use these names, itself or through the functions it calls. Read from the source
 * text, so it says what is written, not what runs: a determined disguise passes.
 */
export function withoutHelpers<T>(sentence: string, names: readonly string[], options: CheckOptions = {}): Check<T> {
  const check = make<T, readonly unknown[]>("source", sentence, exactly(), async () => {}, options);
  return { ...check, forbidden: names };
}

function make<T, A extends readonly unknown[]>(
  kind: CheckKind,
  sentence: string,
  inputs: Given<A>,
  law: Law<T, A>,
  { law: tex, weight = 1 }: CheckOptions,
): Check<T> {
  return {
    sentence,
    kind,
    law: tex ?? null,
    weight,
    given: inputs,
    judge: law,
    forbidden: [],
  };
}
