import { questionType, texOfNumber } from "@gradus/quiz";
import { bestLine } from "./lines.ts";

/** How far the axes go. */
const reach = 7;

/** Q3.12: drag a line until what is left is at right angles to both columns. */
export default questionType({
  id: "drag-the-best-line",
  title: "Drag the best line",
  kind: "graph",
  objective: 8,
  generate: (random) => {
    const { t, y, intercept, slope } = bestLine(random, {
      count: 4,
      first: 0,
      step: 2,
      intercepts: [0, reach],
      steepest: 1,
      // All of it in the picture: the points, and the ends of the line, where its handles are.
      keep: (line) => [...line.y, line.intercept, line.intercept + 6 * line.slope].every((x) => x >= 0 && x <= reach),
    });
    const points = t.map((x, i) => [x, y[i]]);
    const dots = ([c, m]: readonly number[]): readonly [number, number] => {
      const r = t.map((x, i) => y[i] - c - m * x);
      return [r.reduce((sum, x) => sum + x, 0), r.reduce((sum, x, i) => sum + x * t[i], 0)];
    };
    const isResidual = (residual: unknown, [c, m]: readonly number[]): boolean =>
      Array.isArray(residual) && t.every((x, i) => Math.abs(Number(residual[i]) - (y[i] - c - m * x)) < 1e-6);
    const answer = [intercept, slope];
    const level = Math.round(2 * (y.reduce((sum, x) => sum + x, 0) / t.length)) / 2;
    const start = [level >= 2 ? level - 2 : level + 2, 0];
    const through = (y[3] - y[0]) / 6;
    const mistakes = [
      {
        name: "goes through the first and the last point",
        value: [y[0], through],
        reason:
          "Your line goes through the first and the last point and leaves the others out. Look at the bars: both have to vanish.",
      },
      {
        name: "lies level at the mean",
        value: [y.reduce((sum, x) => sum + x, 0) / 4, 0],
        reason:
          "The gaps add up to 0, so the bar of the column 1 is empty. The bar of $t$ is not: what is left still has a slope.",
      },
    ];
    const far = ([c, m]: readonly number[]): boolean => Math.abs(c - intercept) > 0.6 || Math.abs(m - slope) > 0.6;
    return {
      stem: "Drag the line until what is left over, $r$, stands at right angles to **both** columns, $1$ and $t$: its dot products with them are 0. The points are given; leave them where they are.",
      figure: {
        name: "fit-bench",
        attributes: {
          points: JSON.stringify(points),
          c: JSON.stringify(start),
          squares: "false",
          reach: String(reach),
        },
        alt: "Four points and a line that can be dragged; beside them the columns 1 and t, the residual, and two bars for their dot products",
      },
      coordinates: ["x₁ (intercept)", "x₂ (slope)"],
      start,
      // With points that have been moved it would be another question.
      read: ({ coefficients, residual }) =>
        isPair(coefficients) && isResidual(residual, coefficients) ? coefficients : null,
      place: (state, position) => ({ ...(state as object), points, c: position }),
      answer,
      onlyAnswer: true,
      distance: (position) => {
        const [one, two] = dots(position);
        return Math.abs(one) / 4 + Math.abs(two) / 28;
      },
      tolerance: 0.15,
      describe: (position) => {
        const [one, two] = dots(position);
        const say = (x: number): string => (Math.abs(x) < 0.2 ? "is nearly 0" : `is $${Number(x.toFixed(2))}$`);
        const lift =
          Math.abs(one) < 0.2
            ? "The line is at the right height on the whole"
            : one > 0
              ? "On the whole the line lies too low"
              : "On the whole the line lies too high";
        return `The dot product of $r$ with the column 1 ${say(one)}, with the column $t$ it ${say(two)}. ${lift}; both have to be 0 at once.`;
      },
      hint: "Height first: move the line up or down until the bar of 1 is empty. Then tilt it about the middle of the points, where that bar does not change, until the bar of $t$ is empty too.",
      solution: `Two equations, one for each column: the gaps add up to 0, and so do the gaps times $t$. Their solution is the line\n\n$$y = ${texOfNumber(intercept)} + ${slope < 0 ? `\\left(${texOfNumber(slope)}\\right)` : texOfNumber(slope)}\\, t.$$\n\nIt leaves $(${t.map((x, i) => texOfNumber(y[i] - intercept - slope * x)).join(", ")})$. Nothing in that could be explained by the columns: the sum of squares is the smallest there is.`,
      mistakes: mistakes.filter(({ value }) => far(value)),
    };
  },
});

function isPair(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === 2 && value.every((entry) => typeof entry === "number");
}
