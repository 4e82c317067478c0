import { exp, random, vector } from "@gradus/math";
import { contender } from "../contender.ts";
import { jaxContenders } from "../jax.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";
import { tensorContenders } from "../tensors.ts";

const n = 1_000_000;
const shape = [n];

/** e^x for a million x between −5 and 5. */
export function expRow(): Row {
  const data = Float64Array.from(random("x").uniform({ low: -5, high: 5, shape: n }).data);
  return {
    name: "exp 10⁶",
    must: [{ milliseconds: 5 }],
    reach: [{ milliseconds: 2.5 }],
    check: ([y], bits) => {
      const worst = data.reduce((most, x, k) => Math.max(most, Math.abs(y[k] / Math.exp(x) - 1)), 0);
      return worst <= (bits === 64 ? 5e-16 : 2e-6) ? undefined : `off by ${worst.toExponential(1)}`;
    },
    contenders: ({ numpyTs, ml, numeric, mathjs, stdlib, tf, jax }, numpy) => {
      const x = vector(data);
      const plain = Array.from(data);
      const numpyTsX = numpyTs.array(data);
      const mlX = new ml.Matrix([plain]);
      const out = new Float64Array(n);
      const loop = (name: string, f: (x: number) => number) =>
        contender(
          name,
          () => {
            for (let k = 0; k < n; k++) out[k] = f(data[k]);
            return out;
          },
          (y) => [y],
        );
      const input = { data, shape };
      return [
        contender(
          "ours",
          () => exp(x),
          (y) => [y.data],
        ),
        ...numpyContender(numpy, { arrays: { x: input }, run: "np.exp(x)", answer: "[r]" }),
        contender(
          "numpy-ts",
          () => numpyTs.exp(numpyTsX),
          (y) => [y.data],
          { free: (y) => y.dispose() },
        ),
        contender(
          "ml-matrix",
          () => mlX.clone().exp(),
          (y) => [y.to1DArray()],
        ),
        contender(
          "numeric",
          () => numeric.exp(plain),
          (y) => [y],
        ),
        contender(
          "mathjs",
          () => mathjs.map(plain, mathjs.exp),
          (y) => [y],
          { mayNotEnd: true },
        ),
        loop("@stdlib", stdlib.exp),
        ...tensorContenders(tf, [input], ([x]) => [x.exp()]),
        ...jaxContenders(jax, [input], (x) => [jax.numpy.exp(x)]),
        loop("Math.exp loop", Math.exp),
      ];
    },
  };
}
