import assert from "node:assert/strict";
import { test } from "node:test";
import { ad, add, gradient, map, matmul, multiply, random, valueAndGradient, vector, zeros } from "../index.ts";
import type { Traced, Variable } from "../index.ts";
import { tanh } from "../elementary/hyperbolic.ts";
import { Loan } from "./loan.ts";

// Large enough to be lent, and to lie where kernels work.
const X = random("loan").normal({ shape: [96, 80] });
const W = multiply(random("weights").normal({ shape: [80, 64] }), 0.1);
const b = vector(random("bias").normal({ shape: 64 }));

function layer(W: Traced, b: Traced): Variable {
  return ad.tanh(ad.add(ad.matmul(X, W), b));
}

function loss(W: Traced, b: Traced): Variable {
  const H = layer(W, b);
  return ad.sum(ad.multiply(H, H));
}

test("storage that is used again changes nothing: every gradient has the bits of the first, and keeps them", () => {
  const first = valueAndGradient(loss, W, b);
  const bits = first.gradients.map((g) => g.toTypedArray());
  valueAndGradient(loss, multiply(W, 2), b);
  const again = valueAndGradient(loss, W, b);
  assert.equal(again.value, first.value);
  assert.deepEqual(
    first.gradients.map((g) => g.toTypedArray()),
    bits,
  );
  assert.deepEqual(
    again.gradients.map((g) => g.toTypedArray()),
    bits,
  );
});

test("a value that was read while f ran is the reader's for ever", () => {
  const read: unknown[] = [];
  const expected = map(add(matmul(X, W), b), tanh).toTypedArray();
  gradient((W) => {
    const H = layer(W, b);
    read.push(H.value);
    return ad.sum(H);
  }, W);
  gradient((W) => ad.sum(layer(W, b)), zeros(W.shape));
  assert.deepEqual((read[0] as typeof X).toTypedArray(), expected);
});

test("a variable that outlives its gradient still knows its value", () => {
  const kept: Variable[] = [];
  gradient((W) => {
    kept.push(layer(W, b));
    kept.push(ad.transpose(kept[0]));
    return ad.sum(kept[0]);
  }, W);
  gradient((W) => ad.sum(layer(W, b)), zeros(W.shape));
  const expected = map(add(matmul(X, W), b), tanh);
  assert.deepEqual(kept[1].value.toTypedArray(), expected.T.toTypedArray());
  assert.deepEqual(kept[0].value.toTypedArray(), expected.toTypedArray());
  assert.deepEqual(kept[0].shape, [96, 64]);
});

test("a gradient within a gradient has storage of its own", () => {
  const alone = gradient(loss, W, b)[0].toTypedArray();
  let inner: unknown;
  const [outer] = gradient(
    (W, c) => {
      const H = layer(W, c);
      inner = gradient(loss, multiply(X.slice(":80", ":64"), 0.2), b)[0].toTypedArray();
      return ad.sum(ad.multiply(H, H));
    },
    W,
    b,
  );
  assert.deepEqual(outer.toTypedArray(), alone);
  assert.deepEqual(inner, gradient(loss, multiply(X.slice(":80", ":64"), 0.2), b)[0].toTypedArray());
});

test("an error in f ends the loan", () => {
  assert.throws(
    () =>
      gradient((W) => {
        layer(W, b);
        throw new RangeError("from f");
      }, W),
    /from f/,
  );
  assert.equal(Loan.current, undefined);
});
