import {
  anyMatrix,
  degenerateMatrix,
  edge,
  ensure,
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
  rightHandSide,
  sameSpan,
  scaleFactor,
  singularMatrix,
  smallIntegerMatrix,
  throws,
  vectorOf,
  withoutHelpers,
} from "@gradus/grading";
import { det } from "@gradus/math";
import * as laws from "./laws.ts";
import { returns } from "./laws.ts";
import type { Echelon, Factors, Mat, SolutionSet, Subspaces, Vec } from "./starter.ts";

const factors = mapped(invertibleMatrix(), laws.factorsOf);
const oneRightSide = from((F: Factors) => vectorOf(integer(), { length: F.P.length }));
const rightSides = from((F: Factors) => matrixOf(integer(), { rows: F.P.length, columns: [1, 3] }));

const rowEchelon = exercise<Echelon>("rowEchelon", {
  points: 4,
  returns: returns.rowEchelon,
  checks: [
    edge(
      "A zero where the first pivot should be calls for a swap.",
      [
        [
          [0, 2, 4],
          [3, 1, 5],
        ],
      ],
      {
        R: [
          [3, 1, 5],
          [0, 2, 4],
        ],
        pivots: [0, 1],
        swaps: 1,
      },
    ),
    invariant(
      "R is a staircase: each row begins further right than the row above it, and rows of zeros come last.",
      given(anyMatrix()),
      async (f, M) => {
        const { R } = await f(M);
        laws.ensureSameShape(R, M);
        laws.ensureStaircase(R, laws.smallIn(M));
      },
    ),
    invariant(
      "`pivots` lists the column in which each row of R begins, from the top.",
      given(anyMatrix()),
      async (f, M) => {
        const { R, pivots } = await f(M);
        const begins = laws.leadingColumns(R, laws.smallIn(M)).filter((column) => column >= 0);
        ensure(`${begins}` === `${pivots}`, "These are not the columns in which the rows of R begin.", {
          expected: begins,
          received: pivots,
        });
      },
    ),
    invariant(
      "R and M have the same row space: no direction is lost, and none is added.",
      given(anyMatrix()),
      async (f, M) => laws.ensureSameRowSpace((await f(M)).R, M),
      {
        law: String.raw`\operatorname{rank} R = \operatorname{rank} M = \operatorname{rank}\begin{bmatrix} M \\ R \end{bmatrix}`,
      },
    ),
    invariant(
      "What rounding leaves of a cancellation, about 1e-17, does not become a pivot.",
      given(degenerateMatrix()),
      async (f, M) => {
        const { pivots } = await f(M);
        const rank = laws.pivotColumns(M).length;
        ensure(pivots.length === rank, `The rank of M is ${rank}; pivots has ${pivots.length} columns.`, {
          received: pivots,
        });
      },
    ),
    invariant(
      "`swaps` is right: the diagonal of R multiplied together, with the sign turned once for each swap, is the determinant of a square M.",
      given(smallIntegerMatrix({ rows: [1, 4], square: true })),
      async (f, M) => {
        const { R, swaps } = await f(M);
        const product = R.reduce((value, row, i) => value * row[i], swaps % 2 === 0 ? 1 : -1);
        const agree = Math.abs(product - det(M)) <= 1e-9 * Math.max(1, Math.abs(product));
        ensure(agree, `With swaps = ${swaps} the diagonal of R gives another determinant than M has.`, {
          subject: "The product",
          expected: Math.round(det(M)),
          received: product,
        });
      },
      { law: String.raw`\det M = (-1)^{\text{swaps}}\; r_{11} r_{22} \cdots r_{nn}` },
    ),
    keepsInputs("M itself stays as it was.", given(anyMatrix())),
  ],
});

