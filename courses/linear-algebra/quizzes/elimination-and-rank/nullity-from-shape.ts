import { distinctMistakes, questionType } from "@gradus/quiz";

/** Q2.7: rank + nullity = n, the number of columns, in three stories and both directions. */
export default questionType({
  id: "nullity-from-shape",
  title: "Rank and nullity",
  kind: "numeric",
  objective: 5,
  generate: (random) => {
    const r = random.integer(2, 6);
    const nullity = random.integer(1, 4);
    const n = r + nullity;
    const asksNullity = random.choose([true, true, false]);
    const story = random.choose(["plain", "table", "reactions"] as const);
    // A table may be as long as it likes; a reaction has no more than a few elements.
    const heights = story === "reactions" ? [r, r + 1, r + 2] : [r, r + 1, r + 2, r + 5, 4 * n];
    // m differs from n, so that rows instead of columns show; m ≥ r as it must.
    const m = random.choose(heights.filter((rows) => rows !== n));
    const known = asksNullity ? r : nullity;
    const answer = asksNullity ? nullity : r;
    const stem = {
      plain: asksNullity
        ? `A matrix $A$ has ${m} rows and ${n} columns, and its rank is ${r}. What is the dimension of its null space?`
        : `A matrix $A$ has ${m} rows and ${n} columns, and its null space has dimension ${nullity}. What is its rank?`,
      table: asksNullity
        ? `A table of measurements has ${m} rows (days) and ${n} columns (sensors). As a matrix its rank is ${r}. How many independent relations $x_1 a_1 + \\dots + x_{${n}} a_{${n}} = 0$ hold between its columns?`
        : `A table of measurements has ${m} rows (days) and ${n} columns (sensors). Its columns satisfy exactly ${nullity} independent ${nullity === 1 ? "relation" : "relations"} $x_1 a_1 + \\dots + x_{${n}} a_{${n}} = 0$. What is the rank of the table?`,
      reactions: asksNullity
        ? `An element-by-molecule matrix has ${m} rows (elements) and ${n} columns (molecules), and rank ${r}. How many independent ways to balance a reaction of these molecules are there?`
        : `An element-by-molecule matrix has ${m} rows (elements) and ${n} columns (molecules). There are exactly ${nullity} independent ${nullity === 1 ? "way" : "ways"} to balance a reaction of these molecules. What is the rank of the matrix?`,
    }[story];
    return {
      stem,
      label: asksNullity ? "Dimension" : "Rank",
      answer,
      hint: "Each column belongs to one unknown. After elimination a column either has a pivot or is free: which of the two does each number count?",
      solution: `There are ${n} columns. ${r} of them have a pivot (the rank), the other ${nullity === 1 ? "one is" : `${nullity} are`} free, and each free one gives one vector of the null space:\n\n$$\\operatorname{rank} A + \\dim N(A) = n,$$ $$${r} + ${nullity} = ${n}.$$\n\nThe ${m} rows play no part, except that the rank could not be larger than ${m}.`,
      mistakes: distinctMistakes(answer, [
        {
          name: "subtracts from the rows",
          value: m - known,
          reason: `You subtracted from the ${m} rows. A vector of the null space has one entry for each column, so it is the ${n} columns that are shared out between pivots and free unknowns.`,
        },
        {
          name: "gives back what was known",
          value: known,
          reason: `${known} is the ${asksNullity ? "rank" : "nullity"}, which was given. Together with the other it fills the ${n} columns.`,
        },
        {
          name: "adds instead of subtracting",
          value: n + known,
          reason: `You added. Rank and nullity *together* make ${n}, so neither can be larger than that.`,
        },
        {
          name: "gives the number of columns",
          value: n,
          reason: `${n} is the number of columns, the sum of the two. Take the ${asksNullity ? "rank" : "nullity"} away from it.`,
        },
      ]),
    };
  },
});
