import { questionType } from "@gradus/quiz";

/** Q2.5: none, one or infinitely many, from two ranks and the number of unknowns. */
export default questionType({
  id: "fate-from-ranks",
  title: "The fate of a system, from its ranks",
  kind: "choice",
  objective: 3,
  generate: (random) => {
    const fate = random.choose(["none", "square", "tall", "many"] as const);
    const n = random.integer(3, 6);
    const full = fate === "square" || fate === "tall";
    const r = full ? n : random.integer(fate === "none" ? 2 : 1, n - 1);
    const m = fate === "square" ? n : r + random.integer(fate === "many" ? 0 : 1, 3);
    const s = fate === "none" ? r + 1 : r;
    const freedom = full ? m - r || 1 : n - r;
    const rowsFreedom = m - r;
    const spare =
      m - n === 1 ? "The row left over says only $0 = 0$." : `The ${m - n} rows left over say only $0 = 0$.`;
    const free = (k: number): string => `${k} free ${k === 1 ? "variable" : "variables"}`;
    const ranks = `\\operatorname{rank} A = ${r}`;
    const none = {
      name: "calls it contradictory",
      text: "No solution.",
      reason: full
        ? `There is a contradiction only when $b$ brings a new pivot: $\\operatorname{rank}[A \\mid b]$ would be ${r + 1}, and it is ${r}. More equations than unknowns need not contradict each other.`
        : `There is a contradiction only when $b$ brings a new pivot. Here both ranks are ${r}: $b$ is a mix of the columns of $A$.`,
    };
    const one = {
      name: "ignores the number of unknowns",
      text: "Exactly one solution.",
      reason:
        fate === "none"
          ? `$\\operatorname{rank}[A \\mid b] = ${s}$ is larger than $${ranks}$: elimination produces a row $0 = 1$. No $x$ satisfies that.`
          : `Equal ranks say that there is a solution, not that it is the only one. There are ${n} unknowns and only ${r} pivots: ${free(n - r)} can be chosen at will.`,
    };
    const many = {
      name: "overlooks the pivots",
      text: `Infinitely many, with ${free(freedom)}.`,
      reason: full
        ? `A free variable is a column without a pivot. There are ${n} columns and ${r} pivots: none is free. ${m > n ? spare : ""}`.trim()
        : `There would be ${free(n - r)} if there were a solution at all. But $b$ brings a pivot of its own: one row says $0 = 1$.`,
    };
    const depends = {
      name: "thinks that the numbers are needed",
      text: "That depends on the numbers in $A$ and $b$.",
      reason: `The two ranks already contain what matters about the numbers. Compare them with each other first, then with $n = ${n}$.`,
    };
    const rightReason = {
      none: `$b$ brings a new pivot (${s} instead of ${r}), so a row of elimination says $0 = 1$; that there are ${n} unknowns does not matter any more.`,
      square: `No new pivot from $b$, so a solution exists; ${n} pivots for ${n} unknowns, so nothing is free.`,
      tall: `$b$ brings no new pivot, and all ${n} unknowns have one. ${spare}`,
      many: `$b$ brings no new pivot, so a solution exists, and ${n} unknowns less ${r} pivots leave ${free(n - r)}.`,
    }[fate];
    const right = fate === "none" ? none : full ? one : many;
    const distractors = [none, one, many, depends].filter((option) => option !== right);
    if (fate === "many" && rowsFreedom > 0 && rowsFreedom !== n - r) {
      distractors.push({
        name: "subtracts from the rows",
        text: `Infinitely many, with ${free(rowsFreedom)}.`,
        reason: `You took ${m} rows less ${r} pivots. Those are the rows that become $0 = 0$. Unknowns live in columns: ${n} less ${r}.`,
      });
    }
    return {
      stem: `A system $Ax = b$ has ${m} equations and $n = ${n}$ unknowns. Elimination shows\n\n$$${ranks},$$ $$\\operatorname{rank}[A \\mid b] = ${s}.$$\n\nHow many solutions does it have?`,
      answer: { text: right.text, reason: rightReason },
      distractors,
      hint: "Two questions, in this order: does $b$ bring a new pivot? If it does not, does every unknown have a pivot?",
      solution: `First compare the two ranks. ${
        s > r
          ? `$${s} > ${r}$: the column $b$ got a pivot, so one row reads $0 = 1$. There is no solution, whatever $n$ is.`
          : `They are equal: $b$ lies in the column space, so there is at least one solution.\n\nThen compare with $n = ${n}$. ${
              full
                ? `All ${n} columns have a pivot, nothing can be chosen: exactly one solution.`
                : `${n} unknowns, ${r} pivots: ${free(n - r)}, and each value of them gives another solution.`
            }`
      }`,
    };
  },
});
