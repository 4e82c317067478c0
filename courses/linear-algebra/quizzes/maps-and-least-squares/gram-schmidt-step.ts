import { distinctMistakes, drawUntil, questionType, texOfColumn, texOfNumber } from "@gradus/quiz";
import type { Rows } from "@gradus/quiz";
import { dot, mix } from "../vectors-and-systems/vectors.ts";

/** Q3.10: the second direction of Gram–Schmidt, in any length. */
export default questionType({
  id: "gram-schmidt-step",
  title: "The second direction",
  kind: "matrix",
  objective: 7,
  generate: (random) => {
    const vector = (size: number): number[] => [0, 1, 2].map(() => random.integer(-size, size));
    const { a1, a2 } = drawUntil(
      random,
      () => ({ a1: vector(2), a2: vector(3) }),
      ({ a1, a2 }) => {
        const [square, both] = [dot(a1, a1), dot(a1, a2)];
        // Not parallel, not perpendicular yet, and a square above 1, or leaving it out would not show.
        return [2, 3, 5, 6, 9].includes(square) && both !== 0 && both * both !== square * dot(a2, a2);
      },
    );
    const [square, both] = [dot(a1, a1), dot(a1, a2)];
    const share = both / square;
    const rest = mix(1, a2, -share, a1);
    const whole = mix(square, a2, -both, a1).map((x) => x + 0);
    const answer = whole.map((x) => [x]);
    const column = (v: readonly number[]): number[][] => v.map((x) => [x + 0]);
    return {
      stem: `$$a_1 = ${texOfColumn(a1)}$$ $$a_2 = ${texOfColumn(a2)}$$\n\nGram–Schmidt keeps the direction of $a_1$. Which direction does it make of $a_2$? Any multiple of it will do: there is no need to scale it to length 1.`,
      label: "Second direction",
      answer,
      equality: "scale",
      hint: "What is left of $a_2$ when its shadow on $a_1$ has been taken off? To avoid fractions, multiply at the end by what stands below the line.",
      solution: `The shadow of $a_2$ on $a_1$ has the weight\n\n$$\\frac{a_1 \\cdot a_2}{a_1 \\cdot a_1} = \\frac{${both}}{${square}}${Number.isInteger(share) ? ` = ${share}` : ""}.$$\n\nTake it off:\n\n$$a_2 - ${share < 0 ? `\\left(${texOfNumber(share)}\\right)` : texOfNumber(share)}\\, a_1 = ${texOfColumn(rest)}$$\n\nIn whole numbers, ${square} times as long: $(${whole.join(", ")})$. Its dot product with $a_1$ is 0.`,
      mistakes: distinctMistakes<Rows>(
        answer,
        [
          {
            name: "subtracts nothing",
            value: column(a2),
            reason: `That is $a_2$, as it was. Its dot product with $a_1$ is $${both}$: it leans. Scaling to length 1 would not change that; the shadow on $a_1$ has to come off.`,
          },
          {
            name: "does not divide by the square of the length",
            value: column(mix(1, a2, -both, a1)),
            reason: `You took $${both}$ times $a_1$ off. That is the dot product; the shadow's weight is that divided by $a_1 \\cdot a_1 = ${square}$.`,
          },
          {
            name: "adds the shadow",
            value: column(mix(square, a2, both, a1)),
            reason: "You added the shadow. Then there is twice as much of $a_1$ in it; it has to come *off*.",
          },
          {
            name: "gives the shadow",
            value: column(a1),
            reason:
              "That is the direction of the shadow, $a_1$ itself. The new direction is what remains of $a_2$ without it.",
          },
          {
            name: "divides by the square of the wrong vector",
            value: column(mix(dot(a2, a2), a2, -both, a1)),
            reason: `You divided by $a_2 \\cdot a_2$. The shadow falls on $a_1$: its square belongs below.`,
          },
          {
            name: "takes the shadow off the first vector",
            value: column(mix(dot(a2, a2), a1, -both, a2)),
            reason: "You made $a_1$ perpendicular to $a_2$. Here $a_1$ stays, and $a_2$ gives way.",
          },
        ],
        sameDirection,
      ),
    };
  },
});

/** Whether one column is a multiple of the other. */
function sameDirection(a: Rows, b: Rows): boolean {
  const [u, v] = [a, b].map((rows) => rows.map(([x]) => x));
  return dot(u, v) ** 2 === dot(u, u) * dot(v, v);
}
