import { distinctMistakes, drawUntil, questionType, sameFormula, texOfMatrix } from "@gradus/quiz";
import { different, diagonal, similarTo } from "./eigen-matrices.ts";

const variables = ["lambda"];

/** Q4.1: det(A − λI) for whole-number eigenvalues; either sign convention. */
export default questionType({
  id: "characteristic-polynomial",
  title: "The characteristic polynomial",
  kind: "symbolic",
  objective: 1,
  generate: (random) => {
    const n = random.choose([2, 2, 3]);
    const { A, values } = drawUntil(
      random,
      () => {
        const { A, D } = similarTo(random, () => diagonal(different(random, n, -4, 5)));
        return { A, values: D.map((row, i) => row[i]) };
      },
      ({ A }) => n === 2 || A.flat().filter((x) => x === 0).length >= 1,
    );
    const right = withRoots(values);
    const answer = typed(right);
    const roots = values.toSorted((a, b) => a - b);
    const onDiagonal = withRoots(A.map((row, i) => row[i]));
    const product = n === 2 ? A[0][1] * A[1][0] : 0;
    const lost = right.map((c, i) => (i % 2 === 1 ? -c : c));
    return {
      stem: `$$A = ${texOfMatrix(A)}$$\n\nWhat is the characteristic polynomial of $A$? Type $\\lambda$ as \`lambda\`. Both $\\det(A - \\lambda I)$ and $\\det(\\lambda I - A)$ count.`,
      label: "$p(\\lambda)$",
      variables,
      answer,
      upToSign: true,
      hint: "Write $\\lambda$ on the diagonal, subtracted from each entry there, and nowhere else. Then it is a determinant like any other.",
      solution:
        n === 2
          ? `$$\\det(A - \\lambda I) = (${A[0][0]} - \\lambda)(${A[1][1]} - \\lambda) - (${A[0][1]}) \\cdot (${A[1][0]}) = ${tex(right)}$$\n\nThe number beside $\\lambda$ is the trace with a minus, and the last one is the determinant. The eigenvalues are $${roots.join("$ and $")}$.`
          : `Expand $\\det(\\lambda I - A)$ along a row or a column with a zero:\n\n$$p(\\lambda) = ${tex(right)}$$\n\nThe trace of $A$ stands beside $\\lambda^2$, with a minus; the last number is $-\\det A$. The eigenvalues are $${roots.join("$, $")}$: put one in, and the sum is 0.`,
      mistakes: distinctMistakes(
        answer,
        [
          {
            name: "reads the eigenvalues off the diagonal",
            value: typed(onDiagonal),
            reason:
              "Your polynomial has the diagonal entries of $A$ as its zeros. That is right for triangular matrices only: here the entries beside the diagonal take part in the determinant.",
          },
          {
            name: "turns the sign of the trace",
            value: typed(lost),
            reason: `The signs of every other term are turned: your zeros are $${roots.map((x) => -x + 0).join("$, $")}$. The $\\lambda$ is *subtracted* from the diagonal.`,
          },
          ...(n === 2
            ? [
                {
                  name: "adds the second product of the determinant",
                  value: typed([right[0], right[1], right[2] + 2 * product]),
                  reason: `The second product, $(${A[0][1]}) \\cdot (${A[1][0]}) = ${product}$, is subtracted, and you have added it.`,
                },
                {
                  name: "subtracts lambda everywhere",
                  value: typed([0, right[1] + A[0][1] + A[1][0], right[2]]),
                  reason:
                    "You subtract $\\lambda$ from all four entries. $\\lambda I$ has it on the diagonal only, and zeros beside it.",
                },
              ]
            : [
                {
                  name: "turns the sign of the determinant",
                  value: typed([...right.slice(0, 3), -right[3]]),
                  reason: `For $\\lambda = 0$ your polynomial gives $${-right[3] + 0}$. It should give the determinant of $A$ or of $-A$, and its other terms say which of the two.`,
                },
              ]),
        ],
        (a, b) => sameFormula(a, b, { variables, upToSign: true }),
      ),
    };
  },
});

/** The coefficients, highest power first, of the product of (λ − root). */
function withRoots(roots: readonly number[]): number[] {
  return roots.reduce<number[]>((sum, root) => [...sum, 0].map((c, i) => c - (i > 0 ? root * sum[i - 1] : 0) + 0), [1]);
}

function terms(coefficients: readonly number[], power: (k: number) => string): string {
  const n = coefficients.length - 1;
  const all = coefficients.flatMap((c, i) => {
    if (c === 0) return [];
    const [size, name] = [Math.abs(c), power(n - i)];
    return [`${c < 0 ? "-" : "+"} ${size === 1 && name !== "" ? name : `${size}${name}`}`];
  });
  return all.length === 0 ? "0" : all.join(" ").replace(/^\+ /, "").replace(/^- /, "-");
}

function typed(coefficients: readonly number[]): string {
  return terms(coefficients, (k) => (k === 0 ? "" : k === 1 ? "lambda" : `lambda^${k}`));
}

function tex(coefficients: readonly number[]): string {
  return terms(coefficients, (k) => (k === 0 ? "" : k === 1 ? "\\lambda" : `\\lambda^${k}`));
}
