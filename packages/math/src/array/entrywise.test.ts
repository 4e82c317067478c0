import assert from "node:assert/strict";
import { test } from "node:test";
import { exp } from "../elementary/exp.ts";
import { tanh } from "../elementary/hyperbolic.ts";
import { random } from "../random/random.ts";
import { entrywiseByKernel } from "./entrywise.ts";
import { NDArray } from "./ndarray.ts";

const special = [NaN, Infinity, -Infinity, 0, -0, 22, 22.0001, 0.625, -0.6249999999999999, 5e-324, 700, -700, 745.2];

test("exp and tanh in the kernel have the bits of the functions of one number, for every mixture of neighbours", () => {
  for (const size of [63, 64, 4097, 70_001]) {
    const z = random(size).normal({ shape: size }).data;
    const wild = Float64Array.from(z, (zk, k) =>
      k % 5 === 0 ? special[k % special.length] : zk * 10 ** ((k % 7) - 4),
    );
    for (const x of [wild, z as Float64Array, z.map((zk) => zk * 170)]) {
      for (const [name, f] of Object.entries({ exp, tanh })) {
        const found = entrywiseByKernel(name as "exp" | "tanh", new NDArray(x, [size])).data;
        const differs = x.findIndex((xk, k) => !Object.is(found[k], f(xk)));
        assert.equal(differs, -1, `${name}(${x[differs]}) is ${f(x[differs])}, not ${found[differs]}`);
      }
    }
  }
});
