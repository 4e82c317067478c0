import { solve } from "@gradus/math";
import { distinctMistakes, drawUntil, questionType, texOfMatrix, texOfNumber } from "@gradus/quiz";
import type { Rows } from "@gradus/quiz";

/** Q4.6: the shares that a Markov matrix leaves as they are. */
export default questionType({
  id: "steady-state",
  title: "The steady state",
  kind: "matrix",
  objective: 4,
  generate: (random) => {
    const n = random.choose([2, 2, 3]);
    const { P, shares } = drawUntil(
      random,
      () => {
        const columns = Array.from({ length: n }, () => tenths(random.permutation(11), n));
        const counts = columns[0].map((_, i) => columns.map((column) => column[i]));
        return { P: counts.map((row) => row.map((x) => x / 10)), shares: steady(counts) };
      },
      ({ P, shares }) =>
        P.join() !== P[0].map((_, j) => P.map((row) => row[j])).join() &&
        shares.every((share) => share > 0.05) &&
        new Set(shares.map((share) => share.toFixed(3))).size === n,
    );
    const answer: Rows = [shares];
    const least = Math.min(...shares);
    const loose = shares.map((share) => share / least);
    const even = shares.map(() => 1 / n);
    const step = P.map((row) => row.reduce((sum, x) => sum + x / n, 0));
    const rest = P.map((row, i) => row.map((x, j) => Number((x - (i === j ? 1 : 0)).toFixed(1))));
    return {
      stem: `Each column of $P$ says where somebody goes from one of ${n === 2 ? "two" : "three"} places.\n\n$$P = ${texOfMatrix(P)}$$\n\nWhich shares stay as they are? Give them in one row; fractions such as 3/7, or three decimals, will do.`,
      label: "Shares",
      answer,
      equality: "exact",
      tolerance: 0.0006,
      hint: "Shares $r$ that stay satisfy $P r = r$: an eigenvector, for which eigenvalue? And what do shares add up to?",
      solution: `$P r = r$ says $(P - I) r = 0$:\n\n$$${texOfMatrix(rest)} r = 0$$\n\nIts solutions are the multiples of $(${loose.map(texOfNumber).join(", ")})$. Divide by their sum, so that the shares add up to 1: $(${shares.map(texOfNumber).join(", ")})$.`,
      mistakes: distinctMistakes(answer, [
        {
          name: "uses the rows instead of the columns",
          value: [even],
          reason:
            "Equal shares are what $P^{\\mathsf T}$ leaves as they are, because each column of $P$ adds up to 1. Those who arrive at a place come from its *row*.",
        },
        {
          name: "does not make the shares add up to 1",
          value: [loose],
          reason: "Your numbers stand in the right proportion, and do not add up to 1. By what do you divide them?",
        },
        {
          name: "takes one step only",
          value: [step],
          reason:
            "That is one step from equal shares. One more step would change them again; the steady state does not change.",
        },
      ]),
    };
  },
});

/** n whole numbers from 1 that add up to 10, cut at the first places of a shuffled list. */
function tenths(places: readonly number[], n: number): number[] {
  const inner = places.filter((place) => place > 0 && place < 10).slice(0, n - 1);
  const cuts = [0, ...inner.toSorted((a, b) => a - b), 10];
  return cuts.slice(1).map((cut, i) => cut - cuts[i]);
}

/** Solves (P − I) r = 0 with the last equation replaced by a sum of 1, in tenths. */
function steady(counts: readonly (readonly number[])[]): number[] {
  const A = counts.map((row, i) => row.map((x, j) => (i === counts.length - 1 ? 1 : x - (i === j ? 10 : 0))));
  const b = counts.map((_, i) => (i === counts.length - 1 ? 1 : 0));
  return solve(A, b).toArray();
}
