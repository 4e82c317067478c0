import { atan2, covariance, pi } from "@gradus/math";
import { drawUntil, questionType } from "@gradus/quiz";

/** How many degrees a line may be off. */
const allowed = 8;

type Points = readonly (readonly [number, number])[];

/** Q4.10: turn a line until it lies along the first principal component of a cloud. */
export default questionType({
  id: "first-component",
  title: "The first component by eye",
  kind: "graph",
  objective: 7,
  generate: (random) => {
    const start = 90;
    const { points, answer, flat, steep } = drawUntil(
      random,
      () => {
        const rise = random.choose([-1, 1]) * random.choose([0.6, 0.8, 1]);
        const points: Points = random
          .permutation(10)
          .slice(0, 8)
          .map(
            (x) => [x, Math.min(10, Math.max(0, Math.round(5 + rise * (x - 4.5)) + random.integer(-3, 3)))] as const,
          );
        return { points, ...lines(points) };
      },
      ({ answer, ratio, flat, steep }) =>
        ratio > 2.5 &&
        Math.min(apart(answer, 45), apart(answer, 135)) < 22 &&
        apart(answer, flat) > allowed + 4 &&
        apart(answer, steep) > allowed + 4 &&
        apart(answer + 90, steep) > allowed + 4 &&
        apart(steep, start) > allowed + 4,
    );
    const spread = covariance(points.map((point) => [...point])).toArray();
    const [[a, b], [, d]] = spread;
    const short = (x: number) => Number(x.toFixed(2));
    return {
      figure: {
        name: "pca-plane",
        attributes: { view: "direction", points: JSON.stringify(points), angle: String(start) },
        alt: "Eight points, and a line through their mean that can be turned; from each point a dashed line falls on it",
        panels: ["cloud"],
      },
      coordinates: ["direction in degrees"],
      start: [start],
      // The question is about these points: what is read off others would be another answer.
      read: ({ angle, covariance: shown }: Readonly<Record<string, unknown>>) =>
        typeof angle === "number" && isSame(shown, spread) ? [angle] : null,
      place: (state: unknown, [angle]: readonly number[]) => ({ ...(state as object), points, angle: turned(angle) }),
      stem: `Turn the line so that it lies along the **first principal component** of the points: ${allowed} degrees are forgiven. Leave the points where they are. The angle is counted from the horizontal axis, anticlockwise, from 0 to 179 degrees.`,
      answer: [answer],
      onlyAnswer: true,
      distance: ([angle]: readonly number[]) => apart(angle, answer) / 90,
      tolerance: allowed / 90,
      describe: ([angle]: readonly number[]) =>
        `Your line is ${Math.round(apart(angle, answer))} degrees away from it. Look at the dashed lines, at right angles to yours: along the first component they are short, and their feet spread far. Turn it and see which way they shrink.`,
      hint: "The dashed lines stand at right angles to the line. Turn it until they are as short as they can be, all together: then the feet on the line spread as far as they can.",
      solution: `The covariance matrix is\n\n$$\\begin{bmatrix} ${short(a)} & ${short(b)} \\\\ ${short(b)} & ${short(d)} \\end{bmatrix}.$$\n\nIts first eigenvector points ${Math.round(answer)} degrees up from the horizontal axis. The line that predicts $x_2$ from $x_1$ lies at ${Math.round(flat)} degrees: it keeps *vertical* distances short, and is another line.`,
      mistakes: [
        {
          name: "draws the regression line",
          value: [flat],
          reason:
            "That is about the line of regression, which predicts the upward number from the one across. It makes *vertical* distances short. The first component makes those short that stand at right angles to it, and is steeper.",
        },
        {
          name: "draws the regression line of the other axis",
          value: [steep],
          reason:
            "That is about the line that predicts the number across from the upward one. It makes *horizontal* distances short. The first component makes those short that stand at right angles to it, and is less steep.",
        },
        {
          name: "draws the second component",
          value: [turned(answer + 90)],
          reason:
            "That is the direction in which the points spread *least*, at a right angle to the first component. Along which line do their feet lie farthest apart?",
        },
      ],
    };
  },
});

/** Angles in degrees: of the first component, and of the lines that predict upwards from across and the other way. */
function lines(points: Points): { answer: number; ratio: number; flat: number; steep: number } {
  const [[a, b], [, d]] = covariance(points.map((point) => [...point])).toArray();
  const gap = Math.sqrt((a - d) ** 2 + 4 * b * b);
  return {
    answer: turned(degrees(atan2(2 * b, a - d)) / 2),
    ratio: (a + d + gap) / Math.max(1e-9, a + d - gap),
    flat: turned(degrees(atan2(b, a))),
    steep: turned(degrees(atan2(d, b))),
  };
}

function degrees(radians: number): number {
  return (radians * 180) / pi;
}

/** A line's angle, from 0 up to 180. */
function turned(angle: number): number {
  return ((angle % 180) + 180) % 180;
}

/** Between two lines, from 0 to 90 degrees. */
function apart(one: number, other: number): number {
  const gap = turned(one - other);
  return Math.min(gap, 180 - gap);
}

function isSame(shown: unknown, wanted: readonly (readonly number[])[]): boolean {
  const entries = Array.isArray(shown) ? (shown as unknown[]).flat() : [];
  return wanted.flat().every((x, i) => Math.abs(Number(entries[i]) - x) < 1e-9);
}
