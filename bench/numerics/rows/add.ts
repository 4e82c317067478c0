import { add, vector } from "@gradus/math";
import { contender } from "../contender.ts";
import { jaxContenders } from "../jax.ts";
import { differs } from "../laws.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";
import { tensorContenders } from "../tensors.ts";

const n = 1_000_000;
const shape = [n];

/** a += b on a million numbers. A peer without it in place adds into a new array. */
export function addRow(): Row {
  // Whole numbers, so that no addition rounds however often it is repeated.
  const a = Float64Array.from({ length: n }, (_, k) => k % 1000);
  const b = Float64Array.from({ length: n }, (_, k) => 1 + (k % 7));
  return {
    name: "add in place 10⁶",
    must: [{ atMost: 1.6, timesOf: "numpy" }],
    reach: [],
    check: ([x]) => {
      const times = (x[0] - a[0]) / b[0];
      if (!Number.isInteger(times) || times < 1) return `entry 0 is ${x[0]}`;
      return differs(
        "a + t b",
        x,
        a.map((ak, k) => ak + times * b[k]),
        0,
      );
    },
    contenders: ({ numpyTs, ml, numeric, mathjs, tf, jax }, numpy) => {
      const [oursA, oursB] = [vector(a), vector(b)];
      const [plainA, plainB] = [Array.from(a), Array.from(b)];
      const [numpyTsA, numpyTsB] = [numpyTs.array(a), numpyTs.array(b)];
      const [mlA, mlB] = [new ml.Matrix([plainA]), new ml.Matrix([plainB])];
      const inputs = [
        { data: a, shape },
        { data: b, shape },
      ];
      return [
        contender(
          "ours",
          () => add(oursA, oursB, { out: oursA }),
          (x) => [x.data],
        ),
        ...numpyContender(numpy, {
          arrays: { a: inputs[0], b: inputs[1] },
          run: "np.add(a, b, out=a)",
          answer: "[r]",
        }),
        contender(
          "numpy-ts",
          () => numpyTs.add(numpyTsA, numpyTsB),
          (x) => [x.data],
          { free: (x) => x.dispose() },
        ),
        contender(
          "ml-matrix",
          () => mlA.add(mlB),
          (x) => [x.to1DArray()],
        ),
        contender(
          "numeric",
          () => numeric.addeq(plainA, plainB),
          (x) => [x],
        ),
        contender(
          "mathjs",
          () => mathjs.add(plainA, plainB),
          (x) => [x],
          { mayNotEnd: true },
        ),
        ...tensorContenders(tf, inputs, ([a, b]) => [a.add(b)]),
        ...jaxContenders(jax, inputs, (a, b) => [a.add(b)]),
      ];
    },
  };
}
