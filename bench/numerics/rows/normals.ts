import { random } from "@gradus/math";
import { contender } from "../contender.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";
import { tensorContenders } from "../tensors.ts";

const n = 1_000_000;

/** A million draws from the standard normal distribution, as one array. */
export function normalsRow(): Row {
  return {
    name: "normals 10⁶",
    must: [{ atMost: 1, timesOf: "numpy" }],
    reach: [],
    // Five standard errors of each of the first four moments.
    check: ([x]) => {
      const moments = [0, 0, 0, 0];
      for (let k = 0; k < x.length; k++) for (let p = 0; p < 4; p++) moments[p] += x[k] ** (p + 1) / n;
      const [expected, deviation] = [
        [0, 1, 0, 3],
        [1, Math.sqrt(2), Math.sqrt(15), Math.sqrt(96)],
      ];
      const bad = moments.findIndex((m, p) => !(Math.abs(m - expected[p]) < (5 * deviation[p]) / Math.sqrt(n)));
      if (x.length !== n) return `${x.length} draws`;
      return bad < 0 ? undefined : `moment ${bad + 1} is ${moments[bad]}`;
    },
    contenders: ({ numpyTs, stdlib, tf, jax }, numpy) => {
      const rng = random("bench");
      const draw = stdlib.normal.factory(0, 1, { seed: 7 });
      let key = 0;
      return [
        contender(
          "ours",
          () => rng.normal({ shape: n }),
          (x) => [x.data],
        ),
        ...numpyContender(numpy, {
          arrays: {},
          setup: "rng = np.random.default_rng(7)",
          run: `rng.standard_normal(${n})`,
          answer: "[r]",
        }),
        contender(
          "numpy-ts",
          () => numpyTs.random.standard_normal(n),
          (x) => [x.data],
          { free: (x) => x.dispose() },
        ),
        contender(
          "@stdlib",
          () => {
            const x = new Float64Array(n);
            for (let k = 0; k < n; k++) x[k] = draw();
            return x;
          },
          (x) => [x],
        ),
        ...tensorContenders(tf, [], () => [tf.randomNormal([n])]),
        contender(
          "jax-js f32",
          () => jax.random.normal(jax.random.key(key++), [n]).blockUntilReady(),
          (x) => [x.ref.dataSync()],
          { bits: 32, free: (x) => x.dispose() },
        ),
      ];
    },
  };
}
