import { array, svd } from "@gradus/math";
import type { Matrix } from "@gradus/math";
import { contender } from "../contender.ts";
import { nested, normals, numpyTsMatrix } from "../inputs.ts";
import { jaxContenders } from "../jax.ts";
import { apply, applyTransposed, differs, flat, notOrthonormal, probe, rounding } from "../laws.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";

/** A = U diag(S) Vᵀ with the n columns of U that matter, A m×n with m ≥ n. The answer is U, S, V. */
export function svdRow(name: string, m: number, n: number): Row {
  const a = normals("A", m * n);
  return {
    name,
    must: [
      { times: 2, fasterThan: "ml-matrix" },
      { atMost: 4, timesOf: "numpy" },
    ],
    reach: [{ atMost: 2.5, timesOf: "numpy" }],
    check: ([u, s, v], bits) => {
      const [U, V] = [flat(u, m, n), flat(v, n, n)];
      const x = probe(n);
      const product = apply(
        U,
        applyTransposed(V, x).map((xk, k) => xk * s[k]),
      );
      return (
        notOrthonormal("U", U, rounding(n, bits)) ??
        notOrthonormal("V", V, rounding(n, bits)) ??
        differs("U S Vᵀ = A", product, apply(flat(a, m, n), x), rounding(n, bits))
      );
    },
    contenders: ({ numpyTs, ml, numeric, jax }, numpy) => {
      const A = array(a).reshape(m, n) as Matrix;
      const rows = nested(a, m, n);
      const numpyTsA = numpyTsMatrix(numpyTs, a, m, n);
      const mlA = new ml.Matrix(rows);
      const input = { data: a, shape: [m, n] };
      return [
        contender(
          "ours",
          () => svd(A),
          ({ U, S, V }) => [U.toTypedArray(), S.data, V.toTypedArray()],
        ),
        ...numpyContender(numpy, {
          arrays: { A: input },
          run: "np.linalg.svd(A, full_matrices=False)",
          answer: "[r[0], r[1], r[2].T]",
        }),
        contender(
          "numpy-ts",
          () => numpyTs.linalg.svd(numpyTsA, false),
          ({ u, s, vt }) => [u.data, s.data, transposed(vt.data, n)],
          { mayNotEnd: true, free: ({ u, s, vt }) => [u, s, vt].forEach((each) => each.dispose()) },
        ),
        contender(
          "ml-matrix",
          () => new ml.SVD(mlA),
          (found) => [found.leftSingularVectors.to1DArray(), found.diagonal, found.rightSingularVectors.to1DArray()],
        ),
        contender(
          "numeric",
          () => numeric.svd(rows),
          ({ U, S, V }) => [U.flat(), S, V.flat()],
        ),
        ...jaxContenders(
          jax,
          [input],
          (A) => {
            const [U, S, Vt] = jax.numpy.linalg.svd(A, { fullMatrices: false });
            return [U, S, Vt.transpose()];
          },
          { mayNotEnd: true },
        ),
      ];
    },
  };
}

function transposed(vt: ArrayLike<number>, n: number): Float64Array {
  return Float64Array.from({ length: n * n }, (_, k) => vt[(k % n) * n + Math.floor(k / n)]);
}
