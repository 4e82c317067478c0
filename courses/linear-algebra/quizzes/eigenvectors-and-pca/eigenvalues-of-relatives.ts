import { drawUntil, nonzero, questionType, texOfNumber } from "@gradus/quiz";
import { different } from "./eigen-matrices.ts";

interface Claim {
  readonly name: string;
  readonly matrix: string;
  readonly right: readonly number[];
  readonly wrong: readonly number[];
  readonly why: string;
  readonly slip: string;
}

/** Q4.3: what becomes of the eigenvalues when a matrix is shifted, squared, inverted or transposed. */
export default questionType({
  id: "eigenvalues-of-relatives",
  title: "Eigenvalues of relatives",
  kind: "choices",
  objective: 2,
  generate: (random) => {
    const values = drawUntil(
      random,
      () => different(random, 2, -4, 5),
      ([a, b]) => a !== 0 && b !== 0 && a !== -b && Math.abs(a * b) > 1,
    ).toSorted((a, b) => a - b);
    const [a, b] = values;
    const c = nonzero(random, 3);
    const claims: Claim[] = [
      {
        name: "knows what a shift does",
        matrix: c > 0 ? `A + ${c === 1 ? "" : c}I` : `A - ${c === -1 ? "" : -c}I`,
        right: [a + c, b + c],
        wrong: [a - c, b - c],
        why: `From $A v = \\lambda v$ follows $(A + cI) v = (\\lambda + c) v$, here with $c = ${c}$.`,
        slip: "The shift goes to every eigenvalue, with its own sign.",
      },
      {
        name: "knows what squaring does",
        matrix: "A^2",
        right: [a * a, b * b],
        wrong: [2 * a, 2 * b],
        why: "Applied twice, $A$ stretches $v$ by $\\lambda$ twice: $A^2 v = \\lambda^2 v$.",
        slip: "Twice as much is $2A$; twice *in a row* is $A^2$.",
      },
      {
        name: "knows what the inverse does",
        matrix: "A^{-1}",
        right: [1 / a, 1 / b],
        wrong: [-a, -b],
        why: "What $A$ stretches by $\\lambda$, the inverse shrinks by $\\lambda$: $A^{-1} v = \\tfrac{1}{\\lambda} v$.",
        slip: "A minus turns arrows round; it does not undo a stretch.",
      },
      {
        name: "knows what transposing does",
        matrix: "A^{\\mathsf T}",
        right: [a, b],
        wrong: [1 / a, 1 / b],
        why: "$A - \\lambda I$ and its transpose have the same determinant, so they are singular for the same $\\lambda$. The eigenvectors may differ.",
        slip: "Transposing is undoing for rotations only.",
      },
      {
        name: "knows what a factor does",
        matrix: "3A",
        right: [3 * a, 3 * b],
        wrong: [9 * a, 9 * b],
        why: "$3A$ stretches every vector three times as much as $A$: $3A v = 3 \\lambda v$.",
        slip: "The determinant is multiplied by $9$, because it holds a factor for each row. An eigenvalue is one stretch.",
      },
    ];
    const options = drawUntil(
      random,
      () =>
        claims.map(({ name, matrix, right, wrong, why, slip }) => {
          const isRight = random.choose([true, false]);
          const shown = (isRight ? right : wrong).toSorted((x, y) => x - y).map(texOfNumber);
          return {
            name,
            text: `$${matrix}$ has the eigenvalues $${shown[0]}$ and $${shown[1]}$.`,
            right: isRight,
            reason: isRight ? why : `${slip} ${why}`,
          };
        }),
      (drawn) => drawn.some((one) => one.right) && drawn.some((one) => !one.right),
    );
    return {
      stem: `A 2×2 matrix $A$ has the eigenvalues $${a}$ and $${b}$. Tick every line that is true.`,
      options,
      hint: "Take an eigenvector $v$ of $A$, and send it through the other matrix by hand. By how much is it stretched there?",
      solution: claims
        .map(
          ({ matrix, right, why }) =>
            `$${matrix}$: $${right
              .toSorted((x, y) => x - y)
              .map(texOfNumber)
              .join("$ and $")}$. ${why}`,
        )
        .join("\n\n"),
    };
  },
});
