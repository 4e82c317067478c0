import { distinctMistakes, drawUntil, questionType, signed, texOfMatrix } from "@gradus/quiz";
import { product, transposed } from "../drawn/integer-matrices.ts";

/** Q3.2: a product 2×3 · 3×2. */
export default questionType({
  id: "one-product",
  title: "One product",
  kind: "matrix",
  objective: 2,
  generate: (random) => {
    const draw = (m: number, n: number) =>
      Array.from({ length: m }, () => Array.from({ length: n }, () => random.integer(-3, 3)));
    const { A, B } = drawUntil(
      random,
      () => ({ A: draw(2, 3), B: draw(3, 2) }),
      ({ A, B }) => [...A, ...B].flat().filter((x) => x === 0).length <= 2,
    );
    const answer = product(A, B);
    const entry = (i: number, j: number): string =>
      `& ${A[i].map((x, k) => `${k === 0 ? x : signed(x)} \\cdot (${B[k][j]})`).join(" ")} = ${answer[i][j]}`;
    const lines = [entry(0, 0), entry(0, 1), entry(1, 0), entry(1, 1)];
    return {
      stem: `$$A = ${texOfMatrix(A)}$$ $$B = ${texOfMatrix(B)}$$\n\nWhat is $AB$?`,
      label: "$AB$",
      answer,
      equality: "exact",
      hint: "$2 \\times 3$ times $3 \\times 2$: which shape comes out? Each entry is a row of $A$ times a column of $B$.",
      solution: `Row of $A$ times column of $B$, entry by entry:\n\n$$\\begin{aligned} ${lines.join(" \\\\ ")} \\end{aligned}$$\n\n$$AB = ${texOfMatrix(answer)}$$`,
      mistakes: distinctMistakes(answer, [
        {
          name: "multiplies in the other order",
          value: product(B, A)
            .slice(0, 2)
            .map((row) => row.slice(0, 2)),
          reason:
            "You took rows of $B$ and columns of $A$: that is a corner of $BA$, which is $3 \\times 3$. In $AB$ the rows come from $A$.",
        },
        {
          name: "multiplies entry by entry",
          value: [0, 1].map((i) => [0, 1].map((j) => A[i][j] * B[i][j])),
          reason:
            "You multiplied entries that stand at the same place. One entry of the product needs a whole row and a whole column: three products and their sum.",
        },
        {
          name: "exchanges rows and columns",
          value: transposed(answer),
          reason:
            "The four numbers are right and mirrored: entry $(1, 2)$ belongs to row 1 of $A$ and column 2 of $B$.",
        },
        {
          name: "stops after two products",
          value: product(
            A.map((row) => row.slice(0, 2)),
            B.slice(0, 2),
          ),
          reason: "You added two products in each entry. The rows of $A$ and the columns of $B$ have three entries.",
        },
        {
          name: "loses the signs",
          value: product(
            A.map((row) => row.map(Math.abs)),
            B.map((row) => row.map(Math.abs)),
          ),
          reason: "All your products count as positive. Minus times plus is minus, and takes something off the sum.",
        },
      ]),
    };
  },
});
