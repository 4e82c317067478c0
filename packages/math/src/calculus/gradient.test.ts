import assert from "node:assert/strict";
import { test } from "node:test";
import { add, multiply } from "../array/arithmetic.ts";
import { allClose } from "../array/compare.ts";
import { identity, matrix } from "../array/create.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { matmul } from "../linear-algebra/matmul.ts";
import { random } from "../random/random.ts";
import * as ad from "./ad.ts";
import { differentiate, dual, plainValue } from "./dual.ts";
import type { Scalar } from "./dual.ts";
import { numericalGradient, numericalJacobian } from "./finite-differences.ts";
import { gradient, hessian, jacobian, jvp, valueAndGradient, vjp } from "./gradient.ts";
import type { Traced, Variable } from "./variable.ts";

const rng = random("gradient");
const general = (m: number, n: number): Matrix => rng.normal({ shape: [m, n] });
const regular = (n: number): Matrix => add(general(n, n), multiply(identity(n), 3));
const definite = (n: number): Matrix => {
  const B = general(n, n);
  return add(matmul(B, B.T), identity(n));
};
const positive = (m: number, n: number): Matrix => rng.uniform({ low: 0.5, high: 2, shape: [m, n] });
/** Makes any matrix symmetric, so that differences may change one entry at a time. */
const sym = (A: Variable): Variable => ad.multiply(0.5, ad.add(A, ad.transpose(A)));

const B = general(3, 4);
const C = general(4, 2);
const v = rng.normal({ shape: 4 });
const cases: readonly { readonly name: string; readonly f: (x: Variable) => Traced; readonly x: NDArray }[] = [
  { name: "add, with broadcasting", f: (x) => ad.add(ad.multiply(x, x), v), x: B },
  { name: "add of a row that is repeated", f: (x) => ad.multiply(ad.add(B, x), B), x: v },
  { name: "subtract", f: (x) => ad.subtract(v, ad.multiply(x, B)), x: B },
  { name: "multiply by a repeated row", f: (x) => ad.multiply(ad.multiply(B, x), x), x: v },
  { name: "divide", f: (x) => ad.divide(B, x), x: positive(3, 4) },
  { name: "divide by itself and more", f: (x) => ad.divide(ad.exp(x), ad.add(1, ad.multiply(x, x))), x: B },
  { name: "negative", f: (x) => ad.negative(x), x: v },
  { name: "exp", f: (x) => ad.exp(x), x: B },
  { name: "log", f: (x) => ad.log(x), x: positive(2, 2) },
  { name: "sqrt", f: (x) => ad.sqrt(x), x: positive(2, 2) },
  { name: "sin and cos", f: (x) => ad.multiply(ad.sin(x), ad.cos(x)), x: B },
  { name: "tanh", f: (x) => ad.tanh(x), x: B },
  { name: "tan", f: (x) => ad.tan(x), x: positive(2, 2) },
  { name: "asin and acos", f: (x) => ad.multiply(ad.asin(x), ad.acos(x)), x: multiply(positive(2, 3), 0.4) },
  { name: "atan", f: (x) => ad.atan(x), x: B },
  { name: "sinh and cosh", f: (x) => ad.multiply(ad.sinh(x), ad.cosh(x)), x: B },
  { name: "asinh", f: (x) => ad.asinh(x), x: B },
  { name: "acosh", f: (x) => ad.acosh(x), x: add(positive(2, 3), 1) },
  { name: "atanh", f: (x) => ad.atanh(x), x: multiply(positive(2, 3), 0.4) },
  { name: "expm1 and log1p", f: (x) => ad.add(ad.expm1(x), ad.log1p(x)), x: positive(2, 3) },
  { name: "cbrt", f: (x) => ad.cbrt(x), x: positive(2, 3) },
  { name: "sigmoid", f: (x) => ad.sigmoid(x), x: B },
  { name: "relu and absolute away from 0", f: (x) => ad.add(ad.relu(x), ad.absolute(x)), x: B },
  { name: "power", f: (x) => ad.power(x, 2.5), x: positive(2, 3) },
  { name: "sum along an axis", f: (x) => ad.multiply(ad.sum(ad.multiply(x, x), { axis: 0 }), v), x: B },
  {
    name: "sum that keeps its axis",
    f: (x) => ad.divide(ad.exp(x), ad.sum(ad.exp(x), { axis: 1, keepDims: true })),
    x: B,
  },
  { name: "mean", f: (x) => ad.mean(ad.multiply(x, x), { axis: 1 }), x: B },
  { name: "reshape and transpose", f: (x) => ad.multiply(ad.transpose(ad.reshape(x, [2, 6])), general2), x: B },
  {
    name: "slice, forwards, backwards and of one row",
    f: (x) => ad.multiply(ad.slice(x, 1, "::-1"), ad.slice(x, 0, ":")),
    x: B,
  },
  { name: "concatenate", f: (x) => ad.multiply(ad.concatenate([x, ad.exp(x)], { axis: 1 }), wide), x: B },
  { name: "logSumExp", f: (x) => ad.logSumExp(x, { axis: 1 }), x: B },
  { name: "diagonal and diagonalOf", f: (x) => ad.diagonal(ad.diagonalOf(ad.multiply(x, x))), x: general(3, 3) },
  { name: "matmul by its left factor", f: (x) => ad.matmul(x, C), x: B },
  { name: "matmul by its right factor", f: (x) => ad.matmul(B, x), x: C },
  { name: "matmul with vectors", f: (x) => ad.matmul(ad.matmul(B, x), B), x: v },
  { name: "matmul with itself", f: (x) => ad.matmul(x, ad.transpose(x)), x: B },
  { name: "solve by A", f: (x) => ad.solve(x, C), x: regular(4) },
  { name: "solve by b", f: (x) => ad.solve(general4, x), x: v },
  { name: "solve by both", f: (x) => ad.solve(x, ad.slice(x, ":", 0)), x: regular(3) },
  { name: "inv", f: (x) => ad.inv(x), x: regular(3) },
  { name: "det", f: (x) => ad.det(x), x: regular(3) },
  { name: "logAbsDet", f: (x) => ad.logAbsDet(x), x: regular(3) },
  { name: "cholesky", f: (x) => ad.cholesky(sym(x)), x: definite(3) },
  { name: "qr, Q of a tall matrix", f: (x) => ad.qr(x).Q, x: general(4, 2) },
  { name: "qr, R of a tall matrix", f: (x) => ad.qr(x).R, x: general(4, 2) },
  { name: "qr, both of a square matrix", f: (x) => ad.matmul(ad.qr(x).R, ad.qr(x).Q), x: regular(3) },
  { name: "eigh, values", f: (x) => ad.eigh(sym(x)).values, x: definite(3) },
  { name: "eigh, vectors", f: (x) => ad.eigh(sym(x)).vectors, x: definite(3) },
  { name: "svd, values", f: (x) => ad.svd(x).S, x: general(3, 4) },
  { name: "svd, U of a tall matrix", f: (x) => ad.svd(x).U, x: general(4, 2) },
  { name: "svd, V of a tall matrix", f: (x) => ad.svd(x).V, x: general(4, 2) },
  { name: "svd, U of a wide matrix", f: (x) => ad.svd(x).U, x: general(2, 4) },
  { name: "svd, V of a wide matrix", f: (x) => ad.svd(x).V, x: general(2, 4) },
  {
    name: "svd, all of a square matrix",
    f: (x) => ad.add(ad.matmul(ad.svd(x).U, ad.svd(x).V), ad.svd(x).S),
    x: regular(3),
  },
];
const general2 = general(6, 2);
const wide = general(3, 8);
const general4 = regular(4);