const rref = exercise<Mat>("rref", {
  points: 3,
  returns: returns.rref,
  checks: [
    edge(
      "The second pivot may stand two columns further right.",
      [
        [
          [1, 2, 3],
          [2, 4, 7],
        ],
      ],
      [
        [1, 2, 0],
        [0, 0, 1],
      ],
    ),
    invariant("The result is a staircase.", given(anyMatrix()), async (f, M) => {
      const R = await f(M);
      laws.ensureSameShape(R, M);
      laws.ensureStaircase(R, 1e-8);
    }),
    invariant("Each row that is not zero begins with a 1.", given(anyMatrix()), async (f, M) => {
      const R = await f(M);
      for (const [i, column] of laws.leadingColumns(R, 1e-8).entries()) {
        if (column < 0) continue;
        const pivot = R[i][column];
        ensure(Math.abs(pivot - 1) <= 1e-9, `Row ${i} begins with ${pivot}.`, { received: R });
      }
    }),
    invariant("A pivot is the only entry of its column that is not zero.", given(anyMatrix()), async (f, M) => {
      const R = await f(M);
      for (const [i, column] of laws.leadingColumns(R, 1e-8).entries()) {
        const other = column < 0 ? -1 : R.findIndex((row, k) => k !== i && !(Math.abs(row[column]) <= 1e-8));
        const side = other < i ? "above" : "below";
        ensure(other < 0, `Column ${column} has an entry ${side} its pivot that is not zero.`, { received: R });
      }
    }),
    invariant("The result and M have the same row space.", given(anyMatrix()), async (f, M) => {
      const R = await f(M);
      const rank = laws.pivotColumns(M).length;
      const rows = laws.rowsOf(R, 1e-8);
      ensure(rankOf(rows) === rank, `The rows of M span ${rank} directions; these span ${rankOf(rows)}.`, {
        received: R,
      });
      ensure(rankOf([...rows, ...laws.rowsOf(M, 0)]) === rank, "A row is not a combination of the rows of M.", {
        received: R,
      });
    }),
    metamorphic(
      "Reducing what is reduced already changes nothing.",
      given(smallIntegerMatrix()),
      async (f, M) => {
        const once = await f(M);
        const twice = await f(once);
        const note = equalTo<Mat>({ absolute: 1e-8 })(twice, once);
        ensure(note === null, "The second reduction changed the first.", { expected: once, received: twice });
      },
      { law: String.raw`\operatorname{rref}(\operatorname{rref}(M)) = \operatorname{rref}(M)` },
    ),
    keepsInputs("M itself stays as it was.", given(anyMatrix())),
  ],
});

const solutionSet = exercise<SolutionSet>("solutionSet", {
  points: 4,
  returns: returns.solutionSet,
  checks: [
    edge(
      "Two lines that cross have one point in common.",
      [
        [
          [2, 1],
          [1, 3],
        ],
        [3, 5],
      ],
      ({ kind, p, N }) => {
        ensure(kind === "unique" && N.length === 0, "There is one solution, so N is empty.", { received: { kind, N } });
        ensure(p !== undefined && p.length === 2, "p is the solution.", { expected: [0.8, 1.4], received: p });
        laws.ensureSolves(
          [
            [2, 1],
            [1, 3],
          ],
          p,
          [3, 5],
          "p",
        );
      },
    ),
    edge(
      "Two parallel lines have none.",
      [
        [
          [1, 1],
          [1, 1],
        ],
        [1, 2],
      ],
      ({ kind, p, N }) => {
        ensure(kind === "none", "The two equations contradict each other.", { expected: "none", received: kind });
        ensure(N.length === 0 && p === undefined, "Without a solution there is no p, and N is empty.", {
          received: { p, N },
        });
      },
    ),
    invariant(
      '`kind` is "none" exactly when b is out of reach; then there is no p, and N is empty.',
      given(anyMatrix(), rightHandSide()).bands("integers", "degenerate").cases(60),
      async (f, A, b) => {
        const { kind, p, N } = await f(A, b);
        const reachable = !laws.pivotColumns(A.map((row, i) => [...row, b[i]])).includes(A[0].length);
        const words = reachable
          ? "b can be reached, so there is a solution."
          : "b cannot be reached: there is no solution.";
        ensure((kind !== "none") === reachable, words, { received: kind });
        const empty = kind !== "none" || (p === undefined && N.length === 0);
        ensure(empty, "Without a solution there is no p, and N is empty.", { received: { kind, p, N } });
      },
      { law: String.raw`\text{none} \iff \operatorname{rank}\,[\,A \mid b\,] > \operatorname{rank} A` },
    ),
    invariant(
      "p solves the system.",
      given(anyMatrix(), reachableRightHandSide()),
      async (f, A, b) => {
        const { p } = await f(A, b);
        ensure(p !== undefined, "b can be reached, so p should be there.", { received: p });
        laws.ensureSolves(A, p, b, "p");
      },
      { law: "A p = b" },
    ),
    invariant(
      "A sends every vector of N to 0.",
      given(anyMatrix(), reachableRightHandSide()),
      async (f, A, b) => {
        for (const v of (await f(A, b)).N) laws.ensureSolves(A, v, Array(A.length).fill(0) as Vec, "v");
      },
      { law: String.raw`A v = 0 \text{ for each } v \text{ in } N` },
    ),
    invariant(
      "N holds as many independent vectors as there are free variables.",
      given(anyMatrix(), reachableRightHandSide()),
      async (f, A, b) => {
        const { kind, N } = await f(A, b);
        const n = A[0].length;
        const nullity = n - laws.pivotColumns(A).length;
        const words = `${n} unknowns and rank ${n - nullity} leave ${nullity} free.`;
        ensure(N.length === nullity, words, { received: N });
        ensure(
          N.every((v) => v.length === n),
          `A vector of N has one entry for each of the ${n} unknowns.`,
          { received: N },
        );
        ensure(rankOf(N) === nullity, "The vectors of N are not independent.", { received: N });
        const right = nullity === 0 ? "unique" : "infinite";
        ensure(kind === right, words, { expected: right, received: kind });
      },
      { law: String.raw`|N| = n - \operatorname{rank} A` },
    ),
    keepsInputs("A and b stay as they were.", given(smallIntegerMatrix(), rightHandSide())),
  ],
});

