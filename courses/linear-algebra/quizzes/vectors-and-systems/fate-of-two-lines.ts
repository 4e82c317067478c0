import { drawUntil, nonzero, questionType, texOfCombination } from "@gradus/quiz";
import { det2 } from "./vectors.ts";

/** Q1.6: one solution, none or many, for two equations; the second one hides a multiple of the first. */
export default questionType({
  id: "fate-of-two-lines",
  title: "Two lines, three fates",
  kind: "choice",
  objective: 6,
  generate: (random) => {
    const fate = random.choose(["one", "none", "many"] as const);
    const { first, second, factor } = drawUntil(
      random,
      () => {
        const first = [nonzero(random, 5), nonzero(random, 5), nonzero(random, 9)];
        const factor = nonzero(random, 3);
        const second = first.map((x) => factor * x);
        if (fate === "none") second[2] += nonzero(random, 5);
        if (fate === "one") second[random.integer(0, 1)] += nonzero(random, 3);
        return { first, second, factor };
      },
      ({ first, second, factor }) =>
        (det2([first, second]) !== 0) === (fate === "one") &&
        second.every((x) => x !== 0) &&
        (factor !== 1 || fate === "none"),
    );
    const equation = ([a, b, c]: readonly number[]) => `${texOfCombination([a, b], ["x", "y"])} &= ${c}`;
    const determinant = det2([first, second]);
    const product = `${first[0]} \\cdot (${second[1]}) - (${first[1]}) \\cdot (${second[0]}) = ${determinant}`;
    const scaled = factor * first[2];
    const one = {
      name: "expects every system to have one solution",
      text: "Exactly one.",
      reason: `The left side of the second equation is $${factor}$ times that of the first, so the lines have the same direction: they cannot cross in a single point.`,
    };
    const none = {
      name: "takes a determinant of 0 for a contradiction",
      text: "None.",
      reason:
        fate === "many"
          ? `The determinant is 0: that says only that the lines are parallel. The right side is $${factor}$ times as large too, $${factor} \\cdot (${first[2]}) = ${second[2]}$: the second equation repeats the first.`
          : `The determinant is $${determinant}$. The two lines have different directions, and such lines cross.`,
    };
    const many = {
      name: "overlooks the right sides",
      text: "Infinitely many.",
      reason:
        fate === "none"
          ? `The left sides are multiples of each other, the right sides are not: $${factor}$ times the first equation has $${scaled}$ on the right, the second has $${second[2]}$. The lines are parallel and apart.`
          : `For that the second equation would have to be a multiple of the first. The left sides are none: their determinant is $${determinant}$.`,
    };
    const depends = {
      name: "decides by the count of equations",
      text: "As many as there are equations: two.",
      reason:
        "Two straight lines have one point in common, or none, or all of them. Two points in common would make them one line.",
    };
    const right = {
      one: {
        text: one.text,
        reason: `The determinant is $${determinant}$, not 0: the lines have different directions and cross once.`,
      },
      none: { text: none.text, reason: many.reason },
      many: {
        text: many.text,
        reason: `The second equation is $${factor}$ times the first, right side included: one line, written twice.`,
      },
    }[fate];
    return {
      stem: `$$\\begin{aligned} ${equation(first)} \\\\ ${equation(second)} \\end{aligned}$$\n\nHow many solutions does this system have?`,
      answer: right,
      distractors: [one, none, many, depends].filter(({ text }) => text !== right.text),
      hint: "Two questions, in this order. Is the left side of one equation a multiple of the other? And if it is: is the right side the same multiple?",
      solution: `The determinant of the left sides:\n\n$$${product}$$\n\n${
        fate === "one"
          ? "It is not 0, so the lines have different directions. They cross in one point, whatever the right sides are."
          : `It is 0, so the left sides are multiples of each other: the second is $${factor}$ times the first. The first right side, taken as often, is $${scaled}$, and the second equation has $${second[2]}$. ${
              fate === "many"
                ? "It is the same equation written twice, and every point of the line solves both."
                : "Both cannot be true: the lines are parallel and apart."
            }`
      }`,
    };
  },
});
