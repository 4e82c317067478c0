import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as vectors from "../../../../shared/vectors.ts";
import type { Numbers, Rule, Vec, Witness } from "../starter.ts";

type Same = (a: Vec, b: Vec, size: number) => boolean;

const relative: Same = (a, b, size) => a.every((x, i) => Math.abs(x - b[i]) <= 1e-9 * size);
const fixed: Same = (a, b) => a.every((x, i) => Math.abs(x - b[i]) <= 1e-9);
const exact: Same = (a, b) => a.every((x, i) => x === b[i]);

/** Trials with the numbers that were given, after a change of each. */
function trials(
  n: number,
  random: Numbers,
  { count = 12, change = (x) => x }: { count?: number; change?: (x: number) => number } = {},
): Witness[] {
  const draw = (from: number): Vec => Array.from({ length: n }, (_, i) => change(random(from + i)));
  return Array.from({ length: count }, (_, k) => {
    const from = k * (2 * n + 1);
    return { u: draw(from), v: draw(from + n), c: change(random(from + 2 * n)) };
  });
}

/** Only multiples of one vector: nothing stands before the plus. */
function alone({ u, v, c }: Witness): Witness {
  return { u: u.map(() => 0), v, c };
}

function survives(T: Rule, { u, v, c }: Witness, same: Same): boolean {
  const [together, Tu, cTv] = [T(vectors.plus(u, c, v)), T(u), vectors.scale(T(v), c)];
  return same(together, vectors.plus(Tu, 1, cTv), vectors.largest([together, Tu, cTv].flat()));
}

/** Whether c T(v) and T(c v) agree, whatever T makes of 0. */
function scales(T: Rule, { v, c }: Witness): boolean {
  const [multiple, cTv] = [T(vectors.scale(v, c)), vectors.scale(T(v), c)];
  return relative(multiple, cTv, vectors.largest([multiple, cTv].flat()));
}

/** What a wrong comparison turns down: something right, where there is such a thing. */
function suspects(T: Rule, n: number, random: Numbers, passes: (trial: Witness) => boolean): Witness | undefined {
  const failed = trials(n, random).filter((trial) => !passes(trial));
  return failed.find((trial) => !survives(T, trial, relative)) ?? failed[0];
}

/** Both say that there is a witness, or that there is none. */
function sameVerdict(learners: Witness | null, mistakes: Witness | null): boolean {
  return learners === null ? mistakes === null : mistakes !== null && Array.isArray(learners.u);
}

/** The same, and what the learner brings forward has been looked for in the same place. */
function sameVerdictFrom(isThere: (x: number) => boolean): typeof sameVerdict {
  return (learners, mistakes) =>
    sameVerdict(learners, mistakes) && (learners === null || [...learners.u, ...learners.v].every(isThere));
}

function wrong(
  name: string,
  find: (T: Rule, n: number, random: Numbers) => Witness | null | undefined,
  message: string,
  agrees = sameVerdict,
): Mistake {
  const search = (T: Rule, n: number, random: Numbers): Witness | null => find(T, n, random) ?? null;
  return mistake<Witness | null>(name, search, message, { agrees });
}

