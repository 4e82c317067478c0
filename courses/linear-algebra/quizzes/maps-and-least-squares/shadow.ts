import type { Rng } from "@gradus/math";
import { distinctMistakes, drawUntil, nonzero, questionType, texOfColumn, texOfNumber } from "@gradus/quiz";
import { dot, mix } from "../vectors-and-systems/vectors.ts";

const column = (entries: readonly number[]): number[][] => entries.map((entry) => [entry + 0]);

/** Q3.9: the shadow of a vector on a line, or on a plane. */
export default questionType({
  id: "shadow",
  title: "The shadow",
  kind: "matrix",
  objective: 6,
  generate: (random) => (random.choose([true, false]) ? onLine(random) : onPlane(random)),
});

function vector(random: Rng, size: number): number[] {
  return [0, 1, 2].map(() => random.integer(-size, size));
}

function onLine(random: Rng) {
  const { a, b } = drawUntil(
    random,
    () => ({ a: vector(random, 2), b: vector(random, 4) }),
    ({ a, b }) => [3, 5, 6, 9].includes(dot(a, a)) && dot(a, b) !== 0 && dot(a, b) % dot(a, a) !== 0,
  );
  const [top, below] = [dot(a, b), dot(a, a)];
  const c = top / below;
  const p = a.map((x) => c * x);
  const answer = column(p);
  return {
    stem: `$$a = ${texOfColumn(a)}$$ $$b = ${texOfColumn(b)}$$\n\nWhich vector is the shadow $p$ of $b$ on the line along $a$? Fractions may be typed as 2/3.`,
    label: "$p$",
    answer,
    tolerance: 1e-6,
    equality: "exact" as const,
    hint: "The shadow is a multiple of $a$. Choose the multiple so that what is left stands at a right angle to $a$.",
    solution: `Two dot products: $a \\cdot b = ${top}$ and $a \\cdot a = ${below}$. The weight is their quotient:\n\n$$p = \\frac{a \\cdot b}{a \\cdot a}\\, a = ${texOfNumber(c)}\\, ${texOfColumn(a)} = ${texOfColumn(p)}$$\n\nTo be sure: $a \\cdot (b - p) = ${top} - ${top} = 0$.`,
    mistakes: distinctMistakes(answer, [
      {
        name: "divides by the length, not by its square",
        value: column(a.map((x) => (top / Math.sqrt(below)) * x)),
        reason: `You divided by the length $\\sqrt{${below}}$. The vector $a$ comes twice into what stands above the line, so its length has to come twice below: $a \\cdot a = ${below}$.`,
      },
      {
        name: "does not divide",
        value: column(a.map((x) => top * x)),
        reason:
          "You multiplied $a$ by the dot product. That is right when $a$ has length 1. Twice as long an $a$ would give a shadow four times as long.",
      },
      {
        name: "gives what is left",
        value: column(mix(1, b, -1, p)),
        reason: "That is the rest $b - p$, which stands at a right angle to $a$. The shadow lies on the line.",
      },
      {
        name: "casts the shadow the other way",
        value: column(b.map((x) => (top / dot(b, b)) * x)),
        reason: "That is the shadow of $a$ on the line along $b$. On which of the two does the shadow lie?",
      },
      {
        name: "gives the weight for every entry",
        value: column([c, c, c]),
        reason: `$${texOfNumber(c)}$ is the weight. The shadow is the weight times $a$.`,
      },
    ]),
  };
}

function onPlane(random: Rng) {
  const { a1, a2, normal, b } = drawUntil(
    random,
    () => {
      const [a1, a2] = [vector(random, 2), vector(random, 2)];
      const cross = [a1[1] * a2[2] - a1[2] * a2[1], a1[2] * a2[0] - a1[0] * a2[2], a1[0] * a2[1] - a1[1] * a2[0]];
      return { a1, a2, normal: cross, b: [nonzero(random, 4), nonzero(random, 4), nonzero(random, 4)] };
    },
    ({ a1, a2, normal, b }) =>
      [2, 3, 5, 6, 9].includes(dot(normal, normal)) && dot(a1, a2) !== 0 && dot(normal, b) !== 0,
  );
  const off = dot(normal, b) / dot(normal, normal);
  const p = mix(1, b, -off, normal);
  const answer = column(p);
  const shadowOn = (a: readonly number[]): number[] => a.map((x) => (dot(a, b) / dot(a, a)) * x);
  return {
    stem: `$$a_1 = ${texOfColumn(a1)}$$ $$a_2 = ${texOfColumn(a2)}$$ $$b = ${texOfColumn(b)}$$\n\nWhich vector is the shadow $p$ of $b$ on the plane of $a_1$ and $a_2$? Fractions may be typed as 2/3.`,
    label: "$p$",
    answer,
    tolerance: 1e-6,
    equality: "exact" as const,
    hint: "Two ways. Make $a_1$ and $a_2$ perpendicular first, and add the shadows on those. Or find one vector at right angles to the plane, and take the shadow on *it* off $b$.",
    solution: `At right angles to both stands $n = (${normal.join(", ")})$: its dot products with $a_1$ and $a_2$ are 0. What $b$ has along $n$ is not in the plane, so take it off:\n\n$$p = b - \\frac{n \\cdot b}{n \\cdot n}\\, n = ${texOfColumn(b)} ${off < 0 ? "+" : "-"} ${texOfNumber(Math.abs(off))}\\, ${texOfColumn(normal)} = ${texOfColumn(p)}$$\n\nTo be sure: $a_1 \\cdot (b - p)$ and $a_2 \\cdot (b - p)$ are 0.`,
    mistakes: distinctMistakes(answer, [
      {
        name: "adds the shadows on vectors that lean",
        value: column(mix(1, shadowOn(a1), 1, shadowOn(a2))),
        reason: `You added the shadows on $a_1$ and on $a_2$. Those two lean, $a_1 \\cdot a_2 = ${dot(a1, a2)}$, so part of $b$ is counted by both. When may shadows be added?`,
      },
      {
        name: "takes the shadow on the normal",
        value: column(normal.map((x) => off * x)),
        reason:
          "That stands at right angles to the plane: it is the rest. The shadow is what remains of $b$ without it.",
      },
      {
        name: "takes the first vector only",
        value: column(shadowOn(a1)),
        reason: "That is the shadow on the line of $a_1$. The plane is larger: what is left leans against $a_2$ still.",
      },
      {
        name: "does not divide by the square of the length",
        value: column(mix(1, b, -dot(normal, b), normal)),
        reason: "You took $n \\cdot b$ times $n$ off. The weight of $n$ is that divided by $n \\cdot n$.",
      },
      {
        name: "leaves b as it is",
        value: column(b),
        reason: "That is $b$ itself. Is it in the plane? A vector at right angles to $a_1$ and $a_2$ would tell.",
      },
    ]),
  };
}
