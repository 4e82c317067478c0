import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Link, Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

/** The right matrix, where the column of a page without links is another one. */
function stranded(links: Link[], n: number, column: (page: number) => readonly number[]): Mat {
  const totals = Array.from({ length: n }, () => 0);
  for (const { from, w } of links) totals[from] += w;
  const P = references.transition(links, n);
  return P.map((row, i) => row.map((x, j) => (totals[j] === 0 ? column(j)[i] : x)));
}

export const transition: Mistake[] = [
  mistake(
    "writes where a page leads to along its row",
    (links: Link[], n: number): Mat => vectors.transpose(references.transition(links, n)),
    "Your rows add up to 1, and the columns should: column j says where the surfer goes *from* page j, so that $P r$ moves everybody at once. Which of the two indices is where a link ends?",
  ),
  mistake(
    "leaves the column of a dead end empty",
    (links: Link[], n: number): Mat => stranded(links, n, () => Array.from({ length: n }, () => 0)),
    "A page without links has a column of zeros in your matrix. Everybody who arrives there is lost at the next step, and the shares no longer add up to 1. Where does the exercise send them?",
  ),
  mistake(
    "keeps the surfer at a dead end",
    (links: Link[], n: number): Mat => stranded(links, n, (page) => vectors.axis(n, page)),
    "From a page without links your surfer goes to that same page, for ever: a trap, which in the long run holds everybody. The exercise lets such a surfer jump anywhere. How large is each share of the column then?",
  ),
  mistake(
    "divides by nothing at a dead end",
    (links: Link[], n: number): Mat => stranded(links, n, () => Array.from({ length: n }, () => NaN)),
    "A page without links has a total weight of 0, and 0 divided by 0 is NaN. What stands in that column, by the rule of the exercise?",
  ),
  mistake(
    "counts every link the same",
    (links: Link[], n: number): Mat =>
      references.transition(
        links.map((link) => ({ ...link, w: link.w > 0 ? 1 : 0 })),
        n,
      ),
    "You count links, and their weights do not count. With a link of weight 3 and another of weight 1, three of four surfers take the first. What do you add up for each page?",
  ),
  mistake(
    "lets the last link to a page overwrite the others",
    (links: Link[], n: number): Mat =>
      references.transition(
        links.filter(({ from, to }, i) => !links.some((one, k) => k > i && one.from === from && one.to === to)),
        n,
      ),
    "When two links lead from one page to the same other, you keep the last. Both are there: the weights 1 and 3 make 4. Do you set an entry, or add to it?",
  ),
  mistake(
    "does not divide by what leaves the page",
    (links: Link[], n: number): Mat => {
      const counts = vectors.identity(n).map((row) => row.map(() => 0));
      for (const { from, to, w } of links) counts[to][from] += w;
      return stranded(links, n, () => Array.from({ length: n }, () => 1 / n)).map((row, i) =>
        row.map((x, j) => (counts.every((each) => each[j] === 0) ? x : counts[i][j])),
      );
    },
    "Your columns hold weights, and should hold chances: shares of all that leaves the page. What does a column add up to, when each surfer goes somewhere?",
  ),
];
