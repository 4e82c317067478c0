import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { damped, secondEigenvalue, shares, steady, transition } from "./walk.ts";

const weights = fc
  .integer({ min: 2, max: 5 })
  .chain((n) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
  );
const damping = fc.constantFrom(0.5, 0.85, 0.95);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test("every column of a step sums to 1, or to 0 at a dead end", () => {
  fc.assert(
    fc.property(weights, (weights) => {
      const P = transition(weights);
      for (const j of P.keys()) {
        const total = sum(P.map((row) => row[j]));
        assert.ok(total === 0 || Math.abs(total - 1) < 1e-12);
      }
    }),
  );
});

test("where dead ends jump nobody is lost", () => {
  fc.assert(
    fc.property(weights, damping, (weights, damping) => {
      const start = weights.map((_, i) => (i === 0 ? 1 : 0));
      for (const each of shares(weights, { damping, jump: true }, start, 12))
        assert.ok(Math.abs(sum(each) - 1) < 1e-12);
    }),
  );
});

test("a step does not change the steady shares, and every start ends there", () => {
  fc.assert(
    fc.property(weights, damping, (weights, damping) => {
      const rules = { damping, jump: true };
      const found = steady(weights, rules) as number[];
      const next = shares(weights, rules, found, 1)[1];
      const start = weights.map((_, i) => (i === 0 ? 1 : 0));
      const last = shares(weights, rules, start, 800)[800];
      found.forEach((share, i) => {
        assert.ok(Math.abs(share - next[i]) < 1e-11);
        assert.ok(Math.abs(share - last[i]) < 1e-9);
      });
    }),
    { numRuns: 30 },
  );
});

test("damping bounds the second eigenvalue", () => {
  fc.assert(
    fc.property(weights, damping, (weights, damping) => {
      assert.ok(secondEigenvalue(weights, { damping, jump: true }) <= damping + 1e-6);
    }),
  );
});

test("a dead end without a jump loses its walkers", () => {
  const chain = [
    [0, 0],
    [1, 0],
  ];
  assert.deepEqual(shares(chain, { damping: 1, jump: false }, [1, 0], 2), [
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
  assert.equal(steady(chain, { damping: 1, jump: false }), undefined);
  assert.deepEqual(damped(chain, { damping: 1, jump: true }), [
    [0, 0.5],
    [1, 0.5],
  ]);
});
