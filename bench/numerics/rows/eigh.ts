import { array, eigh } from "@gradus/math";
import type { Matrix } from "@gradus/math";
import { contender } from "../contender.ts";
import { nested, numpyTsMatrix, symmetric } from "../inputs.ts";
import { jaxContenders } from "../jax.ts";
import { apply, differs, flat, notOrthonormal, probe, rounding } from "../laws.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";

/** A = V diag(λ) Vᵀ with values and vectors, A symmetric n×n. */
export function eighRow(n: number): Row {
  const a = symmetric("A", n);
  return {
    name: `symmetric eigen ${n}`,
    must: [
      { atMost: 2.2, timesOf: "numpy" },
      { times: 3, fasterThan: "ml-matrix" },
    ],
    reach: [{ atMost: 1.6, timesOf: "numpy" }],
    check: ([values, vectors], bits) => {
      const V = flat(vectors, n, n);
      const x = probe(n);
      const scaled = apply(
        V,
        x.map((xk, k) => xk * values[k]),
      );
      return (
        notOrthonormal("V", V, rounding(n, bits)) ??
        differs("A V = V Λ", apply(flat(a, n, n), apply(V, x)), scaled, rounding(n, bits))
      );
    },
    contenders: ({ numpyTs, ml, numeric, mathjs, jax }, numpy) => {
      const A = array(a).reshape(n, n) as Matrix;
      const rows = nested(a, n, n);
      const numpyTsA = numpyTsMatrix(numpyTs, a, n, n);
      const mlA = new ml.Matrix(rows);
      const input = { data: a, shape: [n, n] };
      return [
        contender(
          "ours",
          () => eigh(A),
          ({ values, vectors }) => [values.data, vectors.toTypedArray()],
        ),
        ...numpyContender(numpy, { arrays: { A: input }, run: "np.linalg.eigh(A)", answer: "[r[0], r[1]]" }),
        contender(
          "numpy-ts",
          () => numpyTs.linalg.eigh(numpyTsA),
          ({ w, v }) => [w.data, v.data],
          {
            mayNotEnd: true,
            free: ({ w, v }) => [w, v].forEach((each) => each.dispose()),
          },
        ),
        contender(
          "ml-matrix",
          () => new ml.EVD(mlA, { assumeSymmetric: true }),
          (found) => [found.realEigenvalues, found.eigenvectorMatrix.to1DArray()],
        ),
        contender(
          "numeric",
          () => numeric.eig(rows),
          ({ lambda, E }) => [lambda.x, E.x.flat()],
          { mayNotEnd: true },
        ),
        contender(
          "mathjs",
          () => mathjs.eigs(rows),
          ({ values, eigenvectors }) => [
            values.map(Number),
            // Its vectors come one by one.
            rows.flatMap((_, i) => eigenvectors.map(({ vector }) => Number(vector[i]))),
          ],
          { mayNotEnd: true },
        ),
        ...jaxContenders(
          jax,
          [input],
          (A) => {
            const [values, vectors] = jax.numpy.linalg.eigh(A);
            return [values, vectors];
          },
          { mayNotEnd: true },
        ),
      ];
    },
  };
}
