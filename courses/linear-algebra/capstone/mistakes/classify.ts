import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as vectors from "../../../shared/vectors.ts";
import * as references from "../references.ts";
import type { Mat, Vec } from "../starter.ts";

/** The label of the smallest score, the smaller label of two; scores are given for each label's rows. */
function least(known: Mat, labels: number[], unknown: Mat, score: (row: Vec, own: Mat) => number): number[] {
  const names = [...new Set(labels)].sort((a, b) => a - b);
  const own = names.map((name) => known.filter((_, i) => labels[i] === name));
  return unknown.map((row) => {
    const scores = own.map((rows) => score(row, rows));
    return names[scores.indexOf(Math.min(...scores))];
  });
}

function away(u: Vec, v: Vec): number {
  return vectors.length(vectors.plus(u, -1, v));
}

export const classify: Mistake[] = [
  mistake(
    "takes the label of the nearest row",
    (known: Mat, labels: number[], unknown: Mat): number[] =>
      least(known, labels, unknown, (row, own) => Math.min(...own.map((other) => away(row, other)))),
    "You take the label of the nearest known row. One odd row then speaks for its whole label. Here the *mean* of each label's rows is asked, and one distance for each label is enough. What do you work out before you look at the first unknown row?",
  ),
  mistake(
    "gives the place of the label in the list",
    (known: Mat, labels: number[], unknown: Mat): number[] => {
      const names = [...new Set(labels)].sort((a, b) => a - b);
      return references.classify(known, labels, unknown).map((label) => names.indexOf(label));
    },
    "You give the number of the nearest mean in your list. That is its label only when the labels are 0, 1, 2 and so on, without a gap. Labels 3 and 7 have the places 0 and 1. Where do you keep which mean belongs to which label?",
  ),
  mistake(
    "takes the label that is farthest away",
    (known: Mat, labels: number[], unknown: Mat): number[] =>
      least(known, labels, unknown, (row, own) => -away(row, references.middle(own))),
    "You take the label whose mean is farthest away. Which of the distances means that a row looks like its label?",
  ),
  mistake(
    "compares with sums instead of means",
    (known: Mat, labels: number[], unknown: Mat): number[] =>
      least(known, labels, unknown, (row, own) => away(row, vectors.scale(references.middle(own), own.length))),
    "You compare with the sum of each label's rows. Three rows around 10 have the sum 30, where none of them is. By what do you divide?",
  ),
  mistake(
    "looks for the largest dot product",
    (known: Mat, labels: number[], unknown: Mat): number[] =>
      least(known, labels, unknown, (row, own) => -vectors.dot(row, references.middle(own))),
    "You take the mean with the largest dot product. It grows with the *length* of the mean: a label with much ink wins every time. How do you measure how far apart two points are?",
  ),
  mistake(
    "adds up differences without squaring them",
    (known: Mat, labels: number[], unknown: Mat): number[] =>
      least(known, labels, unknown, (row, own) =>
        Math.abs(references.sum(vectors.plus(row, -1, references.middle(own)))),
      ),
    "You add up the differences as they are, and those above and below cancel: (1, -1) would lie at 0. What do you do with each difference before you add?",
  ),
  mistake(
    "takes the larger label of two",
    (known: Mat, labels: number[], unknown: Mat): number[] => {
      const means = references.middles(known, labels);
      const names = [...means.keys()];
      return unknown.map((row) => {
        const far = references.distances(row, means);
        return names[far.lastIndexOf(Math.min(...far))];
      });
    },
    "When two means are equally near you take the larger label, or the one that comes later. Somebody has to win, and the exercise says who. In which order do you go through the labels, and when do you replace the best so far?",
  ),
];
