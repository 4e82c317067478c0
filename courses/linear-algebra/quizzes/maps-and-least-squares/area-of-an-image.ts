import { distinctMistakes, drawUntil, questionType, texOfMatrix } from "@gradus/quiz";
import { det2 } from "../vectors-and-systems/vectors.ts";

/** Q3.4: the area of what a map makes of a polygon. */
export default questionType({
  id: "area-of-an-image",
  title: "The area of an image",
  kind: "numeric",
  objective: 4,
  generate: (random) => {
    const area = random.integer(2, 6);
    const shape = random.choose(["triangle", "quadrilateral", "pentagon"]);
    const wanted = random.integer(-5, 5);
    const M = drawUntil(
      random,
      () => [0, 1].map(() => [0, 1].map(() => random.integer(-4, 4))),
      (M) => det2(M) === wanted && M.flat().filter((x) => x === 0).length <= 1,
    );
    const [[a, b], [c, d]] = M;
    const determinant = det2(M);
    const answer = Math.abs(determinant) * area;
    return {
      stem: `A ${shape} has the area ${area}. The matrix\n\n$$A = ${texOfMatrix(M)}$$\n\nmoves all its points. How large is the area of the image?`,
      label: "Area of the image",
      answer,
      hint: "One number says by which factor *every* area grows. Which number of the matrix is that, and what does its sign mean?",
      solution: `The factor is the determinant:\n\n$$\\det A = ${a} \\cdot (${d}) - (${b}) \\cdot (${c}) = ${determinant}$$\n\n${
        determinant === 0
          ? "It is 0: the map lays the whole plane on a line, and the image has no area."
          : `${determinant < 0 ? "Its minus says that the picture is turned over; an area has no sign. " : ""}The area becomes $${Math.abs(determinant)} \\cdot ${area} = ${answer}$. The shape does not matter: every small square grows by the same factor.`
      }`,
      mistakes: distinctMistakes(answer, [
        {
          name: "keeps the sign",
          value: determinant * area,
          reason:
            "The minus of a determinant says that the picture has been turned over. An area is a size: it has no sign.",
        },
        {
          name: "gives the factor",
          value: Math.abs(determinant),
          reason: `That is the factor by which areas grow. The ${shape} had the area ${area} before.`,
        },
        {
          name: "adds the two products",
          value: Math.abs(a * d + b * c) * area,
          reason: `You added the products of the two diagonals. The determinant is their *difference*, $ad - bc$.`,
        },
        {
          name: "takes the area as unchanged",
          value: area,
          reason: `Some maps keep areas, for example turns and shears. They have the determinant 1 or $-1$; this one has $${determinant}$.`,
        },
        {
          name: "squares the factor",
          value: determinant * determinant * area,
          reason:
            "You squared the factor. If all *lengths* grew by some factor, areas would grow by its square. The determinant is the factor for areas already.",
        },
      ]),
    };
  },
});
