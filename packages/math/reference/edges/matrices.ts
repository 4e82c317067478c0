import * as g from "../../src/index.ts";
import type { Edges } from "./edge.ts";

type A = number[][];

/** Functions of a matrix. */
export const matrices: Edges = {
  inputs: [[], [[4]], [[NaN]], [[4e300]], [[4e-300]]],
  outcomes: {
    matrix: [g.matrix, "shape 0×0", [[4]], [[NaN]], [[4e300]], [[4e-300]]],
    transpose: [(A: A) => g.transpose(g.matrix(A)), "shape 0×0", [[4]], [[NaN]], [[4e300]], [[4e-300]]],
    trace: [g.trace, 0, 4, NaN, 4e300, 4e-300],
    matmul: [(A: A) => g.matmul(g.matrix(A), g.matrix(A)), "shape 0×0", [[16]], [[NaN]], [[Infinity]], [[0]]],
    applyStep: [
      (A: A) => g.applyStep(A, { kind: "scale", i: 0, factor: 2 }),
      "out-of-range",
      [[8]],
      [[NaN]],
      [[8e300]],
      [[8e-300]],
    ],

    lu: [(A: A) => g.lu(A).U, "shape 0×0", [[4]], "not-finite", [[4e300]], [[4e-300]]],
    luSolve: [(A: A) => g.luSolve(g.lu(A), A), "shape 0", [[1]], "not-finite", [[1]], [[1]]],
    solve: [(A: A) => g.solve(A, A), "shape 0", [[1]], "not-finite", [[1]], [[1]]],
    solveTriangular: [(A: A) => g.solveTriangular(A, A), "shape 0", [[1]], "not-finite", [[1]], [[1]]],
    solveWithoutPivoting: [(A: A) => g.solveWithoutPivoting(A, A), "shape 0", [[1]], "not-finite", [[1]], [[1]]],
    inv: [g.inv, "shape 0×0", [[0.25]], "not-finite", [[2.5e-301]], [[2.5e299]]],
    det: [g.det, 1, 4, "not-finite", 4e300, 4e-300],
    "det: beyond the range": [
      (A: A) => g.det(g.multiply(g.identity(2), A.length === 0 ? 0 : A[0][0])),
      0,
      16,
      "not-finite",
      Infinity,
      0,
    ],
    slogdet: [
      g.slogdet,
      { sign: 1, logAbs: 0 },
      { sign: 1, logAbs: 1.3862943611198906 },
      "not-finite",
      { sign: 1, logAbs: 692.1618222593335 },
      { sign: 1, logAbs: -689.3892335370938 },
    ],
    cholesky: [g.cholesky, "shape 0×0", [[2]], "not-finite", [[2e150]], [[2e-150]]],
    pivotedCholesky: [
      g.pivotedCholesky,
      { L: "shape 0×0", P: [], rank: 0 },
      { L: [[2]], P: [0], rank: 1 },
      "not-finite",
      { L: [[2e150]], P: [0], rank: 1 },
      { L: [[2e-150]], P: [0], rank: 1 },
    ],
    qr: [
      g.qr,
      { Q: "shape 0×0", R: "shape 0×0" },
      { Q: [[1]], R: [[4]] },
      "not-finite",
      { Q: [[1]], R: [[4e300]] },
      { Q: [[1]], R: [[4e-300]] },
    ],
    pivotedQr: [(A: A) => g.pivotedQr(A).rank, 0, 1, "not-finite", 1, 1],
    lstsq: [(A: A) => g.lstsq(A, A).x, "shape 0", [[1]], "not-finite", [[1]], [[1]]],
    rref: [(A: A) => g.rref(A).R, "shape 0×0", [[1]], "not-finite", [[1]], [[1]]],

    svd: [
      g.svd,
      { U: "shape 0×0", S: "shape 0", V: "shape 0×0" },
      { U: [[1]], S: [4], V: [[1]] },
      "not-finite",
      { U: [[1]], S: [4e300], V: [[1]] },
      { U: [[1]], S: [4e-300], V: [[1]] },
    ],
    svdvals: [g.svdvals, "shape 0", [4], "not-finite", [4e300], [4e-300]],
    "norm: 1": [(A: A) => g.norm(g.matrix(A), { order: 1 }), 0, 4, NaN, 4e300, 4e-300],
    "norm: 2": [(A: A) => g.norm(g.matrix(A), { order: 2 }), 0, 4, NaN, 4e300, 4e-300],
    cond: [g.cond, "empty", 1, "not-finite", 1, 1],
    "cond: 1": [(A: A) => g.cond(A, { order: 1 }), "empty", 1, "not-finite", 1, 1],
    rank: [g.rank, 0, 1, "not-finite", 1, 1],
    columnSpace: [g.columnSpace, "shape 0×0", [[1]], "not-finite", [[1]], [[1]]],
    rowSpace: [g.rowSpace, "shape 0×0", [[1]], "not-finite", [[1]], [[1]]],
    nullSpace: [g.nullSpace, "shape 0×0", "shape 1×0", "not-finite", "shape 1×0", "shape 1×0"],
    leftNullSpace: [g.leftNullSpace, "shape 0×0", "shape 1×0", "not-finite", "shape 1×0", "shape 1×0"],
    pinv: [g.pinv, "shape 0×0", [[0.25]], "not-finite", [[2.5e-301]], [[2.5e299]]],

    eigh: [
      g.eigh,
      { values: "shape 0", vectors: "shape 0×0" },
      { values: [4], vectors: [[1]] },
      "not-finite",
      { values: [4e300], vectors: [[1]] },
      { values: [4e-300], vectors: [[1]] },
    ],
    eig: [
      (A: A) => {
        const { values, vectors, conditions } = g.eig(A);
        return [values.re, vectors.re, conditions];
      },
      ["shape 0", "shape 0×0", "shape 0"],
      [[4], [[1]], [1]],
      "not-finite",
      [[4e300], [[1]], [1]],
      [[4e-300], [[1]], [1]],
    ],
    eigvals: [
      g.eigvals,
      { re: "shape 0", im: "shape 0" },
      { re: [4], im: [0] },
      "not-finite",
      { re: [4e300], im: [0] },
      { re: [4e-300], im: [0] },
    ],
    "eigvals: a pair": [
      (A: A) =>
        g.eigvals(
          A.length === 0
            ? A
            : [
                [0, A[0][0]],
                [-A[0][0], 0],
              ],
        ),
      { re: "shape 0", im: "shape 0" },
      { re: [0, 0], im: [4, -4] },
      "not-finite",
      { re: [0, 0], im: [4e300, -4e300] },
      { re: [0, 0], im: [4e-300, -4e-300] },
    ],
    schur: [
      g.schur,
      { Q: "shape 0×0", T: "shape 0×0" },
      { Q: [[1]], T: [[4]] },
      "not-finite",
      { Q: [[1]], T: [[4e300]] },
      { Q: [[1]], T: [[4e-300]] },
    ],
    expm: [g.expm, "shape 0×0", [[54.598150033144236]], "not-finite", [[Infinity]], [[1]]],
    powerIteration: [(A: A) => g.powerIteration(A).value, "empty", 4, "not-finite", 4e300, 4e-300],
    inverseIteration: [(A: A) => g.inverseIteration(A).value, "empty", 4, "not-finite", 4e300, 4e-300],
    pageRank: [(A: A) => g.pageRank(A).ranks, "empty", [1], "not-finite", [1], [1]],
    covariance: [
      (A: A) => g.covariance([...A, ...A.map((row) => row.map((x) => -x))], { ddof: 0 }),
      "empty",
      [[16]],
      "not-finite",
      [[Infinity]],
      [[0]],
    ],
    pca: [
      (A: A) => g.pca([...A, ...A.map((row) => row.map((x) => -x))]).components,
      "empty",
      [[1]],
      "not-finite",
      [[1]],
      [[1]],
    ],
  },
};
