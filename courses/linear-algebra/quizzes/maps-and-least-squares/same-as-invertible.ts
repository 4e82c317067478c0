import { drawUntil, questionType } from "@gradus/quiz";

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly right: boolean;
  readonly reason: string;
}

/** Q3.7: which statements say the same as "A has an inverse". */
export default questionType({
  id: "same-as-invertible",
  title: "The same as invertible",
  kind: "choices",
  objective: 3,
  generate: (random) => {
    const n = random.integer(3, 7);
    const statements: readonly Statement[] = [
      {
        name: "determinant",
        text: "$\\det A \\ne 0$.",
        right: true,
        reason:
          "The determinant is the factor for volumes. If it is 0, the map flattens space, and that cannot be undone; otherwise it can.",
      },
      {
        name: "independent columns",
        text: "The columns of $A$ are independent.",
        right: true,
        reason: `Then no input but 0 goes to 0, so no two inputs share an image; and ${n} independent columns reach everything.`,
      },
      {
        name: "full rank",
        text: `$\\operatorname{rank} A = ${n}$.`,
        right: true,
        reason: `${n} pivots: one in each row and each column. Elimination runs through to the identity.`,
      },
      {
        name: "trivial null space",
        text: "$Ax = 0$ only for $x = 0$.",
        right: true,
        reason:
          "If something else went to 0 as well, it could not be told from 0 afterwards. If nothing does, the columns are independent.",
      },
      {
        name: "unique solutions",
        text: "$Ax = b$ has exactly one solution for every $b$.",
        right: true,
        reason: "That is what an inverse does: it gives for each $b$ the one $x$.",
      },
      {
        name: "transpose",
        text: "$A^{\\mathsf T}$ has an inverse.",
        right: true,
        reason: "$\\det A^{\\mathsf T} = \\det A$. The inverse of the transpose is the transpose of the inverse.",
      },
      {
        name: "takes a symmetric matrix for an invertible one",
        text: "$A = A^{\\mathsf T}$.",
        right: false,
        reason:
          "A matrix of zeros is symmetric and has no inverse; a quarter turn has one and is not symmetric. The two have nothing to do with each other.",
      },
      {
        name: "takes zeros on the diagonal for singular",
        text: "No entry on the diagonal of $A$ is 0.",
        right: false,
        reason:
          "The exchange of two axes has zeros on its diagonal and is its own inverse; $\\begin{bmatrix} 1 & 1 \\\\ 1 & 1 \\end{bmatrix}$ has none and is singular. The diagonal decides only for triangles.",
      },
      {
        name: "takes one solution for all",
        text: "$Ax = b$ has a solution for some $b \\ne 0$.",
        right: false,
        reason:
          "Every matrix but that of zeros reaches something: any of its columns. What counts is whether it reaches *everything*.",
      },
      {
        name: "takes different columns for independent ones",
        text: "No two columns of $A$ are equal.",
        right: false,
        reason:
          "$(1, 2)$ and $(2, 4)$ are not equal and point the same way. Independent asks for more: no column is a mix of the others.",
      },
      {
        name: "asks for a large determinant",
        text: "$\\lvert \\det A \\rvert \\ge 1$.",
        right: false,
        reason: "One half of the identity has a small determinant and is undone by doubling. Only 0 is too small.",
      },
      {
        name: "takes no zero entries for invertible",
        text: "$A$ has no row of zeros.",
        right: false,
        reason:
          'An invertible matrix has no row of zeros, but that is not enough: $\\begin{bmatrix} 1 & 1 \\\\ 1 & 1 \\end{bmatrix}$ has none either. "The same" has to hold in both directions.',
      },
    ];
    const shown = drawUntil(
      random,
      () => random.shuffle([...statements]).slice(0, 6),
      (drawn) => drawn.filter(({ right }) => right).length >= 2 && drawn.filter(({ right }) => !right).length >= 2,
    );
    const list = (right: boolean): string =>
      shown
        .filter((one) => one.right === right)
        .map(({ text, reason }) => `${text} ${reason}`)
        .join("\n\n");
    return {
      stem: `$A$ is a $${n} \\times ${n}$ matrix. Which of these say the same as "$A$ has an inverse": true whenever it has one, and false whenever it has none?`,
      options: shown,
      hint: "Try each on three matrices: the identity, $\\begin{bmatrix} 1 & 1 \\\\ 1 & 1 \\end{bmatrix}$, and the exchange of two axes. Which of the three have an inverse?",
      solution: `**The same as invertible.**\n\n${list(true)}\n\n**Not the same.**\n\n${list(false)}`,
    };
  },
});
