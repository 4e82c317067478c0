import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import type { Mat, Vec } from "../starter.ts";

type Answer = Vec | null;

/** How the search goes wrong, if it does. */
interface Way {
  readonly pairsOnly?: boolean;
  readonly exact?: boolean;
  readonly fixed?: boolean;
  readonly neverZero?: boolean;
  readonly lastOnly?: boolean;
}

function sizesOf(vs: Mat): Vec {
  return vs.map((v) => laws.largest(v));
}

/** Weights for vectors in units of their own size. */
function candidates(us: Mat, { pairsOnly = false, lastOnly = false }: Way): Mat {
  const pairs: Mat = [];
  for (let i = 0; i < us.length; i++) {
    for (let j = 0; j < i; j++) {
      const k = us[j].findIndex((x) => Math.abs(x) === laws.largest(us[j]));
      if (!lastOnly || us.length === 2) pairs.push(us.map((_, at) => (at === i ? us[j][k] : at === j ? -us[i][k] : 0)));
    }
  }
  if (us.length < 3 || pairsOnly) return pairs;
  const [u, v, w] = us;
  const sides: Mat = [];
  for (let j = 0; j < u.length; j++) {
    for (let k = 0; k < j; k++) {
      const area = (x: Vec, y: Vec) => x[j] * y[k] - x[k] * y[j];
      const weights = [area(v, w), area(w, u), area(u, v)];
      if (!lastOnly || weights[2] !== 0) sides.push(weights);
    }
  }
  const widest = sides.sort((c, d) => laws.largest(d) - laws.largest(c))[0];
  return widest === undefined ? pairs : [...pairs, widest];
}

function search(vs: Mat, way: Way): Answer {
  const sizes = sizesOf(vs);
  if (sizes.includes(0)) return way.neverZero === true ? null : sizes.map((_, i) => (i === sizes.indexOf(0) ? 1 : 0));
  const own = way.exact === true || way.fixed === true ? vs.map(() => 1) : sizes;
  const us = vs.map((v, i) => v.map((x) => x / own[i]));
  const limit = (size: number) => (way.exact === true ? 0 : way.fixed === true ? 1e-9 : 1e-9 * size);
  const found = candidates(us, way).find((c) => {
    const { sum, size } = laws.combination(c, us);
    return c.some((weight) => weight !== 0) && laws.largest(sum) <= limit(size);
  });
  return found === undefined ? null : normalised(found.map((weight, i) => weight / own[i]));
}

function normalised(c: Vec): Vec {
  const size = laws.largest(c);
  return c.map((weight) => weight / size);
}

/** The same verdict, and coefficients that are multiples of each other: which multiple is another matter. */
const sameDirection = (a: Answer, b: Answer): boolean => {
  if (a === null || b === null) return a === b;
  const [p, q] = [normalised(a), normalised(b)];
  return sameValue(p, q) || sameValue(p, laws.scale(q, -1));
};

/** Whether both say that there is a dependence. */
const sameVerdict = (a: Answer, b: Answer): boolean => (a === null) === (b === null);

const upToSign = (a: Answer, b: Answer): boolean =>
  sameValue(a, b) || (a !== null && b !== null && sameValue(a, laws.scale(b, -1)));

export const dependency: Mistake[] = [
  mistake<Answer>(
    "looks at pairs only",
    (vs: Mat) => search(vs, { pairsOnly: true }),
    "You look for two vectors that are multiples of each other. $(1, 0)$, $(0, 1)$ and $(1, 1)$ have no such pair, and the third is the sum of the first two. What else can three vectors be, besides parallel?",
    { agrees: sameVerdict },
  ),
  mistake<Answer>(
    "returns zeros as coefficients",
    (vs: Mat) => vs.map(() => 0),
    "Zero times each vector is zero for *any* vectors, so it tells you nothing about these. A dependence needs a coefficient that is not 0. And where there is none, what does the exercise ask for?",
  ),
  mistake<Answer>(
    "returns zeros where it should return null",
    (vs: Mat) => search(vs, {}) ?? vs.map(() => 0),
    "For independent vectors you return coefficients of 0. They make zero of any vectors, so they say nothing; null says that there are no others.",
    { agrees: upToSign },
  ),
  mistake<Answer>(
    "needs sums that are exactly 0",
    (vs: Mat) => search(vs, { exact: true }),
    "You ask whether the sum is exactly 0. $(0.1, 0.3)$ and $(0.3, 0.9)$ are parallel, and in binary tenths the sum leaves a crumb of about $10^{-17}$. Beside what is that small?",
    { agrees: sameVerdict },
  ),
  mistake<Answer>(
    "compares with a fixed number",
    (vs: Mat) => search(vs, { fixed: true }),
    "You compare with one fixed number. $(10^{-8}, 0)$ and $(0, 10^{-8})$ point in two directions, and in your eyes they vanish together. How large is a small sum for vectors of that size?",
    { agrees: sameDirection },
  ),
  mistake<Answer>(
    "calls a zero vector independent",
    (vs: Mat) => search(vs, { neverZero: true }),
    "You return null although one of the vectors is all zeros. Take 1 of it and 0 of the others: a combination that is not all zeros, and it vanishes.",
    { agrees: sameVerdict },
  ),
  mistake<Answer>(
    "always solves for the last vector",
    (vs: Mat) => search(vs, { lastOnly: true }),
    "You write the last of three vectors as a mix of the others, and give up when that fails. $(1, 0)$, $(2, 0)$ and $(0, 1)$: the last one is no mix of the first two, which are parallel all the same. Which coefficient may be 0?",
    { agrees: sameVerdict },
  ),
  mistake<Answer>(
    "leaves the coefficients in any size",
    (vs: Mat) => {
      const c = search(vs, {});
      return c === null ? null : laws.scale(c, 2);
    },
    "Your coefficients make zero, and their largest is not 1 in size. Any multiple of them would do as well, which is why the exercise asks for one: $(2, -4)$ becomes $(-0.5, 1)$, or $(0.5, -1)$. By what do you divide?",
    { agrees: (a, b) => sameDirection(a, b) && (a === null || Math.abs(laws.largest(a) - 1) > 1e-9) },
  ),
  mistake<Answer>(
    "moves the mix to the other side",
    (vs: Mat) => {
      const c = search(vs, {});
      return c === null ? null : c.map((weight, i) => (i === c.length - 1 ? -weight : weight));
    },
    "Your coefficients say how the last vector is mixed from the others: $v_3 = c_1 v_1 + c_2 v_2$. For a sum that is *zero* it has to come over to the same side. What happens to its sign on the way?",
    { agrees: upToSign },
  ),
  mistake<Answer>(
    "looks from above only",
    (vs: Mat) =>
      search(
        vs.map((v) => v.slice(0, 2)),
        {},
      ),
    "You look at the first two entries only. From above, $(1, 0, 1)$ and $(2, 0, 5)$ fall on one line; the third entry tells them apart. Does your sum vanish in every entry?",
    { agrees: upToSign },
  ),
];
