import { distinctMistakes, questionType, texOfMatrix, texOfNumber } from "@gradus/quiz";
import { bestLine } from "./lines.ts";

/** Q3.11: the best line through three or four points. */
export default questionType({
  id: "best-line",
  title: "The best line",
  kind: "matrix",
  objective: 8,
  generate: (random) => {
    const count = random.choose([3, 4]);
    const { t, y, intercept, slope, residual } = bestLine(random, {
      count,
      first: random.choose([0, -1]),
      intercepts: [-3, 6],
      steepest: 2,
      keep: (line) => line.y.every((x) => Math.abs(x) <= 9),
    });
    const answer = [[intercept], [slope]];
    const sum = (values: readonly number[]): number => values.reduce((total, x) => total + x, 0);
    const [St, Stt, Sy, Sty] = [sum(t), sum(t.map((x) => x * x)), sum(y), sum(t.map((x, i) => x * y[i]))];
    const line = (c: number, m: number): number[][] => [[c + 0], [m + 0]];
    const through = (i: number, j: number): number[][] => {
      const m = (y[j] - y[i]) / (t[j] - t[i]);
      return line(y[i] - m * t[i], m);
    };
    const points = t.map((x, i) => `$(${x}, ${y[i]})$`).join(", ");
    return {
      stem: `Which line $y = x_1 + x_2\\, t$ fits the points ${points} best, with the smallest sum of squares? Give intercept and slope. Fractions may be typed as 3/2.`,
      label: "$(x_1, x_2)$",
      answer,
      tolerance: 1e-6,
      equality: "exact",
      hint: "The columns are $1$ and $t$. What is left over has to be at right angles to both: that makes two equations.",
      solution: `With the columns $1$ and $t$ the normal equations $A^{\\mathsf T} A x = A^{\\mathsf T} b$ are\n\n$$${texOfMatrix(
        [
          [count, St],
          [St, Stt],
        ],
      )} \\begin{bmatrix} x_1 \\\\ x_2 \\end{bmatrix} = ${texOfMatrix([[Sy], [Sty]])}$$\n\nwith the solution $x_1 = ${texOfNumber(intercept)}$, $x_2 = ${texOfNumber(slope)}$. What is left over is $(${residual.map(texOfNumber).join(", ")})$: it adds up to 0, and so do its products with $t$.`,
      mistakes: distinctMistakes(answer, [
        {
          name: "goes through the first and the last point",
          value: through(0, count - 1),
          reason:
            "Your line goes through the first and the last point. The others have a say too: the best line need not go through any of them.",
        },
        {
          name: "goes through the first two points",
          value: through(0, 1),
          reason: "Your line goes through the first two points, and the rest are left to their fate.",
        },
        {
          name: "exchanges intercept and slope",
          value: line(slope, intercept),
          reason: "Both numbers are right and have changed places. The first belongs to the column of ones.",
        },
        {
          name: "forgets the column of ones",
          value: line(0, Sty / Stt),
          reason:
            "Your line goes through the origin: it is the best multiple of the column $t$ alone. The column of ones may take part.",
        },
        {
          name: "takes the mean for everything",
          value: line(Sy / count, 0),
          reason: "That is the level line at the mean. It is the best one with the column of ones alone.",
        },
        {
          name: "takes the mean for the intercept",
          value: line(Sy / count, slope),
          reason: `The slope is right. The mean height belongs to the mean of $t$, which is $${texOfNumber(St / count)}$; the intercept is the height at 0.`,
        },
        {
          name: "turns the slope",
          value: line(intercept, -slope),
          reason: "The intercept is right, and the line tilts the other way. Draw the points: do they rise or fall?",
        },
      ]),
    };
  },
});