for (const { name, f, x } of cases) {
  const plain = (at: NDArray): NDArray => {
    const y = f(asConstant(at));
    return typeof y === "object" && "value" in y ? y.value : assert.fail("a variable is returned");
  };

  test(`${name}: reverse mode agrees with central differences, and forward products with both`, () => {
    const J = jacobian(f, x);
    const numerical = numericalJacobian(plain, x);
    const size = Math.max(1, ...J.toArray().flat().map(Math.abs));
    // Central differences with the step ∛ε have errors of about ε^(2/3) ≈ 4e-11 times third derivatives.
    assert.ok(allClose(J, numerical, { relative: 0, absolute: 1e-7 * size }), `${String(J)}\n${String(numerical)}`);
    const direction = rng.normal({ shape: x.shape });
    const forward = jvp(f, x, direction);
    const column = matmul(J, direction.reshape(-1));
    assert.ok(allClose(forward.reshape(-1), column, { relative: 1e-9, absolute: 1e-10 * size }));
    const row = rng.normal({ shape: plain(x).shape });
    assert.ok(
      allClose(vjp(f, x, row).reshape(-1), matmul(row.reshape(-1), J), { relative: 1e-9, absolute: 1e-10 * size }),
    );
  });

  test(`${name}: second derivatives agree with differences of the gradient`, () => {
    const weights = rng.normal({ shape: plain(x).shape });
    const g = (at: Variable): Variable => ad.sum(ad.multiply(weights, f(at)));
    const H = hessian(g, x);
    const numerical = numericalJacobian((at) => gradient(g, at), x);
    const size = Math.max(1, ...H.toArray().flat().map(Math.abs));
    assert.ok(allClose(H, numerical, { relative: 0, absolute: 1e-6 * size }));
    assert.ok(allClose(H, H.T, { relative: 0, absolute: 1e-8 * size }));
  });
}