const lu = exercise<Factors>("lu", {
  points: 4,
  returns: returns.lu,
  checks: [
    edge(
      "A zero in the corner only asks for another order of the rows.",
      [
        [
          [0, 2],
          [3, 1],
        ],
      ],
      {
        P: [1, 0],
        L: [
          [1, 0],
          [0, 1],
        ],
        U: [
          [3, 1],
          [0, 2],
        ],
      },
    ),
    invariant(
      "Row i of L U is row P[i] of A.",
      given(anyMatrix({ square: true })),
      async (f, A) => {
        const n = A.length;
        // Rounding of n products, each at most as large as the largest entry of A times the growth 2ⁿ⁻¹.
        laws.ensureFactors(A, await f(A), laws.residualBound(n) * 2 ** (n - 1));
      },
      { law: "P A = L U" },
    ),
    invariant("L has ones on its diagonal and zeros above it.", given(anyMatrix({ square: true })), async (f, A) => {
      const { L } = await f(A);
      const right = L.every((row, i) => row.every((x, j) => (j < i ? true : x === (i === j ? 1 : 0))));
      ensure(right, "L is not unit lower triangular.", { received: L });
    }),
    invariant("U has zeros below its diagonal.", given(anyMatrix({ square: true })), async (f, A) => {
      const { U } = await f(A);
      const zero = laws.smallIn(A);
      const right = U.every((row, i) => row.every((x, j) => j >= i || Math.abs(x) <= zero));
      ensure(right, "U is not upper triangular.", { received: U });
    }),
    invariant(
      "No multiplier is larger than 1 in size: the largest candidate is the pivot.",
      given(invertibleMatrix()),
      async (f, A) => {
        const { L } = await f(A);
        ensure(laws.largest(L) <= 1, `The largest entry of L is ${laws.largest(L)}.`, { received: L });
      },
      { law: String.raw`|l_{ij}| \le 1` },
    ),
    keepsInputs("A itself stays as it was.", given(smallIntegerMatrix({ square: true }))),
  ],
});

const solve = exercise<Vec | Mat>("solve", {
  points: 3,
  returns: returns.solve,
  checks: [
    edge(
      "b is put into the order of P before anything else.",
      [
        {
          P: [1, 0],
          L: [
            [1, 0],
            [0, 1],
          ],
          U: [
            [3, 1],
            [0, 2],
          ],
        },
        [4, 5],
      ],
      [1, 2],
    ),
    invariant(
      "A x is b, as closely as rounding lets it be.",
      given(factors, oneRightSide),
      async (f, F, b) => {
        const x = await f(F, b);
        laws.ensureVector(x);
        laws.ensureSolves(laws.matrixOfFactors(F), x, b);
      },
      {
        law: String.raw`\frac{\lVert A x - b\rVert_\infty}{\lVert A\rVert_\infty \lVert x\rVert_\infty + \lVert b\rVert_\infty} \le 100\, n\, \varepsilon`,
      },
    ),
    invariant(
      "A matrix B of right sides gives the matrix X whose columns are the solutions.",
      given(factors, rightSides),
      async (f, F, B) => {
        const X = await f(F, B);
        laws.ensureSize(X, B.length, B[0].length, "X");
        const columns = laws.transpose(X);
        for (const [j, b] of laws.transpose(B).entries()) laws.ensureSolves(laws.matrixOfFactors(F), columns[j], b);
      },
      { law: "A X = B" },
    ),
    edge(
      'A pivot of 0 is an error with the code "singular" and the number of that pivot.',
      [
        {
          P: [0, 1],
          L: [
            [1, 0],
            [0.5, 1],
          ],
          U: [
            [2, 1],
            [0, 0],
          ],
        },
        [1, 2],
      ],
      throws({ code: "singular", index: 1 }),
    ),
    keepsInputs("The factors and b stay as they were.", given(factors, oneRightSide)),
    withoutHelpers("Two substitutions are enough: nothing is eliminated or inverted again.", [
      "rref",
      "rowEchelon",
      "inv",
      "inverse",
      "cond1",
    ]),
  ],
});

