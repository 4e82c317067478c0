import { solve } from "@gradus/math";
import { distinctMistakes, drawUntil, questionType, texOfMatrix } from "@gradus/quiz";

const names = ["A", "B", "C"];

/** Q4.13: the share of one page among three. */
export default questionType({
  id: "rank-of-a-page",
  title: "Rank a page",
  kind: "numeric",
  objective: 4,
  generate: (random) => {
    const d = random.choose([0.6, 0.8, 0.9]);
    const { leads, page } = drawUntil(
      random,
      () => ({
        leads: names.map((_, j) => {
          const others = [0, 1, 2].filter((i) => i !== j);
          return random.choose([others, [others[0]], [others[1]]]);
        }),
        page: random.integer(0, 2),
      }),
      ({ leads, page }) => {
        const shares = ranks(matrixOf(leads), d, (1 - d) / 3);
        // Neither a page that is nobody's aim, nor three that are alike.
        return (
          leads.some((list) => list.includes(page)) &&
          new Set(shares.map((x) => x.toFixed(3))).size === 3 &&
          Math.abs(shares[page] - 1 / 3) > 0.02
        );
      },
    );
    const P = matrixOf(leads);
    const shares = ranks(P, d, (1 - d) / 3);
    const short = (x: number) => Number(x.toFixed(4));
    const answer = shares[page];
    const transposed = P[0].map((_, j) => P.map((row) => row[j]));
    const links = leads.map((list, j) => `${names[j]} links to ${list.map((i) => names[i]).join(" and ")}`).join("; ");
    const equations = P.map((row, i) => {
      const terms = row.flatMap((x, j) => (x === 0 ? [] : [`${short(d * x)}\\,r_${names[j]}`]));
      return `r_${names[i]} &= ${[...terms, `\\tfrac{${short(1 - d)}}{3}`].join(" + ")}`;
    });
    return {
      stem: `Three pages: ${links}. A surfer follows a link with the chance $${d}$, and jumps to any of the three with the chance $${short(1 - d)}$. Which share of the time is spent on page ${names[page]} in the long run? (Three decimals, or a fraction.)`,
      label: `Share of ${names[page]}`,
      answer,
      tolerance: 0.0006,
      hint: "Write one equation for each page: who arrives by a link, and who by a jump? The shares add up to 1, which saves you one equation.",
      solution: `Column by column, where the links lead:\n\n$$P = ${texOfMatrix(P)}$$\n\n$$\\begin{aligned} ${equations.join(" \\\\ ")} \\end{aligned}$$\n\nWith $r_A + r_B + r_C = 1$ the shares are $${shares.map((x) => x.toFixed(4)).join(", ")}$.`,
      mistakes: distinctMistakes(
        answer,
        [
          {
            name: "puts the damping on the wrong term",
            value: short(ranks(P, 1 - d, d / 3)[page]),
            reason: `You follow links with the chance $${short(1 - d)}$ and jump with $${d}$: it is the other way round.`,
          },
          {
            name: "does not divide the jumps by three",
            value: short(3 * answer),
            reason:
              "Your shares add up to 3. Those who jump spread over three pages, and a third of them arrives at each.",
          },
          {
            name: "follows the links backwards",
            value: short(ranks(transposed, d, (1 - d) / 3)[page]),
            reason:
              "You follow the links backwards: your shares are fed by the pages that a page links *to*. Who links to it?",
          },
          {
            name: "forgets the jumps",
            value: short(share(P, page)),
            reason: `Those are the shares of a surfer who never jumps. With the chance $${short(1 - d)}$ this one does.`,
          },
          {
            name: "takes one step",
            value: short(P[page].reduce((sum, x) => sum + (d * x) / 3, (1 - d) / 3)),
            reason: "That is one step from equal shares. In the long run one more step changes nothing.",
          },
        ].filter(({ value }) => Math.abs(value - answer) > 0.002 && value > 0),
      ),
    };
  },
});

/** Column j holds the chances of the links of page j. */
function matrixOf(leads: readonly (readonly number[])[]): number[][] {
  return names.map((_, i) => leads.map((list) => (list.includes(i) ? 1 / list.length : 0)));
}

/** The solution of r = d P r + jump. */
function ranks(P: readonly (readonly number[])[], d: number, jump: number): number[] {
  const A = P.map((row, i) => row.map((x, j) => (i === j ? 1 : 0) - d * x));
  return solve(
    A,
    P.map(() => jump),
  ).toArray();
}

/** The share of a page without jumps, to the digits that are asked for. */
function share(P: readonly (readonly number[])[], page: number): number {
  return ranks(P, 1 - 1e-7, 1e-7 / 3)[page];
}
