import { drawUntil, nonzero, questionType, texOfColumn, texOfCombination, texOfMatrix } from "@gradus/quiz";
import { rank } from "@gradus/math";
import { apply, transposed } from "../drawn/integer-matrices.ts";

/** How much of each column a reachable point must need at least; less is hard to tell from none by eye. */
const leastWeight = 0.2;

/** Q2.12: drag b onto the plane of the columns of a 3×2 matrix, away from the columns' own lines. */
export default questionType({
  id: "reach-the-column-space",
  title: "Drag b to where A can reach",
  kind: "graph",
  objective: 5,
  generate: (random) => {
    const { a1, a2, product, start } = drawUntil(
      random,
      () => {
        const vector = (size: number): number[] => [0, 1, 2].map(() => random.integer(-size, size));
        const [a1, a2] = [vector(2), vector(2)];
        return { a1, a2, product: cross(a1, a2), start: vector(3) };
      },
      ({ a1, a2, product, start }) =>
        rank([a1, a2]) === 2 &&
        length(a1) >= 1.7 &&
        length(a2) >= 1.7 &&
        length(product) > 0.5 * length(a1) * length(a2) &&
        length(start) >= 2 &&
        Math.abs(dot(product, start)) > 0.4 * length(product) * length(start),
    );
    const normal = shortest(product);
    const A = transposed([a1, a2]);
    const weights = [nonzero(random, 1), nonzero(random, 1)];
    const answer = apply(A, weights);
    const column = `$(${a1.join(", ")})$ and $(${a2.join(", ")})$`;
    const equation = `${texOfCombination(normal, ["b_1", "b_2", "b_3"])} = 0`;
    /** Off the plane, as a share of the length of b. */
    const share = (b: readonly number[]): number =>
      Math.abs(dot(normal, b)) / (length(normal) * Math.max(length(b), 1e-6));
    const say = (b: readonly number[]): string => {
      if (length(b) < 0.3) {
        return "Zero is reachable by every matrix, with $x = 0$: that tells nothing about these columns. Go further out.";
      }
      if (share(b) >= 0.03) {
        const side = dot(normal, b);
        return `Your $b$ is off the plane of the columns, by ${Math.round(100 * share(b))} % of its length. Everything on the plane satisfies $${equation}$; yours gives $${Number(side.toFixed(2))}$. Turn the picture until you see the plane edge-on.`;
      }
      return "Your $b$ is on the plane, but it is a multiple of one column alone, or very nearly. Take some of each: $b = x_1 a_1 + x_2 a_2$ with neither $x$ at 0.";
    };
    return {
      stem: `The columns of $A$ are the two arrows in the figure.\n\n$$A = ${texOfMatrix(A)}$$\n\nDrag $b$ to a point for which $Ax = b$ has a solution that needs **both** columns.`,
      figure: {
        name: "span-explorer",
        attributes: { matrix: JSON.stringify(A), target: JSON.stringify(start), weights: "[0, 0]" },
        alt: "Two arrows, the columns of A, with the plane that they span, and a point b off the plane that can be dragged",
        panels: ["space"],
      },
      coordinates: ["b₁", "b₂", "b₃"],
      start,
      read: ({ target }) => (isPoint(target) ? target : null),
      place: (state, position) => ({ ...(state as object), target: position }),
      answer,
      distance: (b) => {
        const [x1, x2] = weightsOf(a1, a2, b);
        return length(b) < 0.3 || Math.abs(x1) < leastWeight || Math.abs(x2) < leastWeight ? 1 : share(b);
      },
      tolerance: 0.03,
      describe: say,
      hint: "$Ax$ is a mix of the two columns, so it never leaves their plane. Turn the picture until the plane is a line, then bring $b$ onto it; or choose $x$ first and work out $Ax$.",
      solution: `Every $Ax = x_1 a_1 + x_2 a_2$ lies in the plane of ${column}, and the plane is all that can be reached. Choose any $x$ without a zero, for example $x = (${weights.join(", ")})$:\n\n$$Ax = ${texOfColumn(answer)}$$\n\nTo test a point without looking: the plane is $${equation}$, because $(${normal.join(", ")})$ is perpendicular to both columns. Where $b$ stood at first, the left side is $${dot(normal, start)}$.`,
      mistakes: [
        {
          name: "stays at zero",
          value: [0, 0, 0],
          reason:
            "Zero is reachable by every matrix, with $x = 0$: that tells nothing about these columns. Go further out, and stay on the plane.",
        },
        {
          name: "takes the first column alone",
          value: a1,
          reason:
            "That is the first column, reached with $x = (1, 0)$. It is reachable, but needs only one column: add some of the other.",
        },
        {
          name: "takes the second column alone",
          value: a2,
          reason:
            "That is the second column, reached with $x = (0, 1)$. It is reachable, but needs only one column: add some of the other.",
        },
        {
          name: "takes the perpendicular direction",
          value: normal,
          reason:
            "That direction is perpendicular to both columns. It belongs to the left null space, the one direction that no mix of the columns ever takes.",
        },
      ],
    };
  },
});

function dot(u: readonly number[], v: readonly number[]): number {
  return u.reduce((sum, entry, i) => sum + entry * v[i], 0);
}

function length(v: readonly number[]): number {
  return Math.sqrt(dot(v, v));
}

function cross([a, b, c]: readonly number[], [d, e, f]: readonly number[]): number[] {
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}

/** The shortest whole-number vector in the direction of v, with its first entry that is not 0 positive. */
function shortest(v: readonly number[]): number[] {
  const divisor = v.reduce((a, b) => greatestCommonDivisor(a, Math.abs(b)), 0);
  const sign = (v.find((entry) => entry !== 0) ?? 1) < 0 ? -1 : 1;
  return v.map((entry) => (entry === 0 ? 0 : (sign * entry) / divisor));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The weights of the mix of two independent columns that comes nearest to b: the normal equations, by Cramer's rule. */
function weightsOf(a1: readonly number[], a2: readonly number[], b: readonly number[]): [number, number] {
  const [p, q, s] = [dot(a1, a1), dot(a1, a2), dot(a2, a2)];
  const [u, v] = [dot(a1, b), dot(a2, b)];
  const determinant = p * s - q * q;
  return [(u * s - v * q) / determinant, (p * v - q * u) / determinant];
}

function isPoint(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === 3 && value.every((entry) => typeof entry === "number");
}
