import assert from "node:assert/strict";
import { test } from "node:test";
import { cond, random } from "@gradus/math";
import { given } from "../checks/given.ts";
import { rankOf } from "../compare/rank-of.ts";
import { relativeResidual } from "../compare/relative-residual.ts";
import { reachableRightHandSide, rightHandSide, twoRows } from "./dependent.ts";
import type { Drawn } from "./drawn.ts";
import { invertibleMatrix } from "./invertible-matrix.ts";
import { anyMatrix, singularMatrix, smallIntegerMatrix } from "./matrix.ts";
import { integer } from "./number.ts";

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
