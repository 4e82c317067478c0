import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Mat, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

const loose = { relative: 1e-6, absolute: 1e-6 };
const options = { agrees: (a: Vec, b: Vec) => sameValue(a, b, loose) };

function even(P: Mat): Vec {
  return P.map(() => 1 / P.length);
}

/** So many steps of a map, or fewer when it comes to rest. */
function repeated(start: Vec, step: (r: Vec) => Vec, most = 5000): Vec {
  let r = start;
  for (let k = 0; k < most; k++) {
    const next = step(r);
    if (vectors.largest(vectors.plus(next, -1, r)) <= 1e-13) return next;
    r = next;
  }
  return r;
}

export const pagerank: Mistake[] = [
  mistake(
    "lets the surfer jump only once",
    (P: Mat, d: number): Vec => {
      const first = vectors.times(P, even(P)).map((share) => d * share + (1 - d) / P.length);
      return repeated(first, (r) => vectors.scale(vectors.times(P, r), d));
    },
    "Your surfers jump in the first step and never again: after that, each step keeps the share $d$ of them, and in the end there is nobody. Those who do not follow a link jump in *every* step. Where does $(1 - d)/n$ have to stand?",
    options,
  ),
  mistake(
    "never jumps",
    (P: Mat): Vec => repeated(even(P), (r) => vectors.times(P, r), 1000),
    "You follow links only, whatever $d$ says. Then whoever walks into a group of pages without a way out stays there, and pages without a link to them have nothing. What do the $(1 - d)$ do who do not follow a link?",
    options,
  ),
  mistake(
    "puts the damping on the jumps",
    (P: Mat, d: number): Vec =>
      // d = 0 would leave the links alone, which may never come to rest.
      repeated(even(P), (r) => vectors.times(P, r).map((share) => (1 - d) * share + d / P.length), 1000),
    "You follow a link with the chance $1 - d$ and jump with the chance $d$: it is the other way round. With $d = 0$ your surfer should only jump. To which of the two terms does $d$ belong?",
    options,
  ),
  mistake(
    "sends each page as much as all pages together",
    (P: Mat, d: number): Vec => vectors.scale(references.ranks(P, d), P.length),
    "Your shares add up to the number of pages. $1 - d$ is the share of *all* the surfers who jump, and they spread over $n$ pages. How many of them arrive at each?",
    options,
  ),
  mistake(
    "follows the links backwards",
    (P: Mat, d: number): Vec =>
      repeated(even(P), (r) => vectors.times(vectors.transpose(P), r).map((share) => d * share + (1 - d) / P.length)),
    "You multiply with the transpose of P: everybody walks along the links backwards. Column j of P says where those on page j go. How do you collect who arrives at page i?",
    options,
  ),
  mistake(
    "takes one step",
    (P: Mat, d: number): Vec => vectors.times(P, even(P)).map((share) => d * share + (1 - d) / P.length),
    "You take one step from the even start. The shares are those that no longer change, and after one step they still do. Until when do you go on?",
    options,
  ),
];
