import assert from "node:assert/strict";
import { test } from "node:test";
import { cond, random } from "@gradus/math";
import { given } from "../checks/given.ts";
import { rankOf } from "../compare/rank-of.ts";
import { relativeResidual } from "../compare/relative-residual.ts";
import { reachableRightHandSide, rightHandSide, twoRows } from "./dependent.ts";
import { mapped, together } from "./drawn.ts";
import type { Drawn } from "./drawn.ts";
import { invertibleMatrix } from "./invertible-matrix.ts";
import { anyMatrix, singularMatrix, smallIntegerMatrix } from "./matrix.ts";
import { decimal, integer } from "./number.ts";
import { anyVector, vectorOf } from "./vector.ts";

/** Follows smaller values to the end, taking each time the k-th. */
function descend<T>(drawn: Drawn<T>, k: number, seen: (value: T) => void): number {
  let steps = 0;
  for (let here = drawn; ; steps++) {
    seen(here.value);
    const next = [...here.smaller()];
    if (next.length === 0 || steps > 2000) return steps;
    here = next[k % next.length];
  }
}

test("The same seed draws the same inputs, another seed others.", () => {
  const inputs = given(anyMatrix(), rightHandSide());
  const draw = (seed: number) => Array.from({ length: 8 }, (_, i) => inputs.draw(random(seed), i).value);
  assert.deepEqual(draw(1), draw(1));
  assert.notDeepEqual(draw(1), draw(2));
});

test("Making smaller comes to an end, and keeps every matrix rectangular.", () => {
  const inputs = given(anyMatrix());
  for (let i = 0; i < 24; i++) {
    for (const k of [0, 1, 7]) {
      const steps = descend(inputs.draw(random(3), i), k, ([A]) => {
        assert.ok(A.length > 0 && A[0].length > 0);
        assert.ok(A.every((row) => row.length === A[0].length));
      });
      assert.ok(steps <= 2000);
    }
  }
});

test("No entry of a vector leaves the bounds of its generator while it becomes smaller.", () => {
  for (const [low, high] of [
    [3, 9],
    [-9, -2],
    [0.5, 0.75],
  ]) {
    const entry = Number.isInteger(low) ? integer({ low, high }) : decimal({ low, high });
    const inputs = given(vectorOf(entry, { length: [1, 4] }));
    let steps = 0;
    for (let i = 0; i < 20; i++) {
      steps += descend(inputs.draw(random(5), i), i, ([v]) => {
        for (const x of v) assert.ok(x >= low && x <= high, `${x} is not between ${low} and ${high}`);
      });
    }
    assert.ok(steps > 10, `${steps}`);
  }
});

test("A vector of any band keeps its least length while it becomes smaller, and each band is met.", () => {
  const inputs = given(anyVector({ length: [2, 5] }));
  const largest: number[] = [];
  let flat = 0;
  for (let i = 0; i < 40; i++) {
    const drawn = inputs.draw(random(8), i);
    descend(drawn, i, ([v]) => assert.ok(v.length >= 2 && v.length <= 5));
    const [v] = drawn.value;
    largest.push(Math.max(...v.map(Math.abs)));
    if (new Set(v).size === 1 || v.filter((x) => x !== 0).length === 1) flat += 1;
  }
  assert.ok(largest.some((x) => x > 1e4) && largest.some((x) => x > 0 && x < 1e-3));
  assert.ok(flat >= 10);
});

test("An argument that depends on the matrix before it follows when that becomes smaller.", () => {
  const inputs = given(smallIntegerMatrix({ rows: [2, 5] }), twoRows(), rightHandSide());
  for (let i = 0; i < 12; i++) {
    descend(inputs.draw(random(4), i), 0, ([A, [p, q], b]) => {
      assert.ok(p !== q && p < A.length && q < A.length);
      assert.equal(b.length, A.length);
    });
  }
});

test("Reachable right sides are reachable.", () => {
  const inputs = given(anyMatrix(), reachableRightHandSide());
  for (let i = 0; i < 20; i++) {
    const [A, b] = inputs.draw(random(5), i).value;
    const columns = A[0].map((_, j) => A.map((row) => row[j]));
    assert.equal(rankOf([...columns, b]), rankOf(columns));
  }
});

test("Invertible matrices have a condition number of at most a million, singular ones lack rank.", () => {
  const invertible = given(invertibleMatrix());
  const singular = given(singularMatrix());
  for (let i = 0; i < 24; i++) {
    descend(invertible.draw(random(6), i), i, ([A]) => assert.ok(cond(A, { order: 1 }) <= 1.001e6));
    const [S] = singular.draw(random(6), i).value;
    assert.ok(rankOf(S) < S.length);
  }
});

test("Values drawn together are independent, and become smaller one at a time.", () => {
  const inputs = given(together(integer({ low: 1 }), integer({ low: 1 })));
  const pairs = Array.from({ length: 20 }, (_, i) => inputs.draw(random(9), i));
  assert.ok(pairs.some(({ value: [[a, b]] }) => a !== b));
  for (const pair of pairs) {
    const [[a, b]] = pair.value;
    for (const { value } of pair.smaller()) assert.equal(Number(value[0][0] !== a) + Number(value[0][1] !== b), 1);
  }
  const sums = given(mapped(together(integer(), integer()), ([a, b]) => [a, b, a + b]));
  descend(sums.draw(random(9), 0), 0, ([[a, b, sum]]) => assert.equal(sum, a + b));
});

test("Only inputs that satisfy the condition are drawn, also while they become smaller.", () => {
  const inputs = given(integer({ low: 0, high: 100 })).where((x) => x % 2 === 0);
  for (let i = 0; i < 10; i++) descend(inputs.draw(random(7), i), 1, ([x]) => assert.equal(x % 2, 0));
});

test("The residual of a solution is free of scale.", () => {
  assert.equal(
    relativeResidual(
      [
        [2, 0],
        [0, 4],
      ],
      [1, 1],
      [2, 4],
    ),
    0,
  );
  const off = relativeResidual(
    [
      [1, 0],
      [0, 1],
    ],
    [1, 1],
    [1, 1.5],
  );
  assert.ok(
    Math.abs(
      relativeResidual(
        [
          [1e9, 0],
          [0, 1e9],
        ],
        [1, 1],
        [1e9, 1.5e9],
      ) - off,
    ) < 1e-15,
  );
});
