import { drawUntil, nonzero, questionType, texOfMatrix } from "@gradus/quiz";
import { det2, mix } from "./vectors.ts";

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly right: boolean;
  readonly reason: string;
}

/** Q1.12: what follows from singular, and what does not. */
export default questionType({
  id: "what-singular-means",
  title: "Singular, and what follows",
  kind: "choices",
  objective: 7,
  generate: (random) => {
    const singular = random.choose([true, false]);
    const A = drawUntil(
      random,
      () => {
        const row = [nonzero(random, 4), nonzero(random, 4)];
        const other = singular
          ? mix(random.choose([2, 3, -1, -2]), row, 0, row).map((x) => x + 0)
          : [nonzero(random, 4), nonzero(random, 4)];
        return random.choose([true, false]) ? [row, other] : [other, row];
      },
      (A) => (det2(A) === 0) === singular,
    );
    const b = drawUntil(
      random,
      () => [nonzero(random, 6), nonzero(random, 6)],
      // Off the line that the columns of a singular matrix share.
      (one) => one[0] * A[1][0] !== one[1] * A[0][0],
    );
    const determinant = det2(A);
    const shown = drawUntil(
      random,
      () => random.shuffle(statements(A, b, determinant)).slice(0, 5),
      // Some of them true and some false, or the first one judged would give the others away.
      (drawn) => drawn.filter(({ right }) => right).length >= 2 && drawn.some(({ right }) => !right),
    );
    return {
      stem: `$$A = ${texOfMatrix(A)}$$\n\nWhich statements about $A$ and about the system $Ax = b$ are true?`,
      options: shown,
      hint: `Begin with the determinant: $${A[0][0]} \\cdot (${A[1][1]}) - (${A[0][1]}) \\cdot (${A[1][0]})$. Singular or not is a question about $A$ alone; which $b$ then have a solution is another one.`,
      solution: `The determinant of $A$ is $${determinant}$, so $A$ is ${singular ? "singular: its rows are multiples of each other, and so are its columns" : "not singular: each $b$ has exactly one solution"}.\n\n${shown.map(({ text, right, reason }) => `**${right ? "True." : "False."}** ${text} ${reason}`).join("\n\n")}`,
    };
  },
});

function statements(A: readonly (readonly number[])[], b: readonly number[], determinant: number): Statement[] {
  const singular = determinant === 0;
  const [[p], [r]] = A;
  const never =
    "Whether $A$ is singular can be read off its own four numbers. $b$ shifts the lines and does not turn them.";
  const value = `The determinant is $${determinant}$.`;
  return [
    {
      name: "sees dependent rows",
      text: "The rows of $A$ point in two different directions.",
      right: !singular,
      reason: singular ? `${value} One row is a multiple of the other: they lie on one line.` : value,
    },
    {
      name: "sees dependent columns",
      text: "One column of $A$ is a multiple of the other.",
      right: singular,
      reason: singular
        ? "Where the rows depend on each other, the columns do too: the determinant is 0 for both."
        : `${value} Then neither rows nor columns depend on each other.`,
    },
    {
      name: "knows that constants do not matter",
      text: "With another $b$, $A$ could become singular or cease to be it.",
      right: false,
      reason: never,
    },
    {
      name: "knows the system without constants",
      text: "$Ax = 0$ has a solution besides $x = 0$.",
      right: singular,
      reason: singular
        ? "For $b = 0$ both lines pass through the origin, and they have the same direction: they are one line."
        : "For $b = 0$ two different lines pass through the origin, and they meet there only.",
    },
    {
      name: "knows that a solution need not exist",
      text: "For some $b$ the system has no solution.",
      right: singular,
      reason: singular
        ? `The columns reach one line only. $b = (${b.join(", ")})$ does not lie on it: the two equations contradict each other.`
        : "The columns point in two directions, and their mixes reach every $b$.",
    },
    {
      name: "knows what unique needs",
      text: `For $b = (${b.join(", ")})$ the system has exactly one solution.`,
      right: !singular,
      reason: singular
        ? "A singular system has no solution or infinitely many, whichever $b$ is chosen. One never happens."
        : `${value} It is not 0, so the lines cross once.`,
    },
    {
      name: "knows that singular is not contradictory",
      text: "For every $b$ the system has no solution.",
      right: false,
      reason:
        `For $b = (${p}, ${r})$, the first column itself, $x = (1, 0)$ is a solution. ${singular ? "Singular does not mean contradictory." : ""}`.trim(),
    },
    {
      name: "knows what the other equation adds",
      text: "Neither equation of the system follows from the other, whichever $b$ is chosen.",
      right: !singular,
      reason: singular
        ? "For $b = 0$, say, one equation is a multiple of the other: it holds whenever the other does."
        : "An equation that follows from the other has a left side that is a multiple of it. These are none.",
    },
    {
      name: "knows what a factor does to the determinant",
      text: "The matrix $2A$ is singular.",
      right: singular,
      reason: `Both rows are doubled, so the determinant becomes $4 \\cdot ${determinant < 0 ? `(${determinant})` : determinant} = ${4 * determinant}$. ${singular ? "Zero stays zero." : "It is not 0 either."}`,
    },
  ];
}
