import assert from "node:assert/strict";
import { test } from "node:test";
import { compileSubmission } from "../compile/submission.ts";
import type { Callee, Reply } from "../grade/callee.ts";
import { openSession } from "../grade/session.ts";
import { probe } from "../protocol/probe.ts";
import { localCallee } from "./local-callee.ts";
import { nodeBox } from "./node-box.ts";

const square = probe("square", (x: number) => x * x);

/** What a function may do, and what it is given. */
const functions: Readonly<Record<string, { readonly code: string; readonly args: readonly unknown[] }>> = {
  "a value": { code: "(x) => ({ twice: 2 * x, list: [x, -0, NaN] })", args: [3] },
  "a change of one argument": { code: "(a, b) => { b.push(1); return a; }", args: [[1], [2]] },
  "an error with a code": {
    code: '(x) => { throw Object.assign(new RangeError("no"), { code: "odd", index: x }); }',
    args: [2],
  },
  "a thrown null": { code: "() => { throw null; }", args: [] },
  "calls of a probe": { code: "(f) => f(1) + f(2)", args: [square] },
  "calls of a probe within arguments": { code: "(all) => all[0].f(3) + all[1]", args: [[{ f: square }, 4]] },
  "calls of a watched global": { code: "() => { Math.random(); Math.random(); return 1; }", args: [] },
  "a probe that is not called": { code: "(f) => 1", args: [square] },
};

for (const [what, { code, args }] of Object.entries(functions)) {
  test(`A mistake gets the reply that a box would give: ${what}.`, async () => {
    const [here, there] = await replies(code, (callee) => callee("f", args));
    assert.deepEqual(here, there);
  });
}

test("A function that comes back is called by its number, here as there.", async () => {
  const [here, there] = await replies("(n) => [(x) => x + n, (g) => g(n)]", async (callee) => {
    const made = await callee("f", [5]);
    assert.ok(made.status === "value");
    const [add, apply] = made.value as { handle: number }[];
    return [await callee(add.handle, [2]), await callee(apply.handle, [square])];
  });
  assert.deepEqual(here, there);
  assert.deepEqual(
    (here as Reply[]).map((reply) => reply.status === "value" && reply.value),
    [7, 25],
  );
});

test("A watched global is as it was, once the call has ended.", async () => {
  const { random } = Math;
  await localCallee(() => {
    throw new Error("no");
  }, ["Math.random"])("f", []);
  assert.equal(Math.random, random);
});

/** What comes of the same code here and in a box; where an error stands in the text is known in a box only. */
async function replies<T>(code: string, use: (callee: Callee) => Promise<T>): Promise<[unknown, unknown]> {
  const watched = ["Math.random"];
  const submission = compileSubmission(`export const f = ${code};`);
  assert.ok("script" in submission);
  const session = openSession(submission, nodeBox(), {
    budget: { loadMs: 3000, callMs: 1000, totalMs: 5000 },
    watched,
  });
  try {
    const own = localCallee(new Function(`return (${code});`)() as (...args: never[]) => unknown, watched);
    const placeless = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value, (key, part: unknown) =>
          key === "line" || key === "column" ? null : Object.is(part, NaN) ? "NaN" : part,
        ),
      ) as unknown;
    return [placeless(await use(own)), placeless(await use(session.callee))];
  } finally {
    session.close();
  }
}
