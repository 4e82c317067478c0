import { array, solve, vector } from "@gradus/math";
import type { Matrix } from "@gradus/math";
import { contender } from "../contender.ts";
import { nested, normals, numpyTsMatrix } from "../inputs.ts";
import { jaxContenders } from "../jax.ts";
import { apply, differs, flat, rounding } from "../laws.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";

/** A x = b for one right side, A n×n without structure. */
export function solveRow(n: number): Row {
  const a = normals("A", n * n);
  const b = normals("b", n);
  return {
    name: `LU solve ${n}`,
    must: [
      { atMost: 2, timesOf: "numpy" },
      { times: 5, fasterThan: "ml-matrix" },
    ],
    reach: [{ atMost: 1.3, timesOf: "numpy" }],
    // Random matrices lose some two or three digits more than n roundings.
    check: ([x], bits) => differs("A x = b", apply(flat(a, n, n), x), b, 100 * rounding(n, bits)),
    contenders: ({ numpyTs, ml, numeric, mathjs, jax }, numpy) => {
      const A = array(a).reshape(n, n) as Matrix;
      const right = vector(b);
      const rows = nested(a, n, n);
      const plain = Array.from(b);
      const [numpyTsA, numpyTsB] = [numpyTsMatrix(numpyTs, a, n, n), numpyTs.array(b)];
      const [mlA, mlB] = [new ml.Matrix(rows), new ml.Matrix(plain.map((x) => [x]))];
      const inputs = [
        { data: a, shape: [n, n] },
        { data: b, shape: [n] },
      ];
      return [
        contender(
          "ours",
          () => solve(A, right),
          (x) => [x.data],
        ),
        ...numpyContender(numpy, {
          arrays: { A: inputs[0], b: inputs[1] },
          run: "np.linalg.solve(A, b)",
          answer: "[r]",
        }),
        contender(
          "numpy-ts",
          () => numpyTs.linalg.solve(numpyTsA, numpyTsB),
          (x) => [x.data],
          {
            free: (x) => x.dispose(),
          },
        ),
        contender(
          "ml-matrix",
          () => ml.solve(mlA, mlB),
          (x) => [x.to1DArray()],
        ),
        contender(
          "numeric",
          () => numeric.solve(rows, plain),
          (x) => [x],
        ),
        contender(
          "mathjs",
          () => mathjs.lusolve(rows, plain),
          (x) => [x.flat()],
          { mayNotEnd: true },
        ),
        ...jaxContenders(jax, inputs, (A, b) => [jax.numpy.linalg.solve(A, b)]),
      ];
    },
  };
}
