// gradus-canary-9f2c: this file is not published
import {
  anyMatrix,
  badlyScaledMatrix,
  close,
  edge,
  ensure,
  equal,
  equalTo,
  exercise,
  from,
  given,
  integer,
  invariant,
  invertibleMatrix,
  keepsInputs,
  mapped,
  matrixOf,
  metamorphic,
  oracle,
  rankOf,
  reachableRightHandSide,
  sameSpan,
  scaleFactor,
  smallIntegerMatrix,
  throws,
  twoRows,
  vectorOf,
  wellConditionedMatrix,
} from "@gradus/grading";
import { det, hilbert } from "@gradus/math";
import * as laws from "./laws.ts";
import { returns } from "./laws.ts";
import type { Echelon, Factors, Mat, SolutionSet, Subspaces, Vec } from "./starter.ts";

const large = { rows: [6, 8], columns: [6, 9] } as const;
const factors = mapped(invertibleMatrix({ rows: [2, 6] }), laws.factorsOf);
const rightSide = from((F: Factors) => vectorOf(integer(), { length: F.P.length }));
const rounding = "the two calls round differently";

const rowEchelon = exercise<Echelon>("rowEchelon", {
  returns: returns.rowEchelon,
  checks: [
    edge(
      "A matrix of zeros has no pivots and needs no swaps.",
      [
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ],
      {
        R: [
          [0, 0, 0],
          [0, 0, 0],
        ],
        pivots: [],
        swaps: 0,
      },
    ),
    edge(
      "Columns of zeros on the left hold no pivot.",
      [
        [
          [0, 0, 4, 1],
          [0, 0, 2, 1],
        ],
      ],
      ({ pivots }) => {
        equal(pivots, [2, 3]);
      },
    ),
    edge("A single column has one pivot.", [[[0], [0], [5]]], ({ R, pivots }) => {
      equal(R, [[5], [0], [0]]);
      equal(pivots, [0]);
    }),
    edge("A single number is its own echelon form.", [[[-7]]], { R: [[-7]], pivots: [0], swaps: 0 }),
    edge(
      "An entry as large as 1e-8 is a number like any other.",
      [
        [
          [1e-8, 1],
          [0, 1],
        ],
      ],
      ({ pivots }) => {
        equal(pivots, [0, 1]);
      },
    ),
    edge(
      "An entry of 1e-11 beside a 1 counts as zero.",
      [
        [
          [1e-11, 1],
          [0, 1],
        ],
      ],
      ({ pivots }) => equal(pivots, [1]),
    ),
    edge(
      "What counts as zero is measured by the largest entry, whatever its sign.",
      [
        [
          [0.005, 1],
          [0, -1e8],
        ],
      ],
      ({ pivots }) => equal(pivots, [1]),
    ),
    metamorphic(
      "Measuring in other units changes no pivot column and no swap.",
      given(smallIntegerMatrix(), scaleFactor()),
      async (f, M, factor) => {
        const [one, other] = await Promise.all([f(M), f(laws.scale(M, factor))]);
        equal(other.pivots, one.pivots);
        equal(other.swaps, one.swaps);
      },
    ),
    metamorphic("A row written twice adds no pivot.", given(smallIntegerMatrix(), twoRows()), async (f, M, [i]) => {
      const [one, other] = await Promise.all([f(M), f([...M, M[i]])]);
      equal(other.pivots, one.pivots);
    }),
    metamorphic(
      "What is in echelon form already comes back as it is, without a swap.",
      given(smallIntegerMatrix()),
      async (f, M) => {
        const { R, pivots } = await f(M);
        const again = await f(R);
        close(again, { R, pivots, swaps: 0 }, { absolute: 1e-9, because: rounding });
      },
    ),
    invariant(
      "Larger matrices reach a staircase with the same row space.",
      given(anyMatrix(large)).cases(24),
      async (f, M) => {
        const { R, pivots } = await f(M);
        laws.ensureStaircase(R, laws.smallIn(M));
        laws.ensureSameRowSpace(R, M);
        equal(pivots.length, laws.pivotColumns(M).length);
      },
    ),
    invariant(
      "The determinant comes out right for decimals too.",
      given(wellConditionedMatrix({ rows: [2, 6], square: true })).cases(24),
      async (f, M) => {
        const { R, swaps } = await f(M);
        const product = R.reduce((value, row, i) => value * row[i], (-1) ** swaps);
        close(product, det(M), { relative: 1e-9, because: "n³ roundings of a well-conditioned matrix" });
      },
    ),
  ],
});

