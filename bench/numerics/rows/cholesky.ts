import { array, cholesky } from "@gradus/math";
import type { Matrix } from "@gradus/math";
import { contender } from "../contender.ts";
import { nested, numpyTsMatrix, positiveDefinite } from "../inputs.ts";
import { jaxContenders } from "../jax.ts";
import { apply, applyTransposed, differs, flat, probe, rounding } from "../laws.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";

/** A = L Lᵀ, n×n. */
export function choleskyRow(n: number): Row {
  const a = positiveDefinite("A", n);
  return {
    name: `Cholesky ${n}`,
    must: [{ atMost: 1.5, timesOf: "numpy" }],
    reach: [{ atMost: 1.2, timesOf: "numpy" }],
    check: ([L], bits) => {
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) if (L[i * n + j] !== 0) return `L has ${L[i * n + j]} above its diagonal`;
      }
      const x = probe(n);
      const product = apply(flat(L, n, n), applyTransposed(flat(L, n, n), x));
      return differs("L Lᵀ = A", product, apply(flat(a, n, n), x), rounding(n, bits));
    },
    contenders: ({ numpyTs, ml, jax }, numpy) => {
      const A = array(a).reshape(n, n) as Matrix;
      const numpyTsA = numpyTsMatrix(numpyTs, a, n, n);
      const mlA = new ml.Matrix(nested(a, n, n));
      const input = { data: a, shape: [n, n] };
      return [
        contender(
          "ours",
          () => cholesky(A),
          (L) => [L.toTypedArray()],
        ),
        ...numpyContender(numpy, { arrays: { A: input }, run: "np.linalg.cholesky(A)", answer: "[r]" }),
        contender(
          "numpy-ts",
          () => numpyTs.linalg.cholesky(numpyTsA),
          (L) => [L.data],
          { free: (L) => L.dispose() },
        ),
        contender(
          "ml-matrix",
          () => new ml.CholeskyDecomposition(mlA),
          (found) => [found.lowerTriangularMatrix.to1DArray()],
        ),
        ...jaxContenders(jax, [input], (A) => [jax.numpy.linalg.cholesky(A)]),
      ];
    },
  };
}
