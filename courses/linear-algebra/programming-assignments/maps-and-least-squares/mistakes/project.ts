import { inv } from "@gradus/math";
import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Mat, Split, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

function rest(v: Vec, p: Vec): Split {
  return { p, r: vectors.plus(v, -1, p) };
}

/** Shadows on each vector of its own, with some divisor, added up. */
function shadows(B: Mat, v: Vec, divisor: (b: Vec) => number): Split {
  const parts = B.map((b) => vectors.scale(b, vectors.dot(b, v) / (divisor(b) || 1)));
  return rest(
    v,
    parts.reduce((sum, part) => vectors.plus(sum, 1, part), vectors.scale(v, 0)),
  );
}

const square = (b: Vec): number => vectors.dot(b, b);
const alike = (a: Split, b: Split): boolean => sameValue(a, b, { relative: 1e-6, absolute: 1e-9 });

/** Gram–Schmidt that does not ask whether anything is left. */
function throughout(B: Mat, v: Vec): Split {
  const Q: Mat = [];
  for (const b of B) {
    const left = Q.reduce((x, q) => vectors.plus(x, -vectors.dot(q, x), q), b);
    Q.push(vectors.scale(left, 1 / vectors.length(left)));
  }
  return shadows(Q, v, () => 1);
}

/** What was found and, where it is not right, what it should have been: a crumb of rounding points anywhere. */
interface Measured extends Split {
  readonly right?: Split;
}

/** Gram–Schmidt that takes anything longer than 10⁻¹⁰ for new, however long the vector was. */
function fixedCrumb(B: Mat, v: Vec): Measured {
  const Q: Mat = [];
  for (const b of B) {
    const left = Q.reduce((x, q) => vectors.plus(x, -vectors.dot(q, x), q), b);
    const length = vectors.length(left);
    if (length > 1e-10) Q.push(vectors.scale(left, 1 / length));
  }
  const [found, right] = [shadows(Q, v, () => 1), references.split(B, v)];
  return alike(found, right) ? found : { ...found, right };
}

/** Both right, or both beside it in some way of their own that still adds up to v. */
function missesToo(learners: Split, { right, ...found }: Measured): boolean {
  if (right === undefined) return alike(learners, found);
  const exchanged = alike({ p: learners.r, r: learners.p }, right);
  return !isLost(learners) && !exchanged && !alike(learners, right);
}

function normalEquations(B: Mat, v: Vec): Split {
  if (B.length === 0) return rest(v, vectors.scale(v, 0));
  const A = vectors.transpose(B);
  const G = vectors.multiply(B, A);
  try {
    const x = vectors.times(inv(G).toArray(), vectors.times(B, v));
    return rest(v, vectors.times(A, x));
  } catch {
    const nothing = v.map(() => NaN);
    return { p: nothing, r: nothing };
  }
}

export const project: Mistake[] = [
  mistake(
    "takes the vectors for orthonormal",
    (B: Mat, v: Vec) => shadows(B, v, () => 1),
    "You add up $(b_i \\cdot v)\\, b_i$. That is right when the $b_i$ have length 1 and stand at right angles. For $b = (2, 0)$ and $v = (1, 0)$ it gives $(4, 0)$, and the shadow cannot be longer than $v$. What has to be done to the vectors of B first?",
    { agrees: alike },
  ),
  mistake(
    "adds up the shadows on vectors that lean",
    (B: Mat, v: Vec) => shadows(B, v, square),
    "Each of your shadows is right, and their sum counts something twice. On $(1, 0)$ and $(1, 1)$, the vector $(1, 0)$ casts $(1, 0)$ and $(0.5, 0.5)$; together they overshoot it. When may shadows be added?",
    { agrees: alike },
  ),
  mistake(
    "divides by the length where its square belongs",
    (B: Mat, v: Vec) => {
      const A = vectors.transpose(B);
      if (B.length !== 1) return references.split(B, v);
      return rest(v, vectors.times(A, [vectors.dot(B[0], v) / (vectors.length(B[0]) || 1)]));
    },
    "You divide by the length of $b$, where its square belongs. For $b = (2, 0)$ and $v = (1, 0)$ you get $(2, 0)$. The vector $b$ stands twice above the line of $\\frac{b \\cdot v}{b \\cdot b}\\, b$; how often below?",
    { agrees: alike },
  ),
  mistake(
    "goes on when nothing is left of a vector",
    throughout,
    "Of a vector that repeats those before it nothing is left but rounding, and you scale that to length 1: $\\frac{0}{0}$, or a direction that nobody gave you. $(1, 2)$ and $(2, 4)$ span a line. How do you recognise that nothing is left, beside what was there?",
    { agrees: (a, b) => alike(a, b) || (isLost(a) && isLost(b)) },
  ),
  mistake<Split>(
    "measures what is left with a fixed number",
    fixedCrumb,
    "You compare what is left of a vector with one fixed number. Of a vector whose entries are about $10^5$, rounding alone leaves $10^{-10}$, and you take that for a new direction; of one as small as $10^{-11}$ you would throw everything away. What does the exercise measure it by?",
    { agrees: missesToo },
  ),
  mistake(
    "solves equations that dependent vectors make singular",
    normalEquations,
    "You solve $A^{\\mathsf T} A c = A^{\\mathsf T} v$. With dependent vectors that matrix has no inverse: for $(1, 2)$ and $(2, 4)$ it is $\\begin{bmatrix} 5 & 10 \\\\ 10 & 20 \\end{bmatrix}$. Which vectors could you leave out without changing the span, and how do you find them?",
    { agrees: (a, b) => (isLost(a) ? isLost(b) : alike(a, b)) },
  ),
  mistake(
    "exchanges the shadow and the rest",
    (B: Mat, v: Vec) => {
      const { p, r } = references.split(B, v);
      return { p: r, r: p };
    },
    "What you call p stands at right angles to B, and what you call r lies in the span: they have changed places. p is the shadow on the ground, r the stick that remains.",
    { agrees: alike },
  ),
  mistake(
    "takes the first vector only",
    (B: Mat, v: Vec) => references.split(B.slice(0, 1), v),
    "Your p lies on the line of the first vector. $(1, 0, 0)$ and $(1, 1, 0)$ span a plane, and the shadow of $(2, 3, 4)$ on it is $(2, 3, 0)$. What does the second vector add that the first does not have?",
    { agrees: alike },
  ),
];

function isLost({ p }: Split): boolean {
  return p.some((x) => !Number.isFinite(x));
}