test("reverse mode agrees with dual numbers to rounding: solve, det and Cholesky by elimination on duals", () => {
  const n = 3;
  const A = definite(n);
  const b = rng.normal({ shape: n });
  const scalar = (f: (M: Scalar[][]) => Scalar, i: number, j: number): number =>
    plainValue(
      differentiate((t) => f(A.toArray().map((row, p) => row.map((a, q) => (p === i && q === j ? t : a)))))(
        A.get(i, j),
      ),
    );
  const eliminated = (M: Scalar[][]): Scalar[][] => {
    const W = M.map((row) => [...row]);
    for (let k = 0; k < n; k++) {
      for (let i = k + 1; i < n; i++) {
        const l = dual.divide(W[i][k], W[k][k]);
        for (let j = k; j < W[i].length; j++) W[i][j] = dual.subtract(W[i][j], dual.multiply(l, W[k][j]));
      }
    }
    return W;
  };
  const determinant = (M: Scalar[][]): Scalar =>
    eliminated(M).reduce((d: Scalar, row, k) => dual.multiply(d, row[k]), 1);
  const last = (M: Scalar[][]): Scalar => {
    const W = eliminated(M.map((row, i) => [...row, b.get(i)]));
    return dual.divide(W[n - 1][n], W[n - 1][n - 1]);
  };
  // The last entry of L is the root of the last pivot, for the symmetric part that ad.cholesky sees.
  const root = (M: Scalar[][]): Scalar => {
    const S = M.map((row, i) => row.map((a, j) => dual.multiply(0.5, dual.add(a, M[j][i]))));
    return dual.sqrt(eliminated(S)[n - 1][n - 1]);
  };
  const compare = (reverse: NDArray, f: (M: Scalar[][]) => Scalar): void => {
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        assert.ok(Math.abs(reverse.get(i, j) - scalar(f, i, j)) <= 1e-11 * Math.max(1, Math.abs(scalar(f, i, j))));
  };
  compare(
    gradient((x) => ad.det(x), A),
    determinant,
  );
  compare(
    gradient((x) => ad.slice(ad.solve(x, b), n - 1), A),
    last,
  );
  compare(
    gradient((x) => ad.slice(ad.cholesky(sym(x)), n - 1, n - 1), A),
    root,
  );
});

test("the gradient of a small network is that of differences, for all its parameters at once", () => {
  const X = general(5, 3);
  const Y = general(5, 2);
  const [W1, b1, W2] = [general(3, 4), rng.normal({ shape: 4 }), general(4, 2)];
  const loss = (...[A, c, D]: Variable[]): Variable => {
    const error = ad.subtract(ad.matmul(ad.tanh(ad.add(ad.matmul(X, A), c)), D), Y);
    return ad.mean(ad.multiply(error, error));
  };
  const { value, gradients } = valueAndGradient(loss, W1, b1, W2);
  assert.deepEqual(
    gradients.map((g) => g.shape),
    [[3, 4], [4], [4, 2]],
  );
  const at = (...xs: NDArray[]): number => loss(...xs.map(asConstant)).value.get();
  assert.equal(value, at(W1, b1, W2));
  assert.ok(
    allClose(
      gradients[0],
      numericalGradient((x) => at(x, b1, W2), W1),
      { absolute: 1e-9 },
    ),
  );
  assert.ok(
    allClose(
      gradients[1],
      numericalGradient((x) => at(W1, x, W2), b1),
      { absolute: 1e-9 },
    ),
  );
  assert.ok(
    allClose(
      gradients[2],
      numericalGradient((x) => at(W1, b1, x), W2),
      { absolute: 1e-9 },
    ),
  );
});

test("what has no derivative is refused, and what does not depend on x has the derivative 0", () => {
  const A = matrix([
    [2, 0, 0],
    [0, 2, 0],
    [0, 0, 1],
  ]);
  assert.throws(
    () =>
      gradient(
        (x) =>
          ad.sum(
            ad.multiply(
              [
                [1, 2, 3],
                [4, 5, 6],
                [7, 8, 10],
              ],
              ad.eigh(sym(x)).vectors,
            ),
          ),
        A,
      ),
    /eigenvalues must differ.*numbers 1 and 2 coincide/,
  );
  // A function of the whole eigenspace is smooth: here the projection onto it.
  assert.deepEqual(gradient((x) => ad.sum(ad.eigh(sym(x)).values), A).toArray(), identity(3).toArray());
  assert.deepEqual(gradient(() => 3, [1, 2]).toArray(), [0, 0]);
  assert.deepEqual(jvp(() => [1, 2, 3], [1, 2], [1, 1]).toArray(), [0, 0, 0]);
  assert.throws(
    () => gradient((x) => x, [1, 2]),
    /gradient: f must have one number as its value; f\(x\) is 2 entries\. Sum it/,
  );
  assert.throws(
    () => gradient((x) => ad.sum(ad.log(x)), [-1, 1]),
    /f returned NaN at x = \[-1, {2}1\]\. Does f take the logarithm/,
  );
  assert.throws(() => vjp((x) => x, [1, 2], [1]), /v must be shaped like f\(x\), 2 entries; it is 1 entry/);
  assert.throws(() => ad.qr([[1, 2]]), { code: "shape-mismatch" });
});

function asConstant(x: NDArray): Variable {
  return ad.add(x, 0);
}
