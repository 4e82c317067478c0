import { distinctMistakes, drawUntil, questionType, texOfMatrix, texOfNumber } from "@gradus/quiz";

/** Q4.8: the covariance matrix of a few points, with n − 1. */
export default questionType({
  id: "covariance-of-points",
  title: "A covariance matrix by hand",
  kind: "matrix",
  objective: 7,
  generate: (random) => {
    const n = random.choose([4, 5]);
    const { steps, middle } = drawUntil(
      random,
      () => {
        const some = Array.from({ length: n - 1 }, () => [random.integer(-3, 3), random.integer(-3, 3)]);
        const last = [0, 1].map((j) => 0 - some.reduce((sum, step) => sum + step[j], 0));
        return { steps: [...some, last], middle: [random.integer(2, 6), random.integer(2, 6)] };
      },
      ({ steps }) => {
        const [[p, q], [, r]] = products(steps);
        return q !== 0 && p !== r && p > 0 && r > 0 && steps.flat().every((x) => Math.abs(x) <= 4);
      },
    );
    const points = steps.map((step) => step.map((x, j) => x + middle[j]));
    const sums = products(steps);
    const divided = (M: number[][], by: number) => M.map((row) => row.map((x) => x / by));
    const answer = divided(sums, n - 1);
    const spreads = answer.map((row, i) => Math.sqrt(row[i]));
    return {
      stem: `${n === 4 ? "Four" : "Five"} points, each with two measurements:\n\n$$${points.map((point) => `(${point.join(", ")})`).join(", \\; ")}$$\n\nWhat is the covariance matrix of the two measurements, with $n - 1$? Fractions such as 7/3, or three decimals, will do.`,
      label: "$C$",
      answer,
      equality: "exact",
      tolerance: 0.0006,
      hint: "First the mean of each measurement, then every difference from it. The matrix holds sums of products of those differences. How many differences are there, and by what do you divide?",
      solution: `The means are $${middle[0]}$ and $${middle[1]}$, and the differences\n\n$$${steps.map((step) => `(${step.join(", ")})`).join(", \\; ")}.$$\n\nTheir squares add up to $${sums[0][0]}$ and $${sums[1][1]}$, their products to $${sums[0][1]}$. Divided by $${n} - 1 = ${n - 1}$:\n\n$$C = ${texOfMatrix(answer)}$$`,
      mistakes: distinctMistakes(answer, [
        {
          name: "divides by n",
          value: divided(sums, n),
          reason: `You divide by $${n}$. The means are taken from the same points and lie close to them, so that the sums come out too small; $${n - 1}$ makes up for it.`,
        },
        {
          name: "does not divide",
          value: sums,
          reason: `Those are the sums of the products. A covariance is their mean, with $${n - 1}$ as the divisor.`,
        },
        {
          name: "does not take the means off",
          value: divided(products(points), n - 1),
          reason:
            "You multiply the numbers as they are. Take the mean off each measurement first: the covariance does not know where the origin is.",
        },
        {
          name: "gives the correlation",
          value: answer.map((row, i) => row.map((x, j) => x / (spreads[i] * spreads[j]))),
          reason: `Your diagonal holds ones: that is the correlation, the covariance in units of the spreads. Here the variance of the first measurement is $${texOfNumber(answer[0][0])}$.`,
        },
        {
          name: "loses the sign of the covariance",
          value: answer.map((row, i) => row.map((x, j) => (i === j ? x : -x))),
          reason:
            "The variances are right, and the covariance has the wrong sign. Do the two measurements rise together, or does one fall where the other rises?",
        },
      ]),
    };
  },
});

/** Sums of squares and products of the two entries. */
function products(rows: readonly (readonly number[])[]): number[][] {
  return [0, 1].map((i) => [0, 1].map((j) => rows.reduce((sum, row) => sum + row[i] * row[j], 0)));
}