export const witness: Mistake[] = [
  wrong(
    "tests only multiples",
    (T, n, random) =>
      trials(n, random)
        .map(alone)
        .find((trial) => !scales(T, trial)),
    "You test whether multiples survive, and stop. Sorting entries by their size passes: sort twice the vector, and you get twice the sorted one. Sort $(1, 2)$ and $(2, 1)$, add, and compare with the sorted sum. Which of the two demands is that?",
  ),
  wrong(
    "tests only positive multiples",
    (T, n, random) =>
      trials(n, random)
        .map((trial) => ({ ...alone(trial), c: 2.5 }))
        .find((trial) => !scales(T, trial)),
    "You test whether *positive* multiples survive, and stop. Those survive a fold: $|2.5\\,x|$ is $2.5\\,|x|$. Minus one times the vector does not, and neither does a sum of two. Which of the two demands have you tried, and for which c?",
  ),
  wrong(
    "tests only the origin",
    (T, n) => {
      const origin = Array.from({ length: n }, () => 0);
      return vectors.largest(T(origin)) === 0 ? null : { u: origin, v: origin, c: 1 };
    },
    "You ask whether 0 goes to 0. A linear rule has to do that, and squaring every entry does it too. What else does a linear rule keep?",
  ),
  wrong(
    "tests only the basis vectors",
    (T, n) =>
      vectors
        .identity(n)
        .map((v, j, axes) => ({
          u: axes.slice(0, j).reduce((sum, e) => vectors.plus(sum, 1, e), vectors.scale(v, 0)),
          v,
          c: 1,
        }))
        .find((trial) => !survives(T, trial, relative)),
    "You test on the basis vectors. Squaring every entry leaves 0 and 1 as they are, so it cannot be told from the identity there: for $(2, 0)$ it can. Which numbers would a rule not be prepared for?",
    sameVerdictFrom((x) => x === 0 || x === 1),
  ),
  wrong(
    "tests only positive numbers",
    (T, n, random) => trials(n, random, { change: Math.abs }).find((trial) => !survives(T, trial, relative)),
    "All your test vectors are positive. There $(|x|, |y|)$ is $(x, y)$, as linear as can be; for $u = (1, 0)$ and $v = (-1, 0)$ it gives $(2, 0)$ in place of 0. On which side of a fold do you never look?",
    sameVerdictFrom((x) => x >= 0),
  ),
  wrong(
    "tests only whole numbers",
    (T, n, random) =>
      trials(n, random, { change: (x) => Math.round(9 * x) }).find((trial) => !survives(T, trial, relative)),
    "All your test vectors are whole numbers. Rounding leaves those as they are; $0.4$ and $0.4$ become 0 and 0, and their sum becomes 1. Which numbers are you given for testing?",
    sameVerdictFrom(Number.isInteger),
  ),
  wrong(
    "tries one pair of vectors only",
    (T, n, random) => trials(n, random, { count: 1 }).find((trial) => !survives(T, trial, relative)),
    "You try one pair of vectors, and believe it. A fold lets every pair pass that it does not meet on both sides: $(|x|, |y|)$ adds up for $u = (1, 2)$ and $v = (3, 1)$. How likely is it that ten pairs are all of that kind?",
  ),
  wrong(
    "forgets c on one side",
    (T, n, random) =>
      suspects(T, n, random, ({ u, v, c }) => {
        const [together, Tu, Tv] = [T(vectors.plus(u, c, v)), T(u), T(v)];
        return relative(together, vectors.plus(Tu, 1, Tv), vectors.largest([together, Tu, Tv].flat()));
      }),
    "You hold $T(u + c\\,v)$ against $T(u) + T(v)$, and so nearly every rule is turned down, the linear ones too. Take the rule that changes nothing, $u = 0$ and $c = 2$: one side is $2v$, the other $v$. Where is c missing?",
  ),
  wrong(
    "compares exactly",
    (T, n, random) => suspects(T, n, random, (trial) => survives(T, trial, exact)),
    "You ask for sums that are equal to the last digit. Multiplying by 0.1 is linear, and $0.1 \\cdot (u + v)$ and $0.1 \\cdot u + 0.1 \\cdot v$ are rounded at different places. How much may they differ, and beside what?",
  ),
  wrong(
    "compares with a fixed number",
    (T, n, random) => suspects(T, n, random, (trial) => survives(T, trial, fixed)),
    "You compare with one fixed number. A rule whose images are as small as $10^{-12}$ may do what it likes within it, and one whose images are as large as $10^{8}$ is refused for its rounding. What do the exercise's $10^{-9}$ multiply?",
  ),
];
