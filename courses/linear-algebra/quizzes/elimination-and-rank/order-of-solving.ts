import { nonzero, questionType, texOfMatrix, texOfNumber } from "@gradus/quiz";
import { apply, product } from "../drawn/integer-matrices.ts";
import type { Mat } from "../drawn/integer-matrices.ts";

/** Q2.10: the steps of solving with PA = LU, as cards with the numbers of one system. */
export default questionType({
  id: "order-of-solving",
  title: "Solving with PA = LU, step by step",
  kind: "order",
  objective: 6,
  generate: (random) => {
    // Multipliers of ±1/2 need no second swap; even numbers in U keep A whole.
    const half = (): number => random.choose([0.5, -0.5]);
    const even = (): number => 2 * nonzero(random, 2);
    const [l21, l31, l32] = [half(), half(), half()];
    const L = [
      [1, 0, 0],
      [l21, 1, 0],
      [l31, l32, 1],
    ];
    const U = [
      [even(), even(), even()],
      [0, even(), even()],
      [0, 0, nonzero(random, 3)],
    ];
    const x = [nonzero(random, 3), nonzero(random, 3), nonzero(random, 3)];
    const y = apply(U, x);
    const permuted = apply(L, y);
    const other = random.choose([1, 2]);
    const swap = <Entry>(rows: Entry[]): Entry[] => rows.map((_, i) => rows[i === 0 ? other : i === other ? 0 : i]);
    const A: Mat = swap(product(L, U));
    const b = swap(permuted);
    const list = (v: number[]): string => `(${v.map(texOfNumber).join(", ")})`;
    const k = other + 1;
    const pivot = U[0][0];
    const cards = [
      { id: "swap", text: `Swap rows 1 and ${k} of $A$: column 1 gets the pivot $${pivot}$. Note the swap in $P$.` },
      {
        id: "first-column",
        text: `Clear column 1 below the pivot; keep the multipliers $\\ell_{21} = ${texOfNumber(l21)}$, $\\ell_{31} = ${texOfNumber(l31)}$.`,
      },
      {
        id: "second-column",
        text: `Clear column 2 below its pivot with $\\ell_{32} = ${texOfNumber(l32)}$. What is left is $U$.`,
      },
      { id: "permute", text: `Reorder the right side: $Pb = ${list(permuted)}$.` },
      { id: "forward", text: `Solve $Ly = Pb$ from the top down: $y = ${list(y)}$.` },
      { id: "backward", text: `Solve $Ux = y$ from the bottom up: $x = ${list(x)}$.` },
    ];
    const pivotReason =
      "Partial pivoting decides before it clears: the row with the largest entry of the column goes up, and its pivot divides all the multipliers.";
    const permuteReason =
      "$L$ belongs to the rows in their new order: $LUx = PAx = Pb$. With $b$ in the old order, each right side meets another equation's left side.";
    const forwardReason =
      "$Ux = y$ needs $y$ on its right side, and $y$ comes from $Ly = Pb$. $L$ is the outer factor in $L(Ux) = Pb$, so it is undone first.";
    return {
      stem: `Put the steps of solving $Ax = b$ with partial pivoting in order.\n\n$$A = ${texOfMatrix(A)}$$ $$b = ${list(b)}$$`,
      cards,
      rules: [
        { earlier: "swap", later: "first-column", reason: pivotReason },
        {
          earlier: "first-column",
          later: "second-column",
          reason:
            "The second pivot is the entry that is left *after* column 1 has been cleared; before that it is not known.",
        },
        {
          earlier: "swap",
          later: "permute",
          reason: "$P$ is the record of the swaps. Until they have been made there is nothing to reorder $b$ by.",
        },
        {
          earlier: "second-column",
          later: "forward",
          reason:
            "The forward pass uses all of $L$, $\\ell_{32}$ too, and that is known only when column 2 has been cleared.",
        },
        { earlier: "permute", later: "forward", reason: permuteReason },
        { earlier: "forward", later: "backward", reason: forwardReason },
      ],
      hint: "There are two halves: factoring looks only at $A$; the right side comes after. In $L(Ux) = Pb$, which factor is on the outside?",
      solution: `**Factor.** Swap, clear column 1, clear column 2: now $PA = LU$ with\n\n$$L = ${texOfMatrix(L)}$$ $$U = ${texOfMatrix(U)}$$\n\n**Solve.** $Ax = b$ becomes $L(Ux) = Pb = ${list(permuted)}$. Undo the outer factor first: $y = ${list(y)}$, from the top down; then $x = ${list(x)}$, from the bottom up.\n\n$Pb$ may be written down any time after the swap. Another right side needs only $Pb$ and the two passes: that is what the factors are kept for.`,
      mistakes: [
        {
          name: "solves backwards first",
          value: ["swap", "first-column", "second-column", "permute", "backward", "forward"],
          reason: forwardReason,
        },
        {
          name: "reorders b too late",
          value: ["swap", "first-column", "second-column", "forward", "permute", "backward"],
          reason: permuteReason,
        },
        {
          name: "reorders the answer instead of b",
          value: ["swap", "first-column", "second-column", "forward", "backward", "permute"],
          reason: `$P$ swaps *equations*, so it acts on the right side. The unknowns keep their order: $x$ needs no swap at the end. ${permuteReason}`,
        },
        {
          name: "clears before it swaps",
          value: ["first-column", "swap", "second-column", "permute", "forward", "backward"],
          reason: pivotReason,
        },
      ],
    };
  },
});
