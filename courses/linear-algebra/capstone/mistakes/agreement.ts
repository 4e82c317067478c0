import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as vectors from "../../../shared/vectors.ts";
import * as references from "../references.ts";
import type { Vec } from "../starter.ts";

/** The indices in the order of the entries. */
function order(list: Vec): number[] {
  return [...list.keys()].sort((i, j) => list[i] - list[j]);
}

/** Places from 0 on, where of two equal entries the first comes first. */
function seats(list: Vec): number[] {
  const sorted = order(list);
  return list.map((_, i) => sorted.indexOf(i));
}

function whole(list: Vec): boolean {
  return new Set(list).size === 1;
}

export const agreement: Mistake[] = [
  mistake(
    "compares the numbers instead of their places",
    (x: Vec, y: Vec): number => references.correlation(x, y),
    "You correlate the numbers themselves. One airport that is a hundred times as large as the others then decides nearly alone. Asked for is the *order*: 1, 2, 30 and 1, 2, 3 have the same. What do you put in the place of each number?",
  ),
  mistake(
    "puts the indices in order instead of giving places",
    (x: Vec, y: Vec): number => (whole(x) || whole(y) ? 0 : references.correlation(order(x), order(y))),
    "You sort the indices, and compare the two sorted lists of indices. The first entry of such a list says *who* is smallest. Needed is for each entry *the how-manieth it is*: for 20, 30, 10 the indices in order are 2, 0, 1, and the places 2, 3, 1. How do you get from one to the other?",
  ),
  mistake(
    "lets equal entries have different places",
    (x: Vec, y: Vec): number => (whole(x) || whole(y) ? 0 : references.correlation(seats(x), seats(y))),
    "Equal entries get different places in yours, by the order in which they stand in the list. That makes a difference out of none. Which place do two share who are second and third?",
  ),
  mistake(
    "gives equal entries the first of their places",
    (x: Vec, y: Vec): number => {
      const [u, v] = [x, y].map((list) => list.map((one) => list.filter((other) => other < one).length));
      return references.correlation(u, v);
    },
    "Equal entries share a place in yours, and it is the first of those that they take. Two who are second and third are then both second, and nobody is third: the places of 1, 2, 2, 3 no longer have the middle of 1, 2, 3, 4. Which place is fair to both?",
  ),
  mistake(
    "measures the places from 0",
    (x: Vec, y: Vec): number => {
      const [u, v] = [x, y].map((list) => references.places(list).map((place) => place + 0.5));
      return vectors.dot(u, v) / (vectors.length(u) * vectors.length(v));
    },
    "You take the cosine of the places as they are. They are all positive, so that even opposite orders have a small angle. From which point has the opposite of a list of places to be its negative?",
  ),
  mistake(
    "uses the short formula where entries are equal",
    (x: Vec, y: Vec): number => {
      if (whole(x) || whole(y)) return 0;
      const off = vectors.plus(references.places(x), -1, references.places(y));
      return 1 - (6 * vectors.dot(off, off)) / (x.length * (x.length ** 2 - 1));
    },
    "You use $1 - 6 \\sum d^2 / (n (n^2 - 1))$. It holds when all entries differ: the lengths of both lists of places are built into it, and equal entries make them shorter. What does it come from?",
  ),
  mistake(
    "says how far apart the orders are",
    (x: Vec, y: Vec): number => {
      const [u, v] = [x, y].map((list) => references.places(list));
      const off = vectors.plus(u, -1, v);
      return 1 - references.sum(off.map(Math.abs)) / Math.max(1, u.length);
    },
    "You add up by how many places the two orders differ. For opposite orders the answer is -1, however long the lists are, and for a list without any order 0. Which product of two vectors has those values?",
  ),
  mistake(
    "divides by nothing for a list without order",
    (x: Vec, y: Vec): number => (whole(x) || whole(y) ? NaN : references.agreement(x, y)),
    "For a list whose entries are all the same your places have no spread, and 0 divided by 0 is NaN. What does the exercise say of such a list?",
  ),
];
