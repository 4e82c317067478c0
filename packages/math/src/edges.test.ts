import assert from "node:assert/strict";
import { test } from "node:test";
import { arrays } from "../reference/edges/arrays.ts";
import { derivatives } from "../reference/edges/derivatives.ts";
import { EDGES, outcomeOf } from "../reference/edges/edge.ts";
import { fractions, tables, texts } from "../reference/edges/exact-and-typed.ts";
import { matrices } from "../reference/edges/matrices.ts";
import { numbers, scalars, sizes } from "../reference/edges/numbers.ts";
import * as math from "./index.ts";

const all = [arrays, matrices, numbers, scalars, sizes, fractions, texts, tables, derivatives];
const { ad, ...plain } = math;

for (const { inputs, outcomes } of all) {
  for (const [name, [f, ...expected]] of Object.entries(outcomes)) {
    test(`${name} at its edges: ${EDGES.join(", ")}`, () => {
      for (const [k, input] of inputs.entries()) same(outcomeOf(f, input), expected[k], EDGES[k]);
    });
  }
}

test("what is traced has the value of its plain namesake, at the edges too", () => {
  const twins = new Map<string, readonly unknown[]>([
    ...Object.keys(numbers.outcomes).map((name) => [name, numbers.inputs] as const),
    ...["absolute", "negative", "sum", "diagonal"].map((name) => [name, arrays.inputs] as const),
    ...["transpose", "cholesky", "det", "inv", "eigh", "qr", "svd"].map((name) => [name, matrices.inputs] as const),
  ]);
  let found = 0;
  for (const [name, traced] of Object.entries(ad) as [string, (x: never) => unknown][]) {
    const inputs = twins.get(name);
    if (inputs === undefined) continue;
    found += 1;
    const f = plain[name as "sum"] as (x: never) => unknown;
    for (const [k, input] of inputs.entries()) {
      // A list as a matrix of no rows is for those functions that ask for a matrix.
      const matrix = inputs === matrices.inputs ? math.matrix(input as number[][]) : input;
      same(
        outcomeOf((x) => valueOf(traced(x)), matrix),
        outcomeOf((x) => f(x), matrix),
        `ad.${name}, ${EDGES[k]}`,
      );
    }
  }
  assert.ok(found >= 27, `${found}`);
  for (const name of ["add", "subtract", "multiply", "divide", "matmul", "solve", "concatenate"] as const) {
    const apply = (f: (...args: never[]) => unknown, x: unknown): unknown =>
      valueOf(name === "concatenate" ? f([x, x] as never) : f(x as never, x as never));
    for (const [k, input] of matrices.inputs.entries()) {
      const A = math.matrix(input as number[][]);
      same(
        outcomeOf(() => apply(ad[name], A), A),
        outcomeOf(() => apply(plain[name], A), A),
        `ad.${name}, ${EDGES[k]}`,
      );
    }
  }
});

test("every function that the package exports stands in a table of edges", () => {
  const listed = new Set(all.flatMap(({ outcomes }) => Object.keys(outcomes).map((name) => name.split(":")[0])));
  const isClass = (value: unknown): boolean => Function.prototype.toString.call(value).startsWith("class ");
  const missing = Object.entries(plain).filter(
    ([name, value]) => typeof value === "function" && !isClass(value) && !listed.has(name),
  );
  assert.deepEqual(
    missing.map(([name]) => name),
    [],
  );
  const traced = Object.keys(ad).filter((name) => !listed.has(`ad.${name}`) && !(name in plain));
  assert.deepEqual(traced, [], "a traced function without a plain namesake needs a row of its own");
});

/** Variables, alone or as the parts of a result, as the arrays that they hold. */
function valueOf(result: unknown): unknown {
  if (result instanceof math.Variable) return result.shape.length === 0 ? result.value.get() : result.value;
  if (result instanceof math.NDArray || typeof result !== "object" || result === null) return result;
  return Object.fromEntries(Object.entries(result).map(([key, part]) => [key, valueOf(part)]));
}

/** Equal, numbers to eight roundings. */
function same(found: unknown, expected: unknown, at: string): void {
  if (typeof found === "number" && typeof expected === "number") {
    const near = Math.abs(found - expected) <= 8 * Number.EPSILON * Math.abs(expected);
    assert.ok(
      Object.is(found + 0, expected + 0) || (Number.isFinite(expected) && near),
      `${at}: ${found}, not ${expected}`,
    );
  } else if (typeof found === "object" && typeof expected === "object" && found !== null && expected !== null) {
    assert.deepEqual(Object.keys(found), Object.keys(expected), at);
    for (const [key, part] of Object.entries(found)) same(part, (expected as Record<string, unknown>)[key], at);
  } else assert.deepEqual(found, expected, at);
}
