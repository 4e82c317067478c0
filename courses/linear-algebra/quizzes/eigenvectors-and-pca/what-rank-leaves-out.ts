import { distinctMistakes, questionType, texOfNumber } from "@gradus/quiz";

/** Lists whose squares add up to a square. */
const tails = [
  [4, 3],
  [8, 6],
  [12, 5],
  [2, 2, 1],
  [6, 3, 2],
  [8, 4, 1],
  [4, 4, 2],
  [7, 4, 4],
  [9, 6, 2],
] as const;

/** Q4.11: the Frobenius error of the best approximation of rank k. */
export default questionType({
  id: "what-rank-leaves-out",
  title: "What is left out",
  kind: "numeric",
  objective: 6,
  generate: (random) => {
    const tail: readonly number[] = random.choose(tails);
    const k = random.integer(1, 2);
    const heads = Array.from({ length: k }, (_, i) => tail[0] + random.integer(1, 5) + 6 * (k - 1 - i));
    const all = [...heads, ...tail];
    const square = (list: readonly number[]) => list.reduce((sum, x) => sum + x * x, 0);
    const answer = Math.sqrt(square(tail));
    const kept = Number(Math.sqrt(square(heads)).toFixed(4));
    return {
      stem: `A matrix $A$ has the singular values\n\n$$${all.join(", \\; ")}.$$\n\n$A_{${k}}$ is the matrix of rank ${k} that is nearest to it. How large is $\\lVert A - A_{${k}} \\rVert_F$?`,
      label: "Error",
      answer,
      tolerance: 0.001,
      hint: `The nearest matrix of rank ${k} keeps the ${k === 1 ? "strongest stretch" : "two strongest stretches"} and drops the others. In which way do lengths add up along directions at right angles?`,
      solution: `$A - A_{${k}}$ has the singular values $${tail.join(", ")}$ that were dropped. Their directions stand at right angles, so squares add up:\n\n$$\\lVert A - A_{${k}} \\rVert_F = \\sqrt{${tail.map((x) => `${x}^2`).join(" + ")}} = \\sqrt{${square(tail)}} = ${texOfNumber(answer)}$$`,
      mistakes: distinctMistakes(answer, [
        {
          name: "gives the largest of the dropped ones",
          value: tail[0],
          reason: `$${tail[0]}$ is the most that *one* direction loses: the 2-norm of the difference. The Frobenius norm counts all that is lost.`,
        },
        {
          name: "adds the dropped ones",
          value: tail.reduce((sum, x) => sum + x, 0),
          reason:
            "You add the singular values. Their directions stand at right angles, and there squares add up, as in Pythagoras.",
        },
        {
          name: "forgets the root",
          value: square(tail),
          reason: `$${square(tail)}$ is the square of the error. Which number has this square?`,
        },
        {
          name: "gives the norm of what is kept",
          value: kept,
          reason: "That is the norm of what is *kept*. Which singular values are left out?",
        },
        {
          name: "drops one too many",
          value: Number(Math.sqrt(square(all.slice(k - 1))).toFixed(4)),
          reason: `You leave out one singular value too many: a rank of ${k} keeps ${k} of them.`,
        },
        {
          name: "keeps one too many",
          value: Number(Math.sqrt(square(all.slice(k + 1))).toFixed(4)),
          reason: `You leave out one singular value too few: a rank of ${k} keeps ${k} of them.`,
        },
      ]),
    };
  },
});
