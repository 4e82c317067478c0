import { drawUntil, nonzero, questionType, texOfCombination } from "@gradus/quiz";
import { det3, mix, point } from "./vectors.ts";

/** Q1.8: any third row that makes a matrix singular, and is not zero. */
export default questionType({
  id: "dependent-row",
  title: "A row that adds nothing",
  kind: "matrix",
  objective: 7,
  generate: (random) => {
    const { u, v } = drawUntil(
      random,
      () => ({ u: [0, 1, 2].map(() => random.integer(-4, 4)), v: [0, 1, 2].map(() => random.integer(-4, 4)) }),
      ({ u, v }) =>
        areas(u, v).filter((area) => area !== 0).length >= 2 && [...u, ...v].filter((x) => x === 0).length <= 1,
    );
    const [a, b] = [nonzero(random, 2), nonzero(random, 2)];
    const answer = mix(a, u, b, v);
    const size = (w: readonly number[]) => Math.max(...w.map(Math.abs));
    const product = (w: readonly number[]) => det3([u, v, w]);
    return {
      stem: `$$A = \\begin{bmatrix} ${u.join(" & ")} \\\\ ${v.join(" & ")} \\\\ ? & ? & ? \\end{bmatrix}$$\n\nGive a third row that makes $A$ singular, and is **neither zero nor a multiple of one of the other rows alone**.`,
      label: "Third row",
      answer: [answer],
      equality: "exact",
      accepts: ([w]) =>
        Math.abs(product(w)) <= 1e-9 * size(u) * size(v) * size(w) &&
        size(w) > 0 &&
        [u, v].every((row) => size(areas(row, w)) > 1e-9 * size(row) * size(w)),
      recognise: ([w]) => {
        if (w.some(Number.isNaN)) return null;
        if (w.every((x) => x === 0)) {
          return {
            name: "answers with zeros",
            reason:
              "A row of zeros makes every matrix singular, whatever stands above it. Find one that depends on *these* two rows.",
          };
        }
        const alone = [u, v].findIndex((row) => size(areas(row, w)) <= 1e-9 * size(row) * size(w));
        if (alone !== -1) {
          return {
            name: "repeats a row",
            reason: `That makes $A$ singular, and your row is a multiple of row ${alone + 1} alone. Take some of both.`,
          };
        }
        const off = Number(product(w).toPrecision(6));
        return {
          name: "leaves the plane of the rows",
          reason: `With your row the determinant is ${off}, not 0. Every mix of the two rows makes it 0, and nothing else does: choose how much of each you take, and add.`,
        };
      },
      hint: "Choose a factor for each of the two rows, and add: such a row says nothing that the others have not said together.",
      solution: `Any mix of both rows will do. For example $${texOfCombination([a, b], [`r_1`, `r_2`])}$:\n\n$$${a} \\cdot ${point(u)} + (${b}) \\cdot ${point(v)} = ${point(answer)}.$$\n\nTo test a row of your own, take the determinant: for this one it is $${product(answer)}$.`,
      mistakes: [
        {
          name: "answers with zeros",
          value: [[0, 0, 0]],
          reason:
            "A row of zeros makes every matrix singular, whatever stands above it. Find one that depends on *these* two rows.",
        },
        {
          name: "repeats a row",
          value: [[...u]],
          reason: "That makes $A$ singular, and your row is a multiple of row 1 alone. Take some of both.",
        },
      ],
    };
  },
});

/** The three areas that two vectors show, one for each pair of axes: all 0 when they are parallel. */
function areas([a, b, c]: readonly number[], [d, e, f]: readonly number[]): number[] {
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}
