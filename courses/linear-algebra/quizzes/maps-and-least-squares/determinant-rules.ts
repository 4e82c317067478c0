import { distinctMistakes, questionType, texOfNumber } from "@gradus/quiz";

/** Q3.5: the determinant of an expression, from those of its letters. */
export default questionType({
  id: "determinant-rules",
  title: "Rules for determinants",
  kind: "numeric",
  objective: 4,
  generate: (random) => {
    const n = random.choose([2, 3]);
    const a = random.choose([2, 3, -2, -3]);
    const b = random.choose([2, 4, 5, -1, -2, -4]);
    const c = random.choose([2, 3, -1, -2]);
    const k = random.choose([2, 3]);
    const forms = [
      {
        tex: `A^${k} B^{-1}`,
        value: a ** k / b,
        slips: [
          {
            name: "ignores the inverse",
            value: a ** k * b,
            reason: `You multiplied by $\\det B$. $B^{-1}$ undoes what $B$ does to volumes, so its determinant is $\\frac{1}{\\det B}$.`,
          },
          {
            name: "multiplies by the exponent",
            value: (k * a) / b,
            reason: `You took $${k}$ times $\\det A$. $A^${k}$ does the map ${k} times, and each time the volume is multiplied by $${a}$.`,
          },
          {
            name: "turns the sign for the inverse",
            value: -(a ** k) * b,
            reason:
              "An inverse has no minus sign to give: it divides by the factor of $B$. What undoes a multiplication?",
          },
        ],
        why: `$\\det A^${k} = (${a})^${k} = ${a ** k}$ and $\\det B^{-1} = ${texOfNumber(1 / b)}$`,
      },
      {
        tex: `${c === -1 ? "-" : c}A`,
        value: c ** n * a,
        slips: [
          {
            name: "takes the factor out once",
            value: c * a,
            reason: `You multiplied the determinant by $${c}$ once. All ${n} columns are multiplied by it, and each of them multiplies the volume.`,
          },
          {
            name: "takes the factor out once too often",
            value: c ** (n + 1) * a,
            reason: `You used the factor ${n + 1} times. A $${n} \\times ${n}$ matrix has ${n} columns.`,
          },
          {
            name: "ignores the factor",
            value: a,
            reason: `That is $\\det A$. When every column is multiplied by $${c}$, the box changes.`,
          },
          { name: "adds the factor", value: a + c, reason: "You added. A stretch multiplies volumes." },
        ],
        why: `each of the ${n} columns is multiplied by $${c}$, so the volume is by $(${c})^${n} = ${c ** n}$`,
      },
      {
        tex: `A^{\\mathsf T} B`,
        value: a * b,
        slips: [
          {
            name: "takes the transpose for an inverse",
            value: b / a,
            reason:
              "You divided by $\\det A$. A transpose is not an inverse: rows and columns change places, and the determinant stays.",
          },
          {
            name: "adds the determinants",
            value: a + b,
            reason: "You added. One map after the other multiplies volumes twice.",
          },
          {
            name: "turns the sign for the transpose",
            value: -a * b,
            reason: "The transpose keeps the sign too: only an exchange of two rows or columns turns it.",
          },
        ],
        why: `$\\det A^{\\mathsf T} = \\det A = ${a}$`,
      },
      {
        tex: `(AB)^{-1}`,
        value: 1 / (a * b),
        slips: [
          {
            name: "forgets the inverse",
            value: a * b,
            reason: "That is $\\det AB$. The inverse brings the volume back: it divides by that factor.",
          },
          {
            name: "inverts the first factor only",
            value: b / a,
            reason: "You divided by $\\det A$ only. $(AB)^{-1} = B^{-1} A^{-1}$: both are undone.",
          },
          {
            name: "turns the sign for the inverse",
            value: -a * b,
            reason: "An inverse does not turn the sign; it divides by the factor.",
          },
        ],
        why: `$\\det AB = ${a} \\cdot (${b}) = ${a * b}$, and the inverse divides by that`,
      },
    ];
    const { tex, value, slips, why } = random.choose(forms);
    return {
      stem: `$A$ and $B$ are $${n} \\times ${n}$ matrices with\n\n$$\\det A = ${a}, \\qquad \\det B = ${b}.$$\n\nWhat is $\\det\\left(${tex}\\right)$? A fraction may be typed as 3/4.`,
      label: "Determinant",
      answer: value,
      tolerance: 1e-6,
      hint: "Think of volumes. What does each factor of the expression do to the volume of a box, when one map is done after the other?",
      solution: `Products of maps multiply their factors, ${why}. So\n\n$$\\det\\left(${tex}\\right) = ${texOfNumber(value)}.$$`,
      mistakes: distinctMistakes(value, slips),
    };
  },
});
