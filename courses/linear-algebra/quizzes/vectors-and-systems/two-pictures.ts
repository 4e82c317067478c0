import { drawUntil, nonzero, questionType, texOfCombination } from "@gradus/quiz";
import { det2, point } from "./vectors.ts";

/** Q1.10: the column picture that belongs to a row picture. */
export default questionType({
  id: "two-pictures",
  title: "The same system, drawn the other way",
  kind: "choice",
  objective: 5,
  generate: (random) => {
    const { A, x } = drawUntil(
      random,
      () => ({
        A: [
          [nonzero(random, 4), nonzero(random, 4)],
          [nonzero(random, 4), nonzero(random, 4)],
        ],
        x: [nonzero(random, 4), nonzero(random, 4)],
      }),
      // Rows and columns differ, and so do both weights: every confusion below shows.
      ({ A, x }) => det2(A) !== 0 && A[0][1] !== A[1][0] && x[0] !== x[1] && A[0][0] !== A[1][1],
    );
    const [[a, b], [c, d]] = A;
    const right = [a * x[0] + b * x[1], c * x[0] + d * x[1]];
    const picture = (
      first: readonly number[],
      second: readonly number[],
      weights: readonly number[],
      end: readonly number[],
    ) =>
      `Arrows $${point(first)}$ and $${point(second)}$: $${weights[0]}$ times the first and $${weights[1]}$ times the second end at $${point(end)}$.`;
    const equation = (row: readonly number[], value: number) => `${texOfCombination(row, ["x", "y"])} &= ${value}`;
    const distractors = [
      {
        name: "takes the rows for arrows",
        text: picture([a, b], [c, d], x, right),
        reason: `The arrows of the column picture are the *columns*: $${point([a, c])}$ holds what $x$ does in both equations. Yours are the rows; mixed like that, they do not end at $${point(right)}$ either.`,
      },
      {
        name: "exchanges the weights",
        text: picture([a, c], [b, d], x.toReversed(), right),
        reason: `The arrows are right. The crossing $${point(x)}$ says how much of each is taken, in this order: $${x[0]}$ of the first column, because that one belongs to $x$.`,
      },
      {
        name: "aims at the crossing",
        text: picture([a, c], [b, d], right, x),
        reason: `The crossing and the right side have changed roles. In the column picture the *target* is the right side $${point(right)}$, and the crossing holds the weights.`,
      },
    ];
    return {
      stem: `The row picture of a system shows two lines that cross at $${point(x)}$:\n\n$$\\begin{aligned} ${equation(A[0], right[0])} \\\\ ${equation(A[1], right[1])} \\end{aligned}$$\n\nWhich column picture belongs to the same system?`,
      picture: {
        alt: `Two lines that cross at (${x.join(", ")})`,
        reach: 5,
        marks: [
          { type: "line", equation: [a, b, right[0]], name: "equation 1" },
          { type: "line", equation: [c, d, right[1]], name: "equation 2" },
          { type: "point", at: [x[0], x[1]], name: "crossing" },
        ],
      },
      answer: {
        text: picture([a, c], [b, d], x, right),
        reason: `The columns $${point([a, c])}$ and $${point([b, d])}$, mixed with the weights $${x[0]}$ and $${x[1]}$, end at the right side: the same two equations, read downwards.`,
      },
      distractors: distractors.filter(
        ({ text }, i) =>
          text !== picture([a, c], [b, d], x, right) && distractors.findIndex((one) => one.text === text) === i,
      ),
      hint: "Read the system downwards: what stands at $x$ in both equations is one arrow, what stands at $y$ the other. What have they to add up to?",
      solution: `Read downwards, the system says\n\n$$x \\begin{bmatrix} ${a} \\\\ ${c} \\end{bmatrix} + y \\begin{bmatrix} ${b} \\\\ ${d} \\end{bmatrix} = \\begin{bmatrix} ${right[0]} \\\\ ${right[1]} \\end{bmatrix}.$$\n\nThe crossing gives $x = ${x[0]}$ and $y = ${x[1]}$, so the mix is\n\n$$${x[0]} \\cdot ${point([a, c])} + (${x[1]}) \\cdot ${point([b, d])} = ${point(right)}.$$`,
    };
  },
});
