import { array, qr } from "@gradus/math";
import type { Matrix } from "@gradus/math";
import { contender } from "../contender.ts";
import { nested, normals, numpyTsMatrix } from "../inputs.ts";
import { apply, differs, flat, notOrthonormal, probe, rounding } from "../laws.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";
import { tensorContenders } from "../tensors.ts";

/** A = Q R with both factors, n×n. */
export function qrRow(n: number): Row {
  const a = normals("A", n * n);
  return {
    name: `QR ${n}`,
    must: [{ atMost: 3, timesOf: "numpy" }],
    reach: [{ atMost: 2, timesOf: "numpy" }],
    check: ([q, r], bits) => {
      const Q = flat(q, n, n);
      const x = probe(n);
      return (
        notOrthonormal("Q", Q, rounding(n, bits)) ??
        differs("Q R = A", apply(Q, apply(flat(r, n, n), x)), apply(flat(a, n, n), x), rounding(n, bits))
      );
    },
    contenders: ({ numpyTs, ml, mathjs, tf }, numpy) => {
      const A = array(a).reshape(n, n) as Matrix;
      const rows = nested(a, n, n);
      const numpyTsA = numpyTsMatrix(numpyTs, a, n, n);
      const mlA = new ml.Matrix(rows);
      const input = { data: a, shape: [n, n] };
      return [
        contender(
          "ours",
          () => qr(A),
          ({ Q, R }) => [Q.toTypedArray(), R.toTypedArray()],
        ),
        ...numpyContender(numpy, { arrays: { A: input }, run: "np.linalg.qr(A)", answer: "[r[0], r[1]]" }),
        contender(
          "numpy-ts",
          () => numpyTs.linalg.qr(numpyTsA),
          ({ q, r }) => [q.data, r.data],
          {
            free: ({ q, r }) => [q, r].forEach((each) => each.dispose()),
          },
        ),
        contender(
          "ml-matrix",
          () => {
            const { orthogonalMatrix, upperTriangularMatrix } = new ml.QrDecomposition(mlA);
            return [orthogonalMatrix, upperTriangularMatrix];
          },
          (factors) => factors.map((each) => each.to1DArray()),
        ),
        contender(
          "mathjs",
          () => mathjs.qr(rows),
          ({ Q, R }) => [Q.flat(), R.flat()],
          { mayNotEnd: true },
        ),
        ...tensorContenders(tf, [input], ([A]) => tf.linalg.qr(A), { mayNotEnd: true }),
      ];
    },
  };
}
