import assert from "node:assert/strict";
import { test } from "node:test";
import { nodeBox } from "../boxes/node-box.ts";
import type { OpenBox } from "../boxes/box.ts";
import { given } from "../checks/given.ts";
import { exercise } from "../checks/exercise.ts";
import { close, ensure, equal } from "../checks/expect.ts";
import { throws } from "../checks/expected-error.ts";
import { edge, invariant, keepsInputs, metamorphic, oracle, withoutHelpers } from "../checks/kinds.ts";
import { mistake } from "../checks/mistake.ts";
import { shape } from "../checks/shape.ts";
import { compileSubmission } from "../compile/submission.ts";
import { integer } from "../generators/number.ts";
import { vectorOf } from "../generators/vector.ts";
import { probe } from "../protocol/probe.ts";
import { grade } from "./grade.ts";
import type { AssignmentChecks } from "./grade.ts";
import type { Verdict } from "./verdict.ts";

const numbers = vectorOf(integer({ low: -20, high: 20 }), { length: [1, 6] });

const largest = exercise<number>("largest", {
  points: 4,
  returns: shape.number,
  checks: [
    edge("One number is the largest.", [[7]], 7),
    oracle("It is the largest entry.", given(numbers), (list: number[]) => Math.max(...list)),
    metamorphic("Adding 1 to every entry adds 1 to the largest.", given(numbers), async (f, list) => {
      const [one, other] = await Promise.all([f(list), f(list.map((x) => x + 1))]);
      equal(other, one + 1);
    }),
    keepsInputs("The list stays as it was.", given(numbers)),
  ],
});

const BUDGET = { loadMs: 3000, callMs: 200, totalMs: 20_000 };

async function run(
  source: string,
  assignment: AssignmentChecks = { visible: [largest] },
  openBox: OpenBox = nodeBox({ memoryMb: 64 }),
): Promise<Verdict> {
  const submission = compileSubmission(source);
  assert.ok(!("message" in submission), "message" in submission ? submission.message : "");
  return grade({ assignment, submission, openBox, budget: BUDGET, patience: 1 });
}

const outcomes = (verdict: Verdict) => verdict.exercises[0].checks.map(({ outcome }) => outcome);

test("A right answer has full marks.", async () => {
  const verdict = await run("export function largest(list: number[]): number { return Math.max(...list); }");
  assert.equal(verdict.outcome, "graded");
  assert.deepEqual([verdict.earned, verdict.points], [4, 4]);
});

test("A wrong answer is shown on the smallest input, and earns what holds.", async () => {
  const verdict = await run("export const largest = (list: number[]) => Math.max(0, ...list);");
  const [, wrong] = verdict.exercises[0].checks;
  assert.deepEqual(outcomes(verdict), ["passed", "failed", "failed", "passed"]);
  assert.equal(verdict.earned, 2);
  assert.deepEqual(wrong.failing?.calls[0].args, [[-1]]);
  assert.deepEqual([wrong.failing?.expected, wrong.failing?.received], [-1, 0]);
});

test("What is not written earns nothing, not even where an error is expected.", async () => {
  const fails = exercise<number>("fails", {
    points: 1,
    returns: shape.number,
    checks: [
      edge("It throws.", [], throws({ code: "not-written" })),
      edge("It throws something.", [1], throws({ code: "x" })),
    ],
  });
  const source =
    'import { NotWritten } from "@gradus/grading"; export function fails() { throw new NotWritten("fails"); }';
  const verdict = await run(source, { visible: [fails] });
  assert.deepEqual(outcomes(verdict), ["not-written", "not-written"]);
  assert.equal(verdict.earned, 0);
  assert.deepEqual(outcomes(await run("export const other = 1;")), Array(4).fill("not-written"));
});

test("An expected error is matched by its code and its index.", async () => {
  const fails = exercise<number>("fails", {
    points: 1,
    returns: shape.number,
    checks: [
      edge("It throws at 2.", [], throws({ code: "singular", index: 2 })),
      edge("It throws at 3.", [1], throws({ code: "singular", index: 3 })),
    ],
  });
  const source =
    'import { Failure } from "@gradus/grading"; export function fails() { throw new Failure("singular", { index: 2 }); }';
  assert.deepEqual(outcomes(await run(source, { visible: [fails] })), ["passed", "failed"]);
});

test("An error tells its line in the learner's text.", async () => {
  const verdict = await run("type T = number;\nexport function largest(list: T[]) {\n  return list.nothing.x;\n}");
  assert.equal(verdict.exercises[0].checks[0].outcome, "error");
  assert.equal(verdict.exercises[0].checks[0].thrown?.line, 3);
});

test("A call that does not end is stopped, named, and the next check goes on.", async () => {
  const verdict = await run("export function largest(list: number[]) { while (list.length > 1) {} return list[0]; }", {
    visible: [{ ...largest, checks: largest.checks.slice(0, 2) }],
  });
  assert.deepEqual(outcomes(verdict), ["passed", "timeout"]);
  const [args] = verdict.exercises[0].checks[1].failing?.calls[0].args ?? [];
  assert.ok((args as number[]).length > 1);
});

test("Too much memory is an outcome of its own.", async () => {
  const verdict = await run(
    "export function largest() { const all: unknown[] = []; for (;;) all.push(new Array(10000).fill(1.5)); }",
    { visible: [{ ...largest, checks: largest.checks.slice(0, 1) }] },
  );
  assert.match(outcomes(verdict)[0], /memory|timeout/);
});

