// What a clever, lazy or malicious learner may try: no cheat passes, no trick looks like a failure of ours, nothing hangs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { nodeBox } from "../boxes/node-box.ts";
import { given } from "../checks/given.ts";
import { exercise } from "../checks/exercise.ts";
import { ensure, equal } from "../checks/expect.ts";
import { invariant, keepsInputs, oracle } from "../checks/kinds.ts";
import { mistake } from "../checks/mistake.ts";
import { shape } from "../checks/shape.ts";
import { compileSubmission } from "../compile/submission.ts";
import { integer } from "../generators/number.ts";
import { vectorOf } from "../generators/vector.ts";
import { probe } from "../protocol/probe.ts";
import { grade } from "./grade.ts";
import type { AssignmentChecks } from "./grade.ts";
import type { Verdict } from "./verdict.ts";

const numbers = vectorOf(integer({ low: -20, high: 20 }), { length: [2, 6] });

/** Its only field is looked at, so a result may carry anything beside it. */
const largest = exercise("largest", {
  points: 4,
  returns: shape.record({ max: shape.number }),
  checks: [
    oracle(
      "It is the largest entry.",
      given(numbers),
      (list: number[]) => ({ max: Math.max(...list) }),
      ({ max }, expected) => (max === expected.max ? null : `It should be ${expected.max}; it is ${max}.`),
    ),
    keepsInputs("The list stays as it was.", given(numbers)),
  ],
});

const BUDGET = { loadMs: 3000, callMs: 300, totalMs: 6000 };

async function run(source: string, assignment: AssignmentChecks = { visible: [largest] }): Promise<Verdict> {
  const submission = compileSubmission(source);
  assert.ok(!("message" in submission), "message" in submission ? submission.message : "");
  const openBox = nodeBox({ memoryMb: 64 });
  return grade({ assignment, submission, openBox, budget: BUDGET, patience: 1 });
}

const outcomes = (verdict: Verdict) => verdict.exercises[0]?.checks.map(({ outcome }) => outcome);
const right = "{ max: Math.max(...list) }";
const returning = (value: string) => `export const largest = (list: any): any => ${value};`;

for (const [what, source] of Object.entries({
  "a result that pretends to be a promise": returning("({ max: Math.max(...list), then() {} })"),
  "a result with traps where JavaScript looks": returning(
    "({ max: Math.max(...list), toString: () => 1, valueOf: () => 1, toJSON: () => 1 })",
  ),
  "a getter that throws nothing at all": returning("({ get max() { throw null; } })"),
  "a getter that throws an error with a trap": returning("({ get max() { throw { get message() { throw 1; } }; } })"),
  "a proxy that answers nothing": returning("new Proxy({}, { ownKeys() { throw { message: () => 1 }; } })"),
  "an error that cannot be told": `export const largest = () => { throw Object.assign(() => 1, { toString() { throw 1; } }); };`,
  "an error whose own text is another thing": `String.prototype.slice = () => { throw 1; }; globalThis.String = (() => ({})) as any; export const largest = () => { throw "text"; };`,
  "results that are too large together": returning('({ max: 1, text: "x".repeat(900_000) })'),
  "a text longer than the number of values allowed": returning('({ max: 1, text: "x".repeat(600_000) })'),
  "an endless integer": returning("({ max: 1, n: 10n ** 20_000n })"),
  "a typed array that lies about its length": returning(
    '({ max: 1, n: Object.defineProperty(new Float64Array(2), "length", { value: "2e9" }) })',
  ),
  "a cycle": returning("{ const a: any = { max: 1 }; a.a = a; return a; }"),
  "an error thrown later": `export const largest = () => { setTimeout(() => { throw new Error("later"); }); return { max: 0 }; };`,
  "an async function that throws": `export const largest = async () => { throw new Error("no"); };`,
  "an object that pretends to be a function": returning("({ handle: 7 })"),
  "another setting of every object": `for (const key of ["get", "set", "value", "0"]) try { (Object.prototype as any)[key] = () => 1; } catch {}\n${returning("({ max: 0 })")}`,
})) {
  test(`No pass, no failure of ours, no hang: ${what}.`, { timeout: 20_000 }, async () => {
    const verdict = await run(source);
    assert.equal(verdict.outcome, "graded", `${verdict.problem?.message}`);
    assert.match(outcomes(verdict)[0], /failed|error/);
  });
}

test("A setter among the indices of all arrays hides no change of the input.", async () => {
  const verdict = await run(
    `try { Object.defineProperty(Array.prototype, "0", { set() {}, get: () => undefined, configurable: true }); } catch {}
export const largest = (list: number[]) => { list.sort((a, b) => b - a); return { max: list[0] }; };`,
  );
  assert.equal(verdict.outcome, "graded", `${verdict.problem?.message}`);
  assert.deepEqual(outcomes(verdict), ["passed", "failed"]);
});

test("A watched global is counted even for code that keeps it while it loads.", async () => {
  const roll = exercise<number>("roll", {
    points: 1,
    returns: shape.number,
    watch: ["Math.random"],
    checks: [
      invariant("Nothing is left to chance.", given(integer()), async (f, x) => {
        const { counts } = await f.observe(x);
        ensure(counts["Math.random"] === 0, "It calls Math.random.");
      }),
    ],
  });
  const kept = await run("const { random } = Math; export const roll = () => random();", { visible: [roll] });
  assert.deepEqual(outcomes(kept), ["failed"]);
  const walked = await run(
    "Array.prototype[Symbol.iterator] = function* () {} as any; export const roll = () => Math.random();",
    { visible: [roll] },
  );
  assert.deepEqual(outcomes(walked), ["failed"]);
});

