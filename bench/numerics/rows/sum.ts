import { sum, vector } from "@gradus/math";
import { contender } from "../contender.ts";
import { normals } from "../inputs.ts";
import { jaxContenders } from "../jax.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";
import { tensorContenders } from "../tensors.ts";

const n = 1_000_000;
const shape = [n];

/** The sum of a million normals. */
export function sumRow(): Row {
  const data = normals("x", n);
  // The truth by compensated addition (Neumaier), to hold all sums against.
  let [total, lost, size] = [0, 0, 0];
  for (const x of data) {
    const next = total + x;
    lost += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
    total = next;
    size += Math.abs(x);
  }
  const truth = total + lost;
  return {
    name: "sum 10⁶",
    must: [{ atMost: 1, timesOf: "numpy" }],
    reach: [],
    check: ([found], bits) =>
      Math.abs(found[0] - truth) <= (bits === 64 ? 1e-14 : 1e-5) * size ? undefined : `off by ${found[0] - truth}`,
    contenders: ({ numpyTs, ml, numeric, mathjs, stdlib, tf, jax }, numpy) => {
      const x = vector(data);
      const plain = Array.from(data);
      const numpyTsX = numpyTs.array(data);
      const mlX = new ml.Matrix([plain]);
      const input = { data, shape };
      return [
        contender(
          "ours",
          () => sum(x),
          (s) => [[s]],
        ),
        ...numpyContender(numpy, { arrays: { x: input }, run: "np.sum(x)", answer: "[r]" }),
        contender(
          "numpy-ts",
          () => numpyTs.sum(numpyTsX),
          (s) => [[s]],
        ),
        contender(
          "ml-matrix",
          () => mlX.sum(),
          (s) => [[s]],
        ),
        contender(
          "numeric",
          () => numeric.sum(plain),
          (s) => [[s]],
        ),
        contender(
          "mathjs",
          () => mathjs.sum(plain),
          (s) => [[s]],
          { mayNotEnd: true },
        ),
        contender(
          "@stdlib",
          () => stdlib.dsum(n, data, 1),
          (s) => [[s]],
        ),
        ...tensorContenders(tf, [input], ([x]) => [x.sum()]),
        ...jaxContenders(jax, [input], (x) => [jax.numpy.sum(x)]),
      ];
    },
  };
}