test("A module that throws while it loads is an error at its line, and no score.", async () => {
  const verdict = await run("const a = 1;\nthrow new RangeError('no');\nexport const largest = 1;");
  assert.equal(verdict.outcome, "error");
  assert.deepEqual(verdict.problem, { message: "RangeError: no", line: 2, column: 7 });
});

test("A change of the input is noticed.", async () => {
  const verdict = await run(
    "export const largest = (list: number[]) => { list.sort((a, b) => b - a); return list[0]; };",
  );
  assert.equal(outcomes(verdict)[3], "failed");
});

test("A result of another shape is told as such.", async () => {
  const verdict = await run("export const largest = (list: number[]) => [list[0]];");
  assert.equal(verdict.exercises[0].checks[0].failing?.note, "It should return a number; it returned an array.");
  const other = await run("export const largest = () => new Map();");
  assert.match(other.exercises[0].checks[0].failing?.note ?? "", /an object of a class/);
});

test("A mistake is named when the answers agree with it where it fails.", async () => {
  const mistakes = {
    largest: [
      mistake("takes the first", (list: number[]) => list[0], "You take the first."),
      mistake("starts at zero", (list: number[]) => Math.max(0, ...list), "You start at zero."),
    ],
  };
  const assignment = { visible: [largest], mistakes };
  const zero = await run(
    "export const largest = (list) => { let m = 0; for (const x of list) if (x > m) m = x; return m; };",
    assignment,
  );
  assert.equal(zero.exercises[0].mistake?.name, "starts at zero");
  const last = await run("export const largest = (list) => list.at(-1);", assignment);
  assert.equal(last.exercises[0].mistake, null);
});

test("Probes are handed over as source, and counted; returned functions are called by handle.", async () => {
  const twice = exercise<(x: number) => Promise<number>>("twice", {
    points: 1,
    returns: shape.callable as never,
    checks: [
      invariant("f is applied twice.", given(integer()), async (f, x) => {
        const g = await f(probe("x + 1", (value: number) => value + 1));
        equal(await g(x), x + 2);
      }),
      edge("f is not called before it is needed.", [], () => {}),
    ],
  });
  const eager = exercise<number>("eager", {
    points: 1,
    returns: shape.number,
    checks: [
      invariant("f is called three times.", given(integer()), async (f, x) => {
        const { counts } = await f.observe(probe("x²", (value: number) => value * value));
        ensure(counts["x²"] === 3, "f should be called three times.", { received: x });
      }),
    ],
  });
  const source = "export const twice = (f) => (x) => f(f(x)); export const eager = (f) => f(1) + f(2) + f(3);";
  const verdict = await run(source, { visible: [twice, eager] });
  assert.equal(verdict.earned, 2);
});

test("Watched globals are counted, and forbidden names are found through helpers.", async () => {
  const roll = exercise<number>("roll", {
    points: 1,
    returns: shape.number,
    watch: ["Math.random"],
    checks: [
      invariant("Nothing is left to chance.", given(integer()), async (f, x) => {
        const { counts } = await f.observe(x);
        ensure(counts["Math.random"] === 0, "It calls Math.random.");
      }),
      edge("It is 4.", [], (x) => close(x, 4, { absolute: 1, because: "test" })),
      withoutHelpers("It does not use `inv`.", ["inv"]),
    ],
  });
  const source =
    "const inv = () => 4; const help = () => inv(); export const roll = () => { Math.random(); return help(); };";
  assert.deepEqual(outcomes(await run(source, { visible: [roll] })), ["failed", "passed", "failed"]);
});

test("Code that forges frames or breaks the realm gains no pass.", async () => {
  const forged = await run(
    "const post = process.getBuiltinModule('node:worker_threads').parentPort;\npost.postMessage('a3:s4:dones1:1a0:');\nexport const largest = () => { post.postMessage('nonsense'); return 0; };",
  );
  assert.notEqual(forged.outcome, "harness-failure");
  assert.equal(forged.earned, 0);
  const patched = await run(
    "Array.prototype.push = () => 0; Array.isArray = () => false; Object.keys = () => []; String.prototype.slice = () => 'x'; Number.isInteger = () => true; export const largest = (list) => list[0];",
  );
  assert.equal(patched.outcome, "graded");
  assert.ok(patched.earned < 4);
});

test("A defect of a check is a harness failure, and never a zero.", async () => {
  const broken = exercise<number>("largest", {
    points: 1,
    returns: shape.number,
    checks: [
      invariant("It breaks.", given(numbers), (_, list) => {
        throw new TypeError(`author's slip on ${list.length} numbers`);
      }),
    ],
  });
  const verdict = await run("export const largest = () => 1;", { visible: [broken] });
  assert.equal(verdict.outcome, "harness-failure");
  assert.match(verdict.problem?.message ?? "", /author's slip/);
});

test("The same seed gives the same verdict.", async () => {
  const source = "export const largest = (list: number[]) => list[0];";
  assert.deepEqual(await run(source), await run(source));
});

test("Hidden checks count as much as visible ones.", async () => {
  const hidden = exercise<number>("largest", {
    returns: shape.number,
    checks: [edge("Of two the second.", [[1, 2]], 2)],
  });
  const source = "export const largest = (list: number[]) => list[0];";
  const verdict = await run(source, { visible: [{ ...largest, checks: [largest.checks[0]] }], hidden: [hidden] });
  assert.deepEqual([verdict.earned, verdict.points], [2, 4]);
  assert.deepEqual(
    verdict.exercises[0].checks.map(({ hidden: isHidden }) => isHidden),
    [false, true],
  );
});
