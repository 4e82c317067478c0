import { array, eig } from "@gradus/math";
import type { Matrix } from "@gradus/math";
import type { Answer } from "../contender.ts";
import { contender } from "../contender.ts";
import { nested, normals, numpyTsMatrix } from "../inputs.ts";
import { apply, differs, flat, rounding } from "../laws.ts";
import { numpyContender } from "../numpy.ts";
import type { Row } from "../row.ts";

/** A V = V Λ with values and vectors, A n×n without structure, so that most of both are complex. */
export function eigRow(n: number): Row {
  const a = normals("A", n * n).map((x) => x / Math.sqrt(n));
  return {
    name: `general eigen ${n}`,
    must: [
      { times: 2, fasterThan: "ml-matrix" },
      { atMost: 4, timesOf: "numpy" },
    ],
    reach: [{ atMost: 2.5, timesOf: "numpy" }],
    check: ([re, im], bits) =>
      // Σ λᵏ = trace(Aᵏ): wrong in the first power or another for any set of values but the right one.
      differs("Σλᵏ = tr Aᵏ", powerSums(re, im), traces(a, n), 10 * rounding(n, bits)),
    contenders: ({ numpyTs, ml, numeric, mathjs }, numpy) => {
      const A = array(a).reshape(n, n) as Matrix;
      const rows = nested(a, n, n);
      const numpyTsA = numpyTsMatrix(numpyTs, a, n, n);
      const mlA = new ml.Matrix(rows);
      return [
        contender(
          "ours",
          () => eig(A),
          ({ values }) => [values.re.data, values.im.data],
        ),
        ...numpyContender(numpy, {
          arrays: { A: { data: a, shape: [n, n] } },
          run: "np.linalg.eig(A)",
          answer: "[r[0].real, r[0].imag]",
        }),
        contender(
          "numpy-ts",
          () => numpyTs.linalg.eig(numpyTsA),
          ({ w }) => [w.data, new Float64Array(n)],
          {
            mayNotEnd: true,
            free: ({ w, v }) => [w, v].forEach((each) => each.dispose()),
          },
        ),
        contender(
          "ml-matrix",
          () => new ml.EVD(mlA),
          (found) => [found.realEigenvalues, found.imaginaryEigenvalues],
        ),
        contender(
          "numeric",
          () => numeric.eig(rows),
          ({ lambda }) => [lambda.x, lambda.y ?? new Float64Array(n)],
          { mayNotEnd: true },
        ),
        contender(
          "mathjs",
          () => mathjs.eigs(rows),
          ({ values }) => complexParts(values),
          { mayNotEnd: true },
        ),
      ];
    },
  };
}

function complexParts(values: readonly unknown[]): Answer {
  const complex = values.map((value) =>
    typeof value === "number" ? { re: value, im: 0 } : (value as { readonly re: number; readonly im: number }),
  );
  return [complex.map(({ re }) => re), complex.map(({ im }) => im)];
}

const powers = 6;

/** The real parts of Σ λᵏ for k = 1, 2, … */
function powerSums(re: ArrayLike<number>, im: ArrayLike<number>): number[] {
  const sums = Array.from({ length: powers }, () => 0);
  for (let j = 0; j < re.length; j++) {
    let [p, q] = [1, 0];
    for (let k = 0; k < powers; k++) {
      [p, q] = [p * re[j] - q * im[j], p * im[j] + q * re[j]];
      sums[k] += p;
    }
  }
  return sums;
}

function traces(a: ArrayLike<number>, n: number): number[] {
  const sums = Array.from({ length: powers }, () => 0);
  const A = flat(a, n, n);
  for (let j = 0; j < n; j++) {
    let column = new Float64Array(n);
    column[j] = 1;
    for (let k = 0; k < powers; k++) {
      column = Float64Array.from(apply(A, column));
      sums[k] += column[j];
    }
  }
  return sums;
}
