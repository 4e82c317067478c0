import { anyMatrix, ensure, equalTo, exercise, given, invariant, keepsInputs, sameSpan } from "@gradus/grading";
import { count } from "../count.ts";
import { repeating } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import { returns } from "../returns.ts";
import type { Subspaces, Vec } from "../starter.ts";

export const subspaces = exercise<Subspaces>("subspaces", {
  points: 4,
  returns: returns.subspaces,
  checks: [
    invariant(
      "For an m×n matrix of rank r, `col` and `row` hold r vectors each, `nul` n − r, and `left` m − r.",
      given(anyMatrix()),
      async (f, A) => {
        const { col, row, nul, left } = await f(A);
        const r = laws.pivotColumns(A).length;
        const expected = { col: r, row: r, nul: A[0].length - r, left: A.length - r };
        const received = { col: col.length, row: row.length, nul: nul.length, left: left.length };
        const note = equalTo()(received, expected);
        ensure(
          note === null,
          `A is ${A.length}×${A[0].length} and has rank ${r}. Shown is how many vectors each basis holds.`,
          {
            expected,
            received,
          },
        );
      },
      { law: String.raw`r,\quad r,\quad n - r,\quad m - r` },
    ),
    invariant("`col` is a basis of the column space of A.", given(anyMatrix()), async (f, A) => {
      ensureBasis("col", (await f(A)).col, laws.referenceSubspaces(A).col, A.length);
    }),
    invariant("`row` is a basis of the row space of A.", given(anyMatrix()), async (f, A) => {
      ensureBasis("row", (await f(A)).row, laws.referenceSubspaces(A).row, A[0].length);
    }),
    invariant(
      "The first rows and columns may say the same: `row` and `col` are bases all the same.",
      given(repeating()),
      async (f, A) => {
        const [{ row, col }, expected] = [await f(A), laws.referenceSubspaces(A)];
        ensureBasis("row", row, expected.row, A[0].length);
        ensureBasis("col", col, expected.col, A.length);
      },
    ),
    invariant(
      "Every vector of `nul` is orthogonal to every row of A.",
      given(anyMatrix()),
      async (f, A) => laws.ensureOrthogonal((await f(A)).nul, A, "A vector of `nul` is not orthogonal to a row of A."),
      { law: "A v = 0" },
    ),
    invariant(
      "Every vector of `left` is orthogonal to every column of A.",
      given(anyMatrix()),
      async (f, A) => {
        const words = "A vector of `left` is not orthogonal to a column of A.";
        laws.ensureOrthogonal((await f(A)).left, matrices.transpose(A), words);
      },
      { law: String.raw`w^{\mathsf T} A = 0` },
    ),
    keepsInputs("A itself stays as it was.", given(anyMatrix())),
  ],
});

function ensureBasis(name: string, received: Vec[], expected: Vec[], length: number): void {
  ensure(
    received.every((v) => v.length === length),
    `Each vector of \`${name}\` should have ${count(length, "entry", "entries")}.`,
    { subject: name, received },
  );
  const note = sameSpan()(received, expected);
  ensure(note === null, note ?? "", { subject: name, received });
}