const rref = exercise<Mat>("rref", {
  returns: returns.rref,
  checks: [
    edge(
      "A matrix of zeros stays as it is.",
      [
        [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
      ],
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ),
    edge("A single number becomes 1.", [[[-4]]], [[1]]),
    edge("A row becomes its multiple that begins with 1.", [[[0, 2, 4, 1]]], [[0, 1, 2, 0.5]]),
    edge("A column becomes a 1 above zeros.", [[[3], [5], [0]]], [[1], [0], [0]]),
    oracle(
      "There is only one reduced form, whichever way leads there.",
      given(anyMatrix()).cases(80),
      laws.reducedForm,
      equalTo<Mat>({ relative: 1e-7, absolute: 1e-7 }),
    ),
    oracle(
      "It holds for larger matrices.",
      given(anyMatrix(large)).cases(24),
      laws.reducedForm,
      equalTo<Mat>({ relative: 1e-6, absolute: 1e-6 }),
    ),
    metamorphic(
      "The order of the rows of M does not matter.",
      given(smallIntegerMatrix(), twoRows()),
      async (f, M, [i, j]) => {
        const [one, other] = await Promise.all([f(M), f(laws.swapRows(M, i, j))]);
        close(other, one, { absolute: 1e-9, because: rounding });
      },
    ),
    metamorphic(
      "Measuring in other units changes nothing.",
      given(smallIntegerMatrix(), scaleFactor()),
      async (f, M, factor) => {
        const [one, other] = await Promise.all([f(M), f(laws.scale(M, factor))]);
        close(other, one, { absolute: 1e-9, because: rounding });
      },
    ),
  ],
});

const solutionSet = exercise<SolutionSet>("solutionSet", {
  returns: returns.solutionSet,
  checks: [
    edge("Zero equations on three unknowns leave all three free.", [[[0, 0, 0]], [0]], ({ kind, p, N }) => {
      equal(kind, "infinite");
      equal(p?.length, 3);
      equal(rankOf(N), 3);
    }),
    edge("0 = 1 has no solution.", [[[0, 0]], [1]], ({ kind, N }) => {
      equal(kind, "none");
      equal(N, []);
    }),
    edge(
      "More equations than unknowns can still agree.",
      [
        [[1], [2], [3]],
        [2, 4, 6],
      ],
      { kind: "unique", p: [2], N: [] },
    ),
    invariant("Right sides of zeros always have a solution, and p is one.", given(anyMatrix()), async (f, A) => {
      const b = Array<number>(A.length).fill(0);
      const { kind, p, N } = await f(A, b);
      ensure(kind !== "none" && p !== undefined, "x = 0 is always a solution.", { received: kind });
      laws.ensureSolves(A, p, b, "p");
      equal(N.length, A[0].length - laws.pivotColumns(A).length);
    }),
    invariant(
      "p plus any combination of N solves the system too.",
      given(smallIntegerMatrix(), reachableRightHandSide()),
      async (f, A, b) => {
        const { p, N } = await f(A, b);
        ensure(p !== undefined, "b can be reached, so p should be there.");
        const x = N.reduce((sum: Vec, v, k) => sum.map((entry, i) => entry + (k + 2) * v[i]), p);
        laws.ensureSolves(A, x, b);
      },
    ),
    invariant(
      "It holds for larger systems.",
      given(anyMatrix(large), reachableRightHandSide()).cases(24),
      async (f, A, b) => {
        const { kind, p, N } = await f(A, b);
        ensure(kind !== "none" && p !== undefined, "b can be reached, so there is a solution.", { received: kind });
        // Products of thin matrices can be less well conditioned than the bound of a single solve allows for.
        const off = laws.times(A, p).map((x, i) => Math.abs(x - b[i]));
        ensure(Math.max(...off) <= 1e-7 * (1 + laws.largest([b])), "A p is not b.", {
          expected: b,
          received: laws.times(A, p),
        });
        equal(rankOf(N), A[0].length - laws.pivotColumns(A).length);
        equal(N.length, A[0].length - laws.pivotColumns(A).length);
      },
    ),
    metamorphic(
      "An equation written twice changes nothing.",
      given(smallIntegerMatrix(), reachableRightHandSide(), twoRows()),
      async (f, A, b, [i]) => {
        const [one, other] = await Promise.all([f(A, b), f([...A, A[i]], [...b, b[i]])]);
        equal(other.kind, one.kind);
        equal(other.N.length, one.N.length);
      },
    ),
    keepsInputs("A and b stay as they were, of any size.", given(anyMatrix(), reachableRightHandSide())),
  ],
});

const lu = exercise<Factors>("lu", {
  returns: returns.lu,
  checks: [
    edge(
      "A pivot of 1e-20 is not divided by while a larger one stands below it.",
      [
        [
          [1e-20, 1],
          [1, 1],
        ],
      ],
      {
        P: [1, 0],
        L: [
          [1, 0],
          [1e-20, 1],
        ],
        U: [
          [1, 1],
          [0, 1],
        ],
      },
    ),
    edge(
      "The size of a candidate counts, not its sign.",
      [
        [
          [1, 2],
          [-4, 8],
        ],
      ],
      {
        P: [1, 0],
        L: [
          [1, 0],
          [-0.25, 1],
        ],
        U: [
          [-4, 8],
          [0, 4],
        ],
      },
    ),
    edge(
      "A matrix of zeros has factors too.",
      [
        [
          [0, 0],
          [0, 0],
        ],
      ],
      ({ P, L, U }) => {
        equal(
          P.toSorted((i, j) => i - j),
          [0, 1],
        );
        equal([L[0], [L[1][1]]], [[1, 0], [1]]);
        equal(U, [
          [0, 0],
          [0, 0],
        ]);
      },
    ),
    edge("A single number is its own U.", [[[-3]]], { P: [0], L: [[1]], U: [[-3]] }),
    edge(
      "Three rows in a circle come back in their order.",
      [
        [
          [0, 2, 0],
          [0, 0, 3],
          [5, 0, 0],
        ],
      ],
      {
        P: [2, 0, 1],
        L: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        U: [
          [5, 0, 0],
          [0, 2, 0],
          [0, 0, 3],
        ],
      },
    ),
    invariant(
      "P A = L U for larger matrices, and no multiplier is larger than 1.",
      given(anyMatrix({ rows: [6, 9], square: true })).cases(24),
      async (f, A) => {
        const factors = await f(A);
        laws.ensureFactors(A, factors, 1e-12);
        const { L } = factors;
        ensure(laws.largest(L) <= 1, `The largest entry of L is ${laws.largest(L)}.`, { received: L });
      },
    ),
    metamorphic("Twice A has the same P and L, and twice the U.", given(invertibleMatrix()), async (f, A) => {
      const [one, other] = await Promise.all([f(A), f(laws.scale(A, 2))]);
      equal(other.P, one.P);
      close(other.L, one.L, { absolute: 1e-12, because: rounding });
      close(other.U, laws.scale(one.U, 2), { relative: 1e-9, absolute: 1e-12 * laws.largest(A), because: rounding });
    }),
    keepsInputs("A stays as it was, with swaps and without.", given(anyMatrix({ square: true }))),
  ],
});

const solve = exercise<Vec | Mat>("solve", {
  returns: returns.solve,
  checks: [
    edge("One equation: divide.", [{ P: [0], L: [[1]], U: [[4]] }, [2]], [0.5]),
    edge(
      "A first pivot of 0 has index 0.",
      [
        {
          P: [0, 1],
          L: [
            [1, 0],
            [0, 1],
          ],
          U: [
            [0, 1],
            [0, 2],
          ],
        },
        [1, 2],
      ],
      throws({ code: "singular", index: 0 }),
    ),
    edge(
      "The equation 0 x = 1 is singular.",
      [{ P: [0], L: [[1]], U: [[0]] }, [1]],
      throws({ code: "singular", index: 0 }),
    ),
    edge(
      "A pivot that is only rounding noise is singular too.",
      [
        {
          P: [0, 1, 2],
          L: [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ],
          U: [
            [1, 2, 3],
            [0, 4, 5],
            [0, 0, -1e-16],
          ],
        },
        [1, 2, 3],
      ],
      throws({ code: "singular", index: 2 }),
    ),
    edge(
      "A pivot of −1e-8 is small, and not noise.",
      [
        {
          P: [0, 1],
          L: [
            [1, 0],
            [0, 1],
          ],
          U: [
            [1, 0],
            [0, -1e-8],
          ],
        },
        [1, 1e-8],
      ],
      [1, -1],
    ),
    edge(
      "Noise is measured by the largest entry of U, whatever its sign.",
      [
        {
          P: [0, 1],
          L: [
            [1, 0],
            [0, 1],
          ],
          U: [
            [-1e6, 0],
            [0, 1e-6],
          ],
        },
        [1, 2],
      ],
      throws({ code: "singular", index: 1 }),
    ),
    edge(
      "A singular matrix is an error for several right sides too.",
      [
        {
          P: [0, 1],
          L: [
            [1, 0],
            [0, 1],
          ],
          U: [
            [2, 1],
            [0, 0],
          ],
        },
        [
          [1, 2],
          [3, 4],
        ],
      ],
      throws({ code: "singular", index: 1 }),
    ),
    edge(
      "One column of right sides stays a matrix.",
      [
        {
          P: [1, 0],
          L: [
            [1, 0],
            [0.5, 1],
          ],
          U: [
            [2, 0],
            [0, 4],
          ],
        },
        [[5], [2]],
      ],
      [[1], [1]],
    ),
    invariant("A x is b for larger systems.", given(factors, rightSide).cases(24), async (f, F, b) => {
      const x = await f(F, b);
      laws.ensureVector(x);
      laws.ensureSolves(laws.matrixOfFactors(F), x, b);
    }),
    metamorphic(
      "The solution of a sum is the sum of the solutions.",
      given(
        factors,
        rightSide,
        from((F: Factors) => vectorOf(integer(), { length: F.P.length })),
      ).bands("integers", "floats"),
      async (f, F, b, c) => {
        const [x, y, both] = (await Promise.all([
          f(F, b),
          f(F, c),
          f(
            F,
            b.map((value, i) => value + c[i]),
          ),
        ])) as Vec[];
        close(
          both,
          x.map((value, i) => value + y[i]),
          { relative: 1e-8, absolute: 1e-8, because: "conditions up to a million" },
        );
      },
    ),
    metamorphic(
      "Several right sides at once give what each gives alone.",
      given(
        factors,
        from((F: Factors) => matrixOf(integer(), { rows: F.P.length, columns: [2, 4] })),
      ).bands("integers", "floats"),
      async (f, F, B) => {
        const columns = laws.transpose(B);
        const [X, ...alone] = await Promise.all([f(F, B), ...columns.map((b) => f(F, b))]);
        laws.ensureSize(X, B.length, B[0].length, "X");
        close(laws.transpose(X), alone as Mat, {
          relative: 1e-8,
          absolute: 1e-8,
          because: "conditions up to a million",
        });
      },
    ),
    keepsInputs(
      "A matrix of right sides stays as it was.",
      given(
        factors,
        from((F: Factors) => matrixOf(integer(), { rows: F.P.length, columns: 2 })),
      ),
    ),
  ],
});

const subspaces = exercise<Subspaces>("subspaces", {
  returns: returns.subspaces,
  checks: [
    edge(
      "A matrix of zeros has everything in `nul` and `left`.",
      [
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ],
      ({ col, row, nul, left }) => {
        equal([col, row], [[], []]);
        equal(rankOf(nul), 3);
        equal(rankOf(left), 2);
      },
    ),
    edge(
      "An invertible matrix has nothing in `nul` and `left`.",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ({ col, row, nul, left }) => {
        equal([rankOf(col), rankOf(row), nul.length, left.length], [2, 2, 0, 0]);
      },
    ),
    edge("A single row.", [[[1, 2, 2]]], ({ col, row, nul, left }) => {
      equal([col.length, row.length, rankOf(nul), left.length], [1, 1, 2, 0]);
    }),
    ...(["col", "row", "nul", "left"] as const).map((name) =>
      oracle<Subspaces, [Mat]>(
        `\`${name}\` spans the right subspace in every band.`,
        given(anyMatrix()).cases(60),
        laws.referenceSubspaces,
        (received, expected) => sameSpan()(received[name], expected[name]),
      ),
    ),
    metamorphic(
      "The rows of A are the columns of its transpose, and `nul` becomes `left`.",
      given(smallIntegerMatrix()),
      async (f, A) => {
        const [one, other] = await Promise.all([f(A), f(laws.transpose(A))]);
        const span = sameSpan();
        ensure(span(one.row, other.col) === null, "row of A and col of its transpose span different subspaces.");
        ensure(span(one.nul, other.left) === null, "nul of A and left of its transpose span different subspaces.");
      },
    ),
    invariant("Dimensions are right for larger matrices.", given(anyMatrix(large)).cases(24), async (f, A) => {
      const { col, row, nul, left } = await f(A);
      const r = laws.pivotColumns(A).length;
      equal(
        [col, row, nul, left].map((basis) => rankOf(basis)),
        [r, r, A[0].length - r, A.length - r],
      );
    }),
  ],
});

const cond1 = exercise<number>("cond1", {
  returns: returns.cond1,
  checks: [
    edge("The Hilbert matrix of 5 rows is nearly singular: 943656.", [hilbert(5).toArray()], (c) => {
      close(c, 943656, { relative: 1e-3, because: "the exercise asks for 0.1 %" });
    }),
    edge(
      "Exchanging rows is no magnification.",
      [
        [
          [0, 1, 0],
          [0, 0, 1],
          [1, 0, 0],
        ],
      ],
      1,
    ),
    edge(
      "A diagonal matrix: largest over smallest.",
      [
        [
          [-8, 0],
          [0, 2],
        ],
      ],
      4,
    ),
    edge("A single number is always well conditioned.", [[[-0.001]]], 1),
    edge("The number 0 has no inverse.", [[[0]]], Infinity),
    edge(
      "Noise in the place of a pivot is singular, whatever its sign.",
      [
        [
          [1, 0],
          [0, -1e-14],
        ],
      ],
      Infinity,
    ),
    edge(
      "A pivot of −1e-7 is small, and not singular.",
      [
        [
          [1, 0],
          [0, -1e-7],
        ],
      ],
      (c) => {
        close(c, 1e7, { relative: 1e-6, because: "one division" });
      },
    ),
    oracle(
      "It is right for badly scaled matrices.",
      given(badlyScaledMatrix({ rows: [1, 5], square: true })).cases(30),
      laws.referenceCond1,
      equalTo<number>({ relative: 1e-6 }),
    ),
    oracle(
      "It is right for larger matrices.",
      given(invertibleMatrix({ rows: [5, 8] })).cases(24),
      laws.referenceCond1,
      equalTo<number>({ relative: 1e-6 }),
    ),
    metamorphic(
      "The order of the rows does not matter.",
      given(invertibleMatrix(), twoRows()),
      async (f, A, [i, j]) => {
        const [one, other] = await Promise.all([f(A), f(laws.swapRows(A, i, j))]);
        close(other, one, { relative: 1e-6, because: "the inverse of a matrix of condition up to a million" });
      },
    ),
    keepsInputs("A stays as it was in every band.", given(invertibleMatrix())),
  ],
});

export default [rowEchelon, rref, solutionSet, lu, solve, subspaces, cond1];