const subspaces = exercise<Subspaces>("subspaces", {
  points: 4,
  returns: returns.subspaces,
  checks: [
    invariant(
      "The dimensions are r, r, n − r and m − r.",
      given(anyMatrix()),
      async (f, A) => {
        const { col, row, nul, left } = await f(A);
        const r = laws.pivotColumns(A).length;
        const expected = { col: r, row: r, nul: A[0].length - r, left: A.length - r };
        const received = { col: col.length, row: row.length, nul: nul.length, left: left.length };
        const note = equalTo()(received, expected);
        ensure(note === null, `A is ${A.length}×${A[0].length} of rank ${r}.`, { expected, received });
      },
      { law: String.raw`r,\quad r,\quad n - r,\quad m - r` },
    ),
    invariant("`col` is a basis of the column space of A.", given(anyMatrix()), async (f, A) => {
      compareSpan((await f(A)).col, laws.referenceSubspaces(A).col, A.length);
    }),
    invariant("`row` is a basis of the row space of A.", given(anyMatrix()), async (f, A) => {
      compareSpan((await f(A)).row, laws.referenceSubspaces(A).row, A[0].length);
    }),
    invariant(
      "Every vector of `nul` is orthogonal to every row of A.",
      given(anyMatrix()),
      async (f, A) => laws.ensureOrthogonal((await f(A)).nul, A, "A vector of nul is not orthogonal to a row of A."),
      { law: "A v = 0" },
    ),
    invariant(
      "Every vector of `left` is orthogonal to every column of A.",
      given(anyMatrix()),
      async (f, A) => {
        const words = "A vector of left is not orthogonal to a column of A.";
        laws.ensureOrthogonal((await f(A)).left, laws.transpose(A), words);
      },
      { law: String.raw`w^{\mathsf T} A = 0` },
    ),
    keepsInputs("A itself stays as it was.", given(anyMatrix())),
  ],
});

const cond1 = exercise<number>("cond1", {
  points: 2,
  returns: returns.cond1,
  checks: [
    edge(
      "The identity magnifies nothing: its condition number is 1.",
      [
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
      ],
      1,
    ),
    edge(
      "Sums go down the columns.",
      [
        [
          [1, 2, 0],
          [0, 1, 0],
          [0, 3, 1],
        ],
      ],
      36,
      {
        law: String.raw`\operatorname{cond}_1 A = \lVert A\rVert_1 \lVert A^{-1}\rVert_1 = 6 \cdot 6`,
      },
    ),
    invariant("No condition number is below 1.", given(invertibleMatrix()), async (f, A) => {
      const c = await f(A);
      ensure(c >= 1 - 1e-12, "A condition number is at least 1.", { received: c });
    }),
    metamorphic(
      "Measuring in other units changes nothing.",
      given(invertibleMatrix(), scaleFactor()),
      async (f, A, factor) => {
        const [before, after] = await Promise.all([f(A), f(laws.scale(A, factor))]);
        ensure(Math.abs(after - before) <= 1e-6 * before, "Scaling A changed its condition number.", {
          expected: before,
          received: after,
        });
      },
      { law: String.raw`\operatorname{cond}(cA) = \operatorname{cond}(A)` },
    ),
    invariant(
      "A singular matrix has the condition number Infinity.",
      given(singularMatrix({ rows: [2, 4] })).cases(12),
      async (f, A) => {
        const c = await f(A);
        ensure(c === Infinity, "A has no inverse.", { expected: Infinity, received: c });
      },
    ),
    oracle(
      "It is the largest column sum of A times that of its inverse.",
      given(invertibleMatrix({ rows: [1, 4] })),
      laws.referenceCond1,
      // Errors of the inverse grow with the condition number, at most a million here.
      equalTo<number>({ relative: 1e-6 }),
    ),
    keepsInputs("A itself stays as it was.", given(smallIntegerMatrix({ square: true }))),
  ],
});

function compareSpan(received: Vec[], expected: Vec[], length: number): void {
  ensure(
    received.every((v) => v.length === length),
    `Its vectors should have ${length} entries.`,
    { received },
  );
  const note = sameSpan()(received, expected);
  ensure(note === null, note ?? "", { received });
}

export default [rowEchelon, rref, solutionSet, lu, solve, subspaces, cond1];
