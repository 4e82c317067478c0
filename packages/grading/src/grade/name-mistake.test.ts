import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "@gradus/math";
import { localCallee } from "../boxes/local-callee.ts";
import { given } from "../checks/given.ts";
import { exercise } from "../checks/exercise.ts";
import { ensure, equal } from "../checks/expect.ts";
import { invariant, oracle } from "../checks/kinds.ts";
import { mistake } from "../checks/mistake.ts";
import type { Mistake } from "../checks/mistake.ts";
import { shape } from "../checks/shape.ts";
import { integer } from "../generators/number.ts";
import { vectorOf } from "../generators/vector.ts";
import { probe } from "../protocol/probe.ts";
import type { ExerciseChecks } from "../checks/exercise.ts";
import { nameMistake } from "./name-mistake.ts";

const numbers = vectorOf(integer({ low: -20, high: 20 }), { length: [1, 6] });

const largest = exercise<number>("largest", {
  points: 1,
  returns: shape.number,
  checks: [oracle("It is the largest entry.", given(numbers), (list: number[]) => Math.max(...list))],
});

const pastTheEnd = mistake(
  "looks into an entry that is not there",
  (list: number[]) => {
    if (list.length > 3) return (list as unknown as number[][])[list.length][0];
    return Math.max(...list);
  },
  "It looks past the end.",
);
const fromZero = mistake("starts at zero", (list: number[]) => Math.max(0, ...list), "It starts at zero.");

/** The name of the mistake that a learner's function is told of. */
async function named(
  learner: (...args: never[]) => unknown,
  mistakes: readonly Mistake[],
  checks: ExerciseChecks = largest,
): Promise<string | null> {
  const options = {
    callee: localCallee(learner, checks.watch),
    random: (sentence: string) => random(1).split(sentence),
  };
  return (await nameMistake(checks, mistakes, options))?.name ?? null;
}

test("Whoever makes a mistake is told of it, written in another way too.", async () => {
  const mistakes = [pastTheEnd, fromZero];
  assert.equal(await named((list: number[]) => list.reduce((m, x) => (x > m ? x : m), 0), mistakes), fromZero.name);
  const reads = (list: number[]) => {
    if (list.length > 3) throw new TypeError("undefined is not an object");
    return list.toSorted((a, b) => b - a)[0];
  };
  assert.equal(await named(reads, mistakes), pastTheEnd.name);
});

test("Code that always stops with an error has not made a mistake that stops now and then.", async () => {
  const misspelt = () => {
    throw new TypeError("Mth is not defined");
  };
  assert.equal(await named(misspelt, [pastTheEnd, fromZero]), null);
});

test("One answer to everything is no mistake of those who compute.", async () => {
  for (const answer of [0, NaN, null, undefined]) assert.equal(await named(() => answer, [pastTheEnd, fromZero]), null);
  const forgets = mistake("gives a constant", () => 5, "It does not look at the list.");
  assert.equal(await named(() => 5, [fromZero, forgets]), forgets.name);
});

test("Where the mistake is right, another right answer counts as agreement.", async () => {
  const notNegative = exercise<number>("notNegative", {
    points: 1,
    returns: shape.integer,
    checks: [
      invariant("It is the index of an entry that is not negative, or -1.", given(numbers), async (f, list) => {
        const i = await f(list);
        ensure(i < 0 ? list.every((x) => x < 0) : list[i] >= 0, "It is not.");
      }),
    ],
  });
  const skips = mistake("looks only at entries of 9 or more", (list: number[]) => list.findIndex((x) => x >= 9), "9?");
  const last = (list: number[]) => list.findLastIndex((x) => x >= 9);
  assert.equal(await named(last, [skips], notNegative), skips.name);
});

test("Calls of probes and globals are counted for a mistake too: it fails no check that it holds.", async () => {
  const thrice = exercise<number>("thrice", {
    points: 1,
    returns: shape.number,
    watch: ["Math.random"],
    checks: [
      invariant("f is called three times, and chance never.", given(integer()), async (f, x) => {
        const { counts } = await f.observe(
          probe("f", (value: number) => value * value),
          x,
        );
        ensure(counts["f"] === 3 && counts["Math.random"] === 0, "It is not.");
      }),
      oracle(
        "It is f(x) + f(x + 1) + f(x + 2).",
        given(integer()).cases(30),
        (x) => x,
        () => null,
      ),
    ],
  });
  const right = (f: (x: number) => number, x: number) => f(x) + f(x + 1) + f(x + 2);
  const rarely = mistake("forgets 7", (f: never, x: number) => (x === 7 ? 0 : right(f, x)), "It forgets 7.");
  const once = mistake(
    "calls f once too often",
    (f: (x: number) => number, x: number) => (f(x), right(f, x)),
    "Count.",
  );
  const shaken = (f: (x: number) => number, x: number) => (Math.random(), right(f, x));
  const [first] = thrice.checks;
  const counting = { ...thrice, checks: [first] };
  assert.equal(await named(shaken, [rarely], counting), null);
  assert.equal(await named(shaken, [once], counting), once.name);
});

test("A mistake whose function fails when it is called breaks nothing.", async () => {
  const adder = exercise<(x: number) => Promise<number>>("adder", {
    points: 1,
    returns: shape.callable as never,
    checks: [
      invariant("The function adds n.", given(integer(), integer()), async (f, n, x) => {
        equal(await (await f(n))(x), x + n);
      }),
    ],
  });
  const stops = mistake(
    "returns a function that stops",
    () => () => {
      throw new RangeError("no");
    },
    "It stops.",
  );
  assert.equal(await named((n: number) => (x: number) => x - n, [stops], adder), null);
});
