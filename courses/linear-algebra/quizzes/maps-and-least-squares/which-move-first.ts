import { drawUntil, nonzero, questionType, texOfMatrix } from "@gradus/quiz";
import type { PlanePoint } from "@gradus/quiz";
import { apply, product } from "../drawn/integer-matrices.ts";
import { point } from "../vectors-and-systems/vectors.ts";

const asPoint = ([x, y]: readonly number[]): PlanePoint => [x, y];

/** Q3.3: which order of two moves has led to a picture. */
export default questionType({
  id: "which-move-first",
  title: "Which move came first?",
  kind: "choice",
  objective: 2,
  generate: (random) => {
    const k = nonzero(random, 2);
    const s = random.choose([2, -1]);
    const moves = [
      {
        name: "a quarter turn, anticlockwise",
        M: [
          [0, -1],
          [1, 0],
        ],
      },
      {
        name: `a shear: $(0, 1)$ moves to $(${k}, 1)$`,
        M: [
          [1, k],
          [0, 1],
        ],
      },
      {
        name: `a shear: $(1, 0)$ moves to $(1, ${k})$`,
        M: [
          [1, 0],
          [k, 1],
        ],
      },
      {
        name: s === 2 ? "a stretch by 2 along the first axis" : "the mirror that turns the first axis round",
        M: [
          [s, 0],
          [0, 1],
        ],
      },
    ];
    const corners = [
      [0, 0],
      [2, 0],
      [2, 1],
    ];
    const flag = (M: number[][]): string =>
      corners.map((corner) => `$${point(apply(M, corner).map((x) => x + 0))}$`).join(", ");
    const { A, B, first } = drawUntil(
      random,
      () => {
        const [A, B] = random.shuffle(moves);
        return { A, B, first: random.choose(["A", "B"] as const) };
      },
      ({ A, B }) => {
        const flags = [product(B.M, A.M), product(A.M, B.M), A.M, B.M].map(flag);
        return new Set(flags).size === 4;
      },
    );
    const BA = product(B.M, A.M);
    const AB = product(A.M, B.M);
    const made = first === "A" ? BA : AB;
    const options = [
      { name: "reads a product from the left", text: "First $A$, then $B$: the matrix $BA$.", M: BA },
      { name: "takes the order for unimportant", text: "First $B$, then $A$: the matrix $AB$.", M: AB },
      { name: "stops after one move", text: "Only $A$.", M: A.M },
      { name: "forgets a move", text: "Only $B$.", M: B.M },
    ];
    const right = options.find(({ M }) => M === made) ?? options[0];
    const say = (M: number[][]): string => `The corners would then be at ${flag(M)}.`;
    const [one, two] = first === "A" ? [A, B] : [B, A];
    return {
      stem: `A flag has the corners ${flag([
        [1, 0],
        [0, 1],
      ])}. Two moves are at hand. $A$ is ${A.name}, and $B$ is ${B.name}:\n\n$$A = ${texOfMatrix(A.M)}$$ $$B = ${texOfMatrix(B.M)}$$\n\nAfterwards the corners are at ${flag(made)}. What has been done?`,
      picture: {
        alt: "The flag before and after the moves",
        reach: 1 + Math.max(2, ...corners.flatMap((corner) => apply(made, corner).map(Math.abs))),
        marks: [
          { type: "polygon", corners: corners.map(asPoint), name: "before" },
          { type: "polygon", corners: corners.map((corner) => asPoint(apply(made, corner))), name: "after" },
        ],
      },
      answer: { text: right.text, reason: `It sends the corners to ${flag(made)}, in this order.` },
      distractors: options
        .filter((option) => option !== right)
        .map(({ name, text, M }) => ({
          name,
          text,
          reason: `${say(M)} Follow $(2, 0)$ and $(2, 1)$ through each move in turn.`,
        })),
      hint: "Take the corner $(2, 0)$, do one move, then the other. Does it arrive where it should? If not, exchange them.",
      solution: `Try one order with every corner. The first move takes them to ${flag(one.M)}, the second takes those to ${flag(made)}. That is the picture, so $${first}$ came first.\n\nThe move that is done first stands on the right, next to the vector: $${first === "A" ? "B(Ax) = (BA)x" : "A(Bx) = (AB)x"}$, with\n\n$$${first === "A" ? "BA" : "AB"} = ${texOfMatrix(made)}.$$\n\nIn the other order the corners are at ${flag(product(one.M, two.M))}.`,
    };
  },
});
