import { array, matmul } from "@gradus/math";
import type { Matrix } from "@gradus/math";
import { contender } from "../contender.ts";
import { nested, normals, numpyTsMatrix } from "../inputs.ts";
import { jaxContenders } from "../jax.ts";
import { apply, differs, flat, probe, rounding } from "../laws.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";
import { tensorContenders } from "../tensors.ts";

/** C = A B, n×n. */
export function matmulRow(n: number): Row {
  const a = normals("A", n * n);
  const b = normals("B", n * n);
  return {
    name: `matmul ${n}`,
    flops: 2 * n ** 3,
    must: [{ shareOfPeak: 0.7 }, { times: 1.4, fasterThan: "numpy-ts" }, { times: 8, fasterThan: "ml-matrix" }],
    reach: [{ shareOfPeak: 0.8 }],
    check: ([C], bits) => {
      const x = probe(n);
      const expected = apply(flat(a, n, n), apply(flat(b, n, n), x));
      return differs("C x = A (B x)", apply(flat(C, n, n), x), expected, rounding(n, bits));
    },
    contenders: ({ numpyTs, ml, numeric, mathjs, stdlib, tf, jax }, numpy) => {
      const A = array(a).reshape(n, n) as Matrix;
      const B = array(b).reshape(n, n) as Matrix;
      const [rowsA, rowsB] = [nested(a, n, n), nested(b, n, n)];
      const [numpyTsA, numpyTsB] = [numpyTsMatrix(numpyTs, a, n, n), numpyTsMatrix(numpyTs, b, n, n)];
      const [mlA, mlB] = [new ml.Matrix(rowsA), new ml.Matrix(rowsB)];
      const c = new Float64Array(n * n);
      const inputs = [
        { data: a, shape: [n, n] },
        { data: b, shape: [n, n] },
      ];
      return [
        contender(
          "ours",
          () => matmul(A, B),
          (C) => [C.data],
        ),
        ...numpyContender(numpy, { arrays: { A: inputs[0], B: inputs[1] }, run: "A @ B", answer: "[r]" }),
        contender(
          "numpy-ts",
          () => numpyTs.matmul(numpyTsA, numpyTsB),
          (C) => [C.data],
          { free: (C) => C.dispose() },
        ),
        contender(
          "ml-matrix",
          () => mlA.mmul(mlB),
          (C) => [C.to1DArray()],
        ),
        contender(
          "numeric",
          () => numeric.dot(rowsA, rowsB),
          (C) => [C.flat()],
        ),
        contender(
          "mathjs",
          () => mathjs.multiply(rowsA, rowsB),
          (C) => [C.flat()],
          { mayNotEnd: true },
        ),
        contender(
          "@stdlib",
          () => stdlib.dgemm("row-major", "no-transpose", "no-transpose", n, n, n, 1, a, n, b, n, 0, c, n),
          (C) => [C],
          { mayNotEnd: true },
        ),
        ...tensorContenders(tf, inputs, ([A, B]) => [tf.matMul(A, B)]),
        ...jaxContenders(jax, inputs, (A, B) => [jax.numpy.matmul(A, B)]),
      ];
    },
  };
}
