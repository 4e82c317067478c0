import { pi } from "@gradus/math";
import type { Rng } from "@gradus/math";
import { distinctMistakes, questionType, texOfColumn } from "@gradus/quiz";
import { dot, length, point } from "./vectors.ts";

/** Pairs of arrows with a known angle; the obtuse ones come from turning the second round. */
const pairs = {
  30: [
    [1, 1, 0],
    [2, 1, 1],
  ],
  45: [
    [1, 0, 0],
    [1, 1, 0],
  ],
  60: [
    [1, 1, 0],
    [0, 1, 1],
  ],
  90: [
    [1, 2, 2],
    [2, 1, -2],
  ],
  120: [
    [1, 1, 0],
    [0, -1, -1],
  ],
  135: [
    [1, 0, 0],
    [-1, -1, 0],
  ],
} as const;

/** The cosines of the angles, as one writes them. */
const cosines = {
  30: "\\tfrac{\\sqrt{3}}{2}",
  45: "\\tfrac{\\sqrt{2}}{2}",
  60: "\\tfrac{1}{2}",
  90: "0",
  120: "-\\tfrac{1}{2}",
  135: "-\\tfrac{\\sqrt{2}}{2}",
} as const;

/** Q1.3: from the dot product to the angle. */
export default questionType({
  id: "angle-between",
  title: "Which angle?",
  kind: "numeric",
  objective: 3,
  generate: (random) => {
    const angle = random.choose([30, 45, 60, 90, 120, 135] as const);
    const [u, v] = disguised(random, pairs[angle]);
    const product = dot(u, v);
    const [m, n] = [dot(u, u), dot(v, v)];
    const radians = (angle * pi) / 180;
    const cosine = product / length(u) / length(v);
    return {
      stem: `$$u = ${texOfColumn(u)}$$ $$v = ${texOfColumn(v)}$$\n\nWhich angle, in degrees, do $u$ and $v$ enclose?`,
      label: "Angle",
      unit: "°",
      answer: angle,
      tolerance: 0.01,
      hint: "First the dot product $u \\cdot v$, then both lengths. Their quotient is the cosine of the angle, and it is one of those that you know by heart. What does its sign already tell you?",
      solution: `The dot product of $${point(u)}$ and $${point(v)}$ is $${product}$; the lengths are $\\sqrt{${m}}$ and $\\sqrt{${n}}$.\n\n$$\\cos\\theta = \\frac{${product}}{\\sqrt{${m}}\\,\\sqrt{${n}}} = ${cosines[angle]}$$\n\nThat is the cosine of ${angle}°.${product < 0 ? " The minus had told it at once: the angle is wider than a right one." : ""}`,
      mistakes: distinctMistakes(angle, [
        {
          name: "answers in radians",
          value: Number(radians.toFixed(2)),
          reason: `That is about the angle in radians. Half a turn is $\\pi$ radians or 180°: the question asks for degrees.`,
        },
        {
          name: "gives the cosine",
          value: Number(cosine.toFixed(3)),
          reason: "That is the cosine of the angle. Which angle has this cosine?",
        },
        {
          name: "gives the dot product",
          value: product,
          reason: `$${product}$ is the dot product. It grows with both lengths; divide by them before you ask for an angle.`,
        },
        {
          name: "takes the other side of the line",
          value: 180 - angle,
          reason: `${180 - angle}° is the angle between $u$ and $-v$. Look at the sign of the dot product: ${product < 0 ? "negative, so the angle is wider than a right one" : "positive, so the angle is narrower than a right one"}.`,
        },
        {
          name: "takes the sine for the cosine",
          value: Math.abs(90 - angle),
          reason: `The *sine* of ${Math.abs(90 - angle)}° has the size of the quotient. The quotient is the cosine: 1 at 0°, and 0 at a right angle.`,
        },
      ]),
    };
  },
});

/** The same angle between other arrows: axes exchanged, signs turned on one axis, each arrow stretched. */
function disguised(random: Rng, [u, v]: readonly (readonly number[])[]): number[][] {
  const places = random.permutation(3);
  const signs = places.map(() => random.choose([-1, 1]));
  const stretch = () => random.choose([1, 1, 2, 3]);
  const turned = (w: readonly number[], factor: number) => places.map((from, i) => factor * signs[i] * w[from] + 0);
  const both = [turned(u, stretch()), turned(v, stretch())];
  return random.choose([true, false]) ? both : both.toReversed();
}
