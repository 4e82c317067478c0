import { distinctMistakes, drawUntil, questionType, signed, texOfMatrix } from "@gradus/quiz";
import { det3, diagonals, total } from "./vectors.ts";

/** Q1.11: a determinant of three rows by hand. */
export default questionType({
  id: "three-by-three",
  title: "Six products",
  kind: "numeric",
  objective: 7,
  generate: (random) => {
    const M = drawUntil(
      random,
      () => Array.from({ length: 3 }, () => [0, 1, 2].map(() => random.integer(-4, 4))),
      // A few zeros make it shorter; too many make it a product.
      (M) => Math.abs(det3(M)) <= 60 && M.flat().filter((x) => x === 0).length <= 2 && total(diagonals(M).up) !== 0,
    );
    const { down, up } = diagonals(M);
    const answer = total(down) - total(up) + 0;
    const [[a, b, c], [d, e, f], [g, h, i]] = M;
    const sum = (parts: readonly number[]) => parts.map((x) => (x < 0 ? `(${x + 0})` : String(x + 0))).join(" + ");
    return {
      stem: `$$A = ${texOfMatrix(M)}$$\n\nWhat is $\\det A$?`,
      label: "$\\det A$",
      answer,
      hint: "Each of the six products takes one entry from every row and every column. Write the first two columns once more behind the matrix: three diagonals run down to the right, three run up.",
      solution: `Down to the right:\n\n$$${sum(down)} = ${total(down) + 0}$$\n\nUp to the right:\n\n$$${sum(up)} = ${total(up) + 0}$$\n\nThe second sum counts with a minus: $${total(down) + 0} ${signed(-total(up))} = ${answer}$.`,
      mistakes: distinctMistakes(answer, [
        {
          name: "leaves out the products with a minus",
          value: total(down) + 0,
          reason: `$${total(down) + 0}$ is the sum of the three products that run down to the right. Those that run up are missing; they count with a minus.`,
        },
        {
          name: "gives all products a plus",
          value: total(down) + total(up),
          reason:
            "Your six products are right, and all of them have a plus. The three that run up to the right have a minus.",
        },
        {
          name: "has every sign the wrong way round",
          value: 0 - answer,
          reason: "The size is right, the sign is not. The product down the main diagonal counts with a plus.",
        },
        {
          name: "forgets that the signs alternate",
          value: a * (e * i - f * h) + b * (d * i - f * g) + c * (d * h - e * g),
          reason:
            "Along the first row the signs go plus, minus, plus: the small determinant of the middle entry counts with a minus.",
        },
        {
          name: "multiplies the diagonal only",
          value: a * e * i + 0,
          reason: `$${a * e * i + 0}$ is the product of the diagonal. Five more products have one entry from every row and column.`,
        },
        {
          name: "takes the two long diagonals only",
          value: a * e * i - c * e * g,
          reason:
            "You took the two long diagonals, as for a 2×2 matrix. Four more products have one entry from every row and column.",
        },
      ]),
    };
  },
});
