import assert from "node:assert/strict";
import { test } from "node:test";
import { array, zeros } from "../../array/create.ts";
import { NDArray } from "../../array/ndarray.ts";
import { random } from "../../random/random.ts";
import { exp as expOf } from "../exp.ts";
import { tanh as tanhOf } from "../hyperbolic.ts";
import { acos, asin, atan, cos, sin, tan } from "./angles.ts";
import { exp, expm1, log, log10, log1p, log2 } from "./exponentials.ts";
import { acosh, asinh, atanh, cosh, sinh, tanh } from "./hyperbolic.ts";
import { cbrt, sqrt } from "./roots.ts";

const functions = {
  ...{ exp, expm1, log, log1p, log2, log10, sin, cos, tan, asin, acos, atan },
  ...{ sinh, cosh, tanh, asinh, acosh, atanh, sqrt, cbrt },
};

for (const [name, f] of Object.entries(functions)) {
  test(`${name} of an array has the values of ${name} of its entries, in any order of storage`, () => {
    const A = random(name).uniform({ low: -2, high: 2, shape: [5, 40] });
    for (const B of [A, A.T, A.slice("1:4", "::3")]) {
      const expected = B.toTypedArray().map((x) => f(x)) as Float64Array;
      assert.deepEqual(f(B).toTypedArray(), expected);
      assert.deepEqual(f(B).shape, B.shape);
    }
    const single = f(A.copy({ dtype: "float32" }));
    assert.equal(single.dtype, "float32");
    assert.equal(single.get(0, 0), Math.fround(f(Math.fround(A.get(0, 0)))));
    assert.equal(f(array([1], { dtype: "int32" })).dtype, "float64");
    assert.deepEqual([1, 1].map(f), [f(1), f(1)]);
  });
}

test("tanh has the same bits in the kernel and in the plain loop", () => {
  for (const size of [63, 64, 2049, 65_539]) {
    const A = random(size).normal({ shape: size });
    A.data.set([NaN, Infinity, -Infinity, 0, -0, 0.625, -0.625, 22, 22.1, 5e-324, 1e-300, -1e-9, 1e308, -40]);
    const entries = tanh(A).toTypedArray();
    for (const [k, x] of A.toTypedArray().entries()) assert.ok(Object.is(entries[k], tanhOf(x)), `${x}`);
  }
});

test("exp has the same bits in the kernel and in the plain loop, across all sizes at which the way changes", () => {
  const special = [NaN, Infinity, -Infinity, 0, -0, 1, 709.782712893384, 709.7827128933841, -745.1332191019411];
  const bounds = [-745.1332191019412, -745.1332191019413, -708.4, -744.9, 708, -708, 1e308, -1e308, 5e-324];
  for (const size of [1, 63, 64, 65, 2047, 2048, 2049, 65_535, 65_536, 65_539]) {
    const A = random(size).uniform({ low: -750, high: 750, shape: size });
    A.data.set([...special, ...bounds].slice(0, size));
    if (size > 100) A.data.set(random("near").normal({ shape: 40 }).data, 50);
    const check = (B: NDArray): void => {
      const entries = exp(B).toTypedArray();
      for (const [k, x] of B.toTypedArray().entries()) assert.ok(Object.is(entries[k], expOf(x)), `${x}`);
    };
    check(A);
    check(A.slice("1:"));
    check(A.slice("::2"));
  }
  assert.deepEqual(exp(zeros([2, 0])).shape, [2, 0]);
});
