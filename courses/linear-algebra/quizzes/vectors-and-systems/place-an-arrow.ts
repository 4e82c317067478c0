import type { Rng } from "@gradus/math";
import { drawUntil, nonzero, questionType, signed } from "@gradus/quiz";
import { dot, length, mix, point } from "./vectors.ts";

const reach = 6;

/** Q1.9: drag an arrow to where a condition wants it: at a right angle, or to close a path. */
export default questionType({
  id: "place-an-arrow",
  title: "Place an arrow",
  kind: "graph",
  objective: 2,
  generate: (random) => (random.choose([true, false]) ? rightAngle(random) : closedPath(random)),
});

/** What both share: the board with one arrow that can be dragged. */
function board(start: readonly number[]) {
  return {
    figure: {
      name: "vector-board",
      attributes: {
        mode: "vector",
        u: JSON.stringify(start),
        reach: String(reach),
        names: "w, v, r",
        tabs: "false",
      },
      alt: "A plane with one arrow w from the origin, whose tip can be dragged",
    },
    coordinates: ["w₁", "w₂"],
    start,
    read: ({ u }: Readonly<Record<string, unknown>>) => (isPoint(u) ? u : null),
    place: (state: unknown, position: readonly number[]) => ({ ...(state as object), u: position }),
  };
}

function rightAngle(random: Rng) {
  const { u, start } = drawUntil(
    random,
    () => ({ u: [nonzero(random, 4), nonzero(random, 4)], start: [nonzero(random, 3), nonzero(random, 3)] }),
    ({ u, start }) => Math.abs(u[0]) !== Math.abs(u[1]) && Math.abs(cosine(u, start)) > 0.3,
  );
  const answer = [-u[1], u[0]];
  return {
    ...board(start),
    stem: `Drag $w$ so that it stands at a **right angle** to $u = ${point(u)}$, which is not drawn. Make $w$ at least 2 long.`,
    answer,
    distance: (w: readonly number[]) => (length(w) < 1.9 ? 1 : Math.abs(cosine(u, w))),
    tolerance: 0.02,
    describe: (w: readonly number[]) => {
      if (length(w) < 1.9) return "Your arrow is shorter than 2. Make it longer: the angle is easier to see then.";
      const product = Number(dot(u, w).toFixed(2));
      const wide = product > 0 ? "smaller" : "larger";
      return `For your $w$ the dot product $u \\cdot w$ is $${product}$; at a right angle it is 0. ${product > 0 ? "Positive" : "Negative"} means that the angle is ${wide} than a right one: turn $w$ ${product > 0 ? "away from" : "towards"} $u$.`;
    },
    hint: "At a right angle the dot product is 0: find two numbers $w_1$, $w_2$ for which the two products cancel.",
    solution: `The dot product has to vanish: $${u[0]} \\cdot w_1 ${signed(u[1])} \\cdot w_2 = 0$. Exchange the two entries of $u$ and turn one sign:\n\n$$w = ${point(answer)}.$$\n\nEvery multiple of it stands at a right angle too, in both directions.`,
    mistakes: [
      {
        name: "exchanges the entries without turning a sign",
        value: [u[1], u[0]],
        reason: `You exchanged the entries of $u$. The dot product is then $2 \\cdot (${u[0]}) \\cdot (${u[1]})$, not 0: one of the signs has to turn.`,
      },
      {
        name: "copies the arrow",
        value: u,
        reason:
          "That is $u$ itself: the angle between an arrow and itself is 0. A right angle is a quarter of a turn away.",
      },
      {
        name: "turns the arrow round",
        value: u.map((x) => 0 - x),
        reason: "That is $-u$, half a turn away. A right angle is a quarter of a turn.",
      },
    ].filter(({ value }) => Math.abs(cosine(u, value)) > 0.05),
  };
}

function closedPath(random: Rng) {
  const { u, start, target } = drawUntil(
    random,
    () => {
      const [a, u, v] = [
        random.choose([2, -1]),
        [nonzero(random, 3), random.integer(-3, 3)],
        [random.integer(-3, 3), nonzero(random, 3)],
      ];
      return { u, start: [nonzero(random, 4), nonzero(random, 4)], target: mix(a, u, 1, v) };
    },
    ({ u, start, target }) => {
      const answer = mix(1, target, -1, u);
      const spots = [answer, target, mix(1, target, 1, u), answer.map((x) => 0 - x), start];
      const apart = spots.every((p, i) => spots.every((q, j) => i >= j || length(mix(1, p, -1, q)) >= 1.5));
      return apart && spots.every((p) => p.every((x) => Math.abs(x) < reach));
    },
  );
  const answer = mix(1, target, -1, u).map((x) => x + 0);
  const wrong = [
    {
      name: "points at the target from the origin",
      value: target,
      reason: `That is the arrow from the origin to $b$. The path has already gone along $u$: which step is left from the tip of $u$ to $b$?`,
    },
    {
      name: "adds instead of subtracting",
      value: mix(1, target, 1, u),
      reason:
        "That is $b + u$. Walking along $u$ and then along your $w$ leads past $b$. What is $w$ when $u + w = b$?",
    },
    {
      name: "points backwards",
      value: answer.map((x) => 0 - x),
      reason: "Your arrow has the right length and the opposite direction: it leads from $b$ back to the tip of $u$.",
    },
  ];
  return {
    ...board(start),
    stem: `You walk along $u = ${point(u)}$ from the origin, and want to arrive at $b = ${point(target)}$. Drag $w$ to the step that is **left**, so that $u + w = b$. Draw it from the origin.`,
    answer,
    onlyAnswer: true,
    distance: (w: readonly number[]) => length(mix(1, w, -1, answer)) / reach,
    tolerance: 0.02,
    describe: (w: readonly number[]) => {
      const end = mix(1, u, 1, w).map((x) => Number(x.toFixed(2)));
      return `Along $u$ and then along your $w$ you arrive at $${point(end)}$, and $b$ is $${point(target)}$. How much is missing in each entry?`;
    },
    hint: "Stand at the tip of $u$. How far is it to $b$ from there, to the right and up? An arrow may be moved without changing it, so draw it from the origin.",
    solution: `What is left is the difference:\n\n$$w = b - u = ${point(target)} - ${point(u)} = ${point(answer)}.$$\n\nDrawn from the tip of $u$ it ends at $b$; drawn from the origin it is the same vector.`,
    mistakes: wrong.filter(({ value }) => value.every((x) => Math.abs(x) <= reach)),
  };
}

function cosine(u: readonly number[], w: readonly number[]): number {
  return length(w) === 0 ? 1 : dot(u, w) / length(u) / length(w);
}

function isPoint(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === 2 && value.every((entry) => typeof entry === "number");
}