test("A probe cannot be had without its counter.", async () => {
  const eager = exercise<number>("eager", {
    points: 1,
    returns: shape.number,
    checks: [
      invariant("f is called once.", given(integer()), async (f, _x) => {
        const { counts } = await f.observe(probe("f", (x: number) => x + 1));
        ensure(counts["f"] <= 1, "f should be called once.");
      }),
    ],
  });
  const source = `export const eager = (f: any) => {
  let raw: any = f;
  const trap = { valueOf() {
    (Error as any).prepareStackTrace = (_: any, sites: any[]) => sites;
    for (const site of (new Error().stack as any)) { const g = site.getFunction(); if (g && g !== trap.valueOf) { raw = g; break; } }
    (Error as any).prepareStackTrace = undefined;
    return 1;
  } };
  f(trap); raw(1); raw(2); raw(3);
  return 1;
};`;
  assert.deepEqual(outcomes(await run(source, { visible: [eager] })), ["failed"]);
});

test("A wrong answer that hangs on other inputs keeps its verdict.", async () => {
  const mistakes = { largest: [mistake("nothing", (list: number[]) => ({ max: list[0] * 2 }), "No.")] };
  const verdict = await run(
    `let calls = 0;
export const largest = (list: number[]) => { if (++calls > 30) for (;;) {} return { max: list[0] * 2 }; };`,
    { visible: [{ ...largest, checks: largest.checks.slice(0, 1) }], mistakes },
  );
  assert.equal(verdict.outcome, "graded");
  assert.match(outcomes(verdict)[0], /failed|timeout/);
});

test("A right answer that takes its time is not asked for longer than the budget.", async () => {
  const started = performance.now();
  const verdict = await run(
    `export const largest = (list: number[]) => { const end = Date.now() + 250; while (Date.now() < end); return { max: 0 }; };`,
  );
  assert.ok(performance.now() - started < 2 * BUDGET.totalMs, `${performance.now() - started} ms`);
  assert.notEqual(verdict.outcome, "harness-failure");
  assert.equal(verdict.earned, 0);
});

test("What a check is given back can be asked about again, however large it is.", async () => {
  const echo = exercise<unknown>("echo", {
    points: 1,
    returns: shape.anything,
    checks: [
      invariant("Twice is as once.", given(integer()), async (f, x) => {
        const once = await f(x);
        equal(await f(once), once);
      }),
    ],
  });
  for (const value of [
    "{ let a: any = 1; for (let i = 0; i < 22; i++) a = [a]; return a; }",
    "new Array(499_990).fill(0)",
    "new Array(150_000).fill(0.1234567890123456)",
    "({ probe: 'f', source: '((' })",
  ]) {
    const verdict = await run(`export const echo = (x: any): any => ${value};`, { visible: [echo] });
    assert.equal(verdict.outcome, "graded", `${verdict.problem?.message}`);
  }
});

test("A long text of the learner is loaded.", async () => {
  const verdict = await run(
    `const long = "${"x".repeat(700_000)}";\nexport const largest = (list: number[]) => (${right});`,
  );
  assert.deepEqual(outcomes(verdict), ["passed", "passed"]);
});

test("Names and statements that a module may have do not break the script around it.", async () => {
  for (const source of [
    `#!/usr/bin/env node\nexport const largest = (list: number[]) => (${right});`,
    `const given = 1;\nexport const largest = (list: number[]) => (${right});`,
    `export const { largest, other } = { largest: (list: number[]) => (${right}), other: 1 };`,
    `export const [largest] = [(list: number[]) => (${right})];`,
  ]) {
    const verdict = await run(source);
    assert.equal(verdict.outcome, "graded", `${source}: ${verdict.problem?.message}`);
    assert.equal(verdict.earned, 4, source);
  }
});

test("Whatever the text, it compiles or has a problem.", () => {
  for (const source of [
    'import { x } from "toString";',
    'import { x } from "__proto__";',
    'import { "a b" as x } from "@gradus/grading";',
    `${"(".repeat(60_000)}1${")".repeat(60_000)}`,
    `${"1+".repeat(60_000)}1`,
    "[".repeat(60_000),
    "await 1; export const largest = 1;",
    "<!-- a comment of another age",
    "with (Math) {}",
  ]) {
    const compiled = compileSubmission(source);
    assert.ok("message" in compiled || "script" in compiled);
  }
});

test("A forbidden name is found through destructuring, later assignment, escapes and strings.", () => {
  for (const source of [
    "const { inv: other } = Math as any; export const f = () => other(1);",
    "let other: any; other = (x: any) => inv(x); export const f = () => other(1);",
    "export const f = () => (globalThis as any)['inv'](1);",
    "export const f = () => \\u0069nv(1);",
    "class Other { run() { return inv(1); } } export const f = () => new Other().run();",
  ]) {
    const compiled = compileSubmission(source);
    assert.ok("uses" in compiled, source);
    assert.ok(compiled.uses.f.includes("inv"), source);
  }
});
