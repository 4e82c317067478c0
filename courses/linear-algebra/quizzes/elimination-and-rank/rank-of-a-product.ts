import { distinctMistakes, drawUntil, questionType, texOfCombination, texOfMatrix } from "@gradus/quiz";
import { rank } from "@gradus/math";
import { largest, product } from "../drawn/integer-matrices.ts";
import type { Mat } from "../drawn/integer-matrices.ts";

const letters = ["a", "b", "c"];

/** Q2.4: the rank of a matrix that was built as B (m×r) times C (r×n). */
export default questionType({
  id: "rank-of-a-product",
  title: "The rank behind the numbers",
  kind: "numeric",
  objective: 4,
  generate: (random) => {
    const r = random.choose([1, 2, 2, 3] as const);
    const m = r + random.integer(1, 2);
    const n = random.integer(Math.max(3, r + 1), 5);
    const { B, C, A } = drawUntil(
      random,
      () => {
        const entries = (rows: number, columns: number, size: number): Mat =>
          Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.integer(-size, size)));
        const C = entries(r, n, 3);
        // r rows of B are rows of the identity, so r rows of A are the rows of C: the others can be read off.
        const own = Array.from({ length: r }, (_, i) => Array.from({ length: r }, (_, j) => (i === j ? 1 : 0)));
        const B = random.shuffle([...own, ...entries(m - r, r, 3)]);
        return { B, C, A: product(B, C) };
      },
      ({ C, A }) =>
        rank(C) === r &&
        largest(A) <= 12 &&
        A.every((row) => row.filter((entry) => entry !== 0).length >= 2) &&
        new Set(A.map(String)).size === m,
    );
    const names = letters.slice(0, r);
    const lines = B.map((row, i) => `\\text{row ${i + 1}} &= ${texOfCombination(row, names)}`);
    const rows = names.map((name, k) => `${name} = (${C[k].join(", ")})`).join(", \\quad ");
    return {
      stem: `What is the rank of this matrix?\n\n$$A = ${texOfMatrix(A)}$$`,
      label: "$\\operatorname{rank} A$",
      answer: r,
      hint: "How many rows say something new? Look for a row that is a multiple of another, or a mix of two; or eliminate and count the pivots.",
      solution: `Every row is a mix of ${r === 1 ? "one row" : `${r} independent rows`}: $${rows}$.\n\n$$\\begin{aligned} ${lines.join(" \\\\ ")} \\end{aligned}$$\n\nSo $A = BC$ with $B$ of ${r} ${r === 1 ? "column" : "columns"}, and its rank is at most ${r}; the rows ${names.map((name) => `$${name}$`).join(", ")} stand in $A$ and are independent, so it is ${r}. Elimination ends with ${r} ${r === 1 ? "pivot" : "pivots"} and ${m - r} ${m - r === 1 ? "row" : "rows"} of zeros.`,
      mistakes: distinctMistakes(r, [
        {
          name: "counts the rows that are not zero",
          value: m,
          reason: `You counted the ${m} rows that are not zero. Two of them can still say the same thing: eliminate first, then count.`,
        },
        {
          name: "takes the largest rank that fits",
          value: Math.min(m, n),
          reason: `${Math.min(m, n)} is the largest rank that a ${m}×${n} matrix can have. This one has less: some rows are mixes of others.`,
        },
        {
          name: "counts the columns",
          value: n,
          reason: `You counted the ${n} columns. The rank counts the independent ones, and there can never be more of them than rows: here at most ${Math.min(m, n)}.`,
        },
        {
          name: "stops one step early",
          value: r + 1,
          reason: `One too many. After ${r} ${r === 1 ? "pivot" : "pivots"} every remaining row becomes zero: write each of them as a mix of the pivot rows.`,
        },
        {
          name: "gives the nullity",
          value: n - r,
          reason: `${n - r} is the number of free variables, $n - \\operatorname{rank} A$. The rank counts the pivots.`,
        },
        {
          name: "calls two different rows dependent",
          value: r - 1,
          reason: {
            1: "Only a matrix of zeros has rank 0. One row that is not zero is a pivot already.",
            2: "One too few. Rank 1 would make every row a multiple of one and the same row, in every entry.",
            3: "One too few. Rank 2 would make every row a mix of the same two: compare all the entries, not the first few.",
          }[r],
        },
      ]),
    };
  },
});
