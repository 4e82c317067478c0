import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import type { Numbers, Rule, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

interface Trial {
  readonly u: Vec;
  readonly v: Vec;
  readonly c: number;
}

type Same = (a: Vec, b: Vec, size: number) => boolean;

const relative: Same = (a, b, size) => a.every((x, i) => Math.abs(x - b[i]) <= 1e-9 * size);
const fixed: Same = (a, b) => a.every((x, i) => Math.abs(x - b[i]) <= 1e-9);
const exact: Same = (a, b) => a.every((x, i) => x === b[i]);

/** Twelve trials with the numbers that were given, after a change of each. */
function trials(n: number, random: Numbers, change: (x: number) => number = (x) => x): Trial[] {
  const draw = (from: number): Vec => Array.from({ length: n }, (_, i) => change(random(from + i)));
  return Array.from({ length: 12 }, (_, k) => {
    const from = k * (2 * n + 1);
    return { u: draw(from), v: draw(from + n), c: change(random(from + 2 * n)) };
  });
}

function adds(T: Rule, { u, v }: Trial, same: Same): boolean {
  const images = [T(vectors.plus(u, 1, v)), T(u), T(v)];
  return same(images[0], vectors.plus(images[1], 1, images[2]), vectors.largest(images.flat()));
}

function scales(T: Rule, { u, c }: Trial, same: Same): boolean {
  const images = [T(vectors.scale(u, c)), T(u)];
  return same(images[0], vectors.scale(images[1], c), vectors.largest(images.flat()));
}

export const isLinear: Mistake[] = [
  mistake(
    "tests only multiples",
    (T: Rule, n: number, random: Numbers) => trials(n, random).every((trial) => scales(T, trial, relative)),
    "You test whether multiples survive, and stop. Sorting entries by their size passes: sort twice the vector, and you get twice the sorted one. Sort $(1, 2)$ and $(2, 1)$, add, and compare with the sorted sum. Which of the two demands is that?",
  ),
  mistake(
    "tests only positive multiples",
    (T: Rule, n: number, random: Numbers) =>
      trials(n, random).every(({ u, v }) => scales(T, { u, v, c: 2.5 }, relative)),
    "You test whether *positive* multiples survive, and stop. Those survive a fold: $|2.5\\,x|$ is $2.5\\,|x|$. Minus one times the vector does not, and neither does a sum of two. Which of the two demands have you tried, and for which c?",
  ),
  mistake(
    "tests only the origin",
    (T: Rule, n: number) => vectors.largest(T(Array.from({ length: n }, () => 0))) === 0,
    "You ask whether 0 goes to 0. A linear rule has to do that, and squaring every entry does it too. What else does a linear rule keep?",
  ),
  mistake(
    "tests only the basis vectors",
    (T: Rule, n: number) => {
      const sum = vectors.identity(n).map((e) => T(e));
      const total = sum.reduce((all, image) => vectors.plus(all, 1, image));
      return relative(T(Array.from({ length: n }, () => 1)), total, vectors.largest(sum.flat()) + 1);
    },
    "You test on the basis vectors. Squaring every entry leaves 0 and 1 as they are, so it cannot be told from the identity there: for $(2, 0)$ it can. Which numbers would a rule not be prepared for?",
  ),
  mistake(
    "tests only positive numbers",
    (T: Rule, n: number, random: Numbers) =>
      trials(n, random, Math.abs).every((trial) => adds(T, trial, relative) && scales(T, trial, relative)),
    "All your test vectors are positive. There $(|x|, |y|)$ is $(x, y)$, as linear as can be; for $u = (1, 0)$ and $v = (-1, 0)$ it gives $(2, 0)$ in place of 0. On which side of a fold do you never look?",
  ),
  mistake(
    "tests only whole numbers",
    (T: Rule, n: number, random: Numbers) =>
      trials(n, random, (x) => Math.round(9 * x)).every(
        (trial) => adds(T, trial, relative) && scales(T, trial, relative),
      ),
    "All your test vectors are whole numbers. Rounding leaves those as they are; $0.4$ and $0.4$ become 0 and 0, and their sum becomes 1. Which numbers are you given for testing?",
  ),
  mistake(
    "compares exactly",
    (T: Rule, n: number, random: Numbers) =>
      trials(n, random).every((trial) => adds(T, trial, exact) && scales(T, trial, exact)),
    "You ask for sums that are equal to the last digit. Multiplying by 0.1 is linear, and $0.1 \\cdot (u + v)$ and $0.1 \\cdot u + 0.1 \\cdot v$ are rounded at different places. How much may they differ, and beside what?",
  ),
  mistake(
    "compares with a fixed number",
    (T: Rule, n: number, random: Numbers) =>
      trials(n, random).every((trial) => adds(T, trial, fixed) && scales(T, trial, fixed)),
    "You compare with one fixed number. A rule whose images are as small as $10^{-12}$ may do what it likes within it, and one whose images are as large as $10^{8}$ is refused for its rounding. What do the exercise's $10^{-9}$ multiply?",
  ),
];
