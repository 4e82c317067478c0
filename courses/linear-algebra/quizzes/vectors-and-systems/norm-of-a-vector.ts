import { distinctMistakes, questionType, texOfColumn } from "@gradus/quiz";
import { dot, length, total } from "./vectors.ts";

/** Sizes of entries whose squares add up to a square. */
const wholeLengths = [
  [3, 4],
  [6, 8],
  [1, 2, 2],
  [2, 3, 6],
  [1, 4, 8],
  [4, 4, 7],
  [2, 4, 4],
  [2, 6, 9],
  [6, 6, 7],
  [1, 1, 1, 1],
  [1, 1, 3, 5],
  [2, 4, 5, 6],
] as const;

/** Q1.1: a norm of order 1, 2 or ∞. */
export default questionType({
  id: "norm-of-a-vector",
  title: "How long?",
  kind: "numeric",
  objective: 3,
  generate: (random) => {
    const order = random.choose(["1", "2", "\\infty"] as const);
    const sizes = random.shuffle(random.choose(wholeLengths));
    // At least one entry is negative, or a forgotten absolute value would not show.
    const signs = random.shuffle(sizes.map((_, i) => (i === 0 ? -1 : random.choose([-1, 1]))));
    const u = sizes.map((size, i) => size * signs[i]);
    const sum = total(sizes);
    const largest = Math.max(...sizes);
    const answer = { "1": sum, "2": length(u), "\\infty": largest }[order];
    const bars = u.map((x) => `|${x}|`);
    const squares = u.map((x) => `${x * x}`).join(" + ");
    const way = {
      "1": `Order 1 adds the sizes of the entries:\n\n$$${bars.join(" + ")} = ${sum}.$$`,
      "2": `Order 2 is the length of the arrow. Square, add, take the root:\n\n$$\\sqrt{${squares}} = \\sqrt{${dot(u, u)}} = ${answer}.$$`,
      "\\infty": `Order $\\infty$ is the largest size among the entries:\n\n$$\\max(${bars.join(", ")}) = ${largest}.$$`,
    }[order];
    return {
      stem: `$$u = ${texOfColumn(u)}$$\n\nWhat is $\\lVert u \\rVert_{${order}}$?`,
      label: `$\\lVert u \\rVert_{${order}}$`,
      answer,
      hint: "No norm knows a sign: first make each entry a size. Then order 1 adds, order 2 does what Pythagoras does, and order $\\infty$ looks for one entry only.",
      solution: `${way}\n\nThe other two orders give ${Object.entries({ "1": sum, "2": length(u), "\\infty": largest })
        .filter(([one]) => one !== order)
        .map(([one, value]) => `$\\lVert u \\rVert_{${one}} = ${value}$`)
        .join(
          " and ",
        )}. They are always in this order: $\\lVert u \\rVert_\\infty \\le \\lVert u \\rVert_2 \\le \\lVert u \\rVert_1$.`,
      mistakes: distinctMistakes(answer, [
        {
          name: "forgets the square root",
          value: dot(u, u),
          reason: `${dot(u, u)} is the sum of the squares: the *square* of the length. If the entries are metres, yours are square metres.`,
        },
        {
          name: "adds without absolute values",
          value: total(u),
          reason: `$${total(u)}$ is what is left when the entries are added with their signs, so that some cancel. A norm adds sizes.`,
        },
        {
          name: "takes the largest entry with its sign",
          value: Math.max(...u),
          reason: `$${Math.max(...u)}$ is the largest entry as it stands. Compare sizes: $${u.find((x) => Math.abs(x) === largest)}$ is further from 0.`,
        },
        {
          name: "gives the norm of order 1",
          value: sum,
          reason: `${sum} is the sum of the sizes, the norm of order 1. The small number at the bars asks for order $${order}$.`,
        },
        {
          name: "gives the norm of order 2",
          value: length(u),
          reason: `${length(u)} is the length of the arrow, the norm of order 2. The small number at the bars asks for order $${order}$.`,
        },
        {
          name: "gives the norm of order infinity",
          value: largest,
          reason: `${largest} is the largest size, the norm of order $\\infty$. The small number at the bars asks for order ${order}.`,
        },
      ]),
    };
  },
});
