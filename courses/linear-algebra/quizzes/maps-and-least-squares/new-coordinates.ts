import { distinctMistakes, drawUntil, nonzero, questionType, texOfColumn, texOfMatrix } from "@gradus/quiz";
import { apply, largest, transposed, unimodular } from "../drawn/integer-matrices.ts";

const column = (entries: readonly number[]): number[][] => entries.map((entry) => [entry]);

/** Q3.8: the coordinates of a vector in another basis. */
export default questionType({
  id: "new-coordinates",
  title: "The same vector, new numbers",
  kind: "matrix",
  objective: 5,
  generate: (random) => {
    const { P, inverse, c } = drawUntil(
      random,
      () => {
        const { E, inverse } = unimodular(random, 2, 2);
        return { P: E, inverse, c: [nonzero(random, 4), nonzero(random, 4)] };
      },
      ({ P, c }) =>
        largest(P) <= 5 && P.flat().filter((x) => x === 0).length === 0 && c[0] !== c[1] && P[0][1] !== P[1][0],
    );
    const v = apply(P, c);
    const [b1, b2] = transposed(P);
    const answer = column(c);
    return {
      stem: `$$b_1 = ${texOfColumn(b1)}$$ $$b_2 = ${texOfColumn(b2)}$$ $$v = ${texOfColumn(v)}$$\n\nWhich coordinates $c$ has $v$ in the basis $b_1, b_2$?`,
      label: "$c$",
      answer,
      equality: "exact",
      hint: "Coordinates are steps: how many of $b_1$ and how many of $b_2$ lead to $v$? That is a system with two unknowns.",
      solution: `The steps have to lead to $v$: $c_1 b_1 + c_2 b_2 = v$, that is, $Pc = v$ with the new basis vectors as columns. Solve it, or use the inverse:\n\n$$c = P^{-1} v = ${texOfMatrix(inverse)} ${texOfColumn(v)} = ${texOfColumn(c)}$$\n\nTo be sure, walk: $${c[0]}$ times $b_1$ and $${c[1]}$ times $b_2$ lead to $(${v.join(", ")})$.`,
      mistakes: distinctMistakes(answer, [
        {
          name: "multiplies by the basis instead of solving",
          value: column(apply(P, v)),
          reason:
            "You computed $Pv$. $P$ translates *new* numbers into old ones; $v$ is given in old numbers, so you have to go the other way. What would $b_1$ itself become with your rule?",
        },
        {
          name: "takes dot products with the basis vectors",
          value: column(apply(transposed(P), v)),
          reason:
            "You took the dot products of $v$ with $b_1$ and $b_2$. That gives coordinates when the basis is orthonormal. These two vectors lean, and are not of length 1.",
        },
        {
          name: "keeps the old numbers",
          value: column(v),
          reason: "Those are the old numbers: so many steps along the axes. How many along $b_1$ and $b_2$?",
        },
        {
          name: "exchanges the coordinates",
          value: column(c.toReversed()),
          reason: "Both numbers are right and in the other order. The first counts steps along $b_1$.",
        },
        {
          name: "turns the inverse round",
          value: column(apply(transposed(inverse), v)),
          reason:
            "You multiplied by the transpose of the inverse: the basis vectors stood in rows. They are the *columns* of $P$.",
        },
      ]),
    };
  },
});
