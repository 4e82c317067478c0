import { mistake } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "../laws.ts";
import type { Vec } from "../starter.ts";

function quotient(u: Vec, v: Vec): number {
  const [m, n] = [laws.referenceNorm(u, 2), laws.referenceNorm(v, 2)];
  if (m === 0 || n === 0) return NaN;
  return laws.referenceDot(laws.scale(u, 1 / m), laws.scale(v, 1 / n));
}

const clamped = (c: number): number => Math.min(1, Math.max(-1, c));

/** Both lie on the same side outside of [−1, 1], by a crumb. */
const sameOverflow = (a: number, b: number): boolean => Math.abs(b) > 1 && Math.abs(a - b) < 1e-12 && Math.abs(a) > 1;

export const cosine: Mistake[] = [
  mistake(
    "divides by the sum of the lengths",
    (u: Vec, v: Vec) => {
      const lengths = laws.referenceNorm(u, 2) + laws.referenceNorm(v, 2);
      return quotient(u, v) * laws.referenceNorm(u, 2) * (laws.referenceNorm(v, 2) / lengths);
    },
    "You divide by the *sum* of the lengths. Make $u$ ten times as long: the dot product grows tenfold and your divisor does not, so the answer knows more than the angle. For $u = v = (2)$ it should be 1, and yours is 1 only by luck; try $(4)$. What takes both lengths out?",
  ),
  mistake(
    "divides by the squared lengths",
    (u: Vec, v: Vec) => quotient(u, v) / (laws.referenceNorm(u, 2) * laws.referenceNorm(v, 2)),
    "You divide by $\\lVert u \\rVert^2 \\lVert v \\rVert^2$. For $u = v = (2)$ the dot product is 4 and your divisor 16; the cosine of no angle at all is 1. Is a square root missing in a norm?",
  ),
  mistake(
    "returns the angle",
    (u: Vec, v: Vec) => Math.acos(clamped(quotient(u, v))),
    "You return the angle: about 0.785 for 45°. The exercise asks for its cosine, $\\sqrt{0.5}$, which is what similarity is measured with: 1 for the same direction, 0 for a right angle. You had it in hand one step before.",
  ),
  mistake(
    "returns the dot product",
    (u: Vec, v: Vec) => laws.referenceDot(u, v),
    "You return the dot product. $(2, 0)$ and $(3, 3)$ have the dot product 6, and a cosine is at most 1. What makes the dot product large besides a small angle?",
  ),
  mistake(
    "divides by one length only",
    (u: Vec, v: Vec) => quotient(u, v) * laws.referenceNorm(v, 2),
    "You divide by the length of $u$ only. That is the shadow that $v$ throws on the line of $u$: for $(1)$ and $(5)$ it is 5. A cosine does not know how long $v$ is either.",
  ),
  mistake(
    "gives a vector of zeros the cosine 0",
    (u: Vec, v: Vec) => {
      const c = quotient(u, v);
      return Number.isNaN(c) ? 0 : clamped(c);
    },
    "For a vector of zeros you answer 0, which says *at a right angle*. It has no direction, so there is no angle at all, and the exercise asks for NaN: who compares with it should notice.",
    { agrees: (learners, mistakes) => mistakes === 0 && learners === 0 },
  ),
  mistake(
    "lets rounding carry it past 1",
    quotient,
    "The quotient is rounded, and for parallel vectors it may come out as 1.0000000000000002. There is no angle with that cosine: whoever takes `Math.acos` of it gets NaN. Which numbers can a cosine be, and what should happen to one beyond the end?",
    { agrees: sameOverflow },
  ),
  mistake(
    "multiplies before it divides",
    (u: Vec, v: Vec) => {
      const zero = [u, v].some((w) => w.every((x) => x === 0));
      const lengths = laws.referenceNorm(u, 2) * laws.referenceNorm(v, 2);
      return zero ? NaN : clamped(laws.referenceDot(u, v) / lengths);
    },
    "For entries around $10^{200}$ you divide Infinity by Infinity, and around $10^{-200}$ 0 by 0: the products leave the range before the quotient brings them back. The direction of $(10^{200}, 0)$ is $(1, 0)$. Which could you do first, multiply or divide?",
    { agrees: (learners, mistakes) => Number.isNaN(mistakes) && Number.isNaN(learners) },
  ),
];
