import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as references from "../references.ts";
import type { Mat, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";
import { haveLostDigits, polynomial } from "../years.ts";

/** Weights of the powers of some variable. */
function weights(s: Vec, y: Vec, d: number): Vec {
  const A: Mat = s.map((x) => Array.from({ length: d + 1 }, (_, k) => x ** k));
  return references.bestFit(A, y).x;
}

function unit(t: Vec): { middle: number; half: number } {
  const [low, high] = [Math.min(...t), Math.max(...t)];
  return { middle: (low + high) / 2, half: (high - low) / 2 || 1 };
}

/** Weights in the variable from -1 to 1, evaluated in some way. */
function evaluated(way: (c: Vec, time: number, s: number) => number, degree = (d: number) => d) {
  return (t: Vec, y: Vec, d: number, at: Vec): Vec => {
    const { middle, half } = unit(t);
    const c = weights(
      t.map((x) => (x - middle) / half),
      y,
      degree(d),
    );
    return at.map((time) => way(c, time, (time - middle) / half));
  };
}

export const polyfit: Mistake[] = [
  mistake(
    "takes powers of the year as it is",
    (t: Vec, y: Vec, d: number, at: Vec) => {
      const c = weights(t, y, d);
      return at.map((time) => polynomial(c, time));
    },
    "You take powers of t as it comes. The years from 1958 to 2020 differ by three per cent, so their powers are practically parallel columns: $2000^5$ is $3.2 \\cdot 10^{16}$, and what you want is a small difference of such numbers. From which year would you count, and in which unit?",
    { agrees: (a, b) => (haveLostDigits(b) ? haveLostDigits(a) : sameValue(a, b)) },
  ),
  mistake(
    "takes the coefficients from the other end",
    evaluated((c, _, s) => polynomial(c.toReversed(), s)),
    "Your coefficients are right and used in the other order: the weight of the constant multiplies the highest power. For a line, intercept and slope have changed places. Which column of your matrix comes first?",
  ),
  mistake(
    "evaluates in the old variable",
    evaluated((c, time) => polynomial(c, time)),
    "You fit in the new variable and evaluate in the old one. The weights belong to a variable that runs from $-1$ to 1; at the end of the data that variable is 1, and t is something else. What must be done to each place before it goes in?",
  ),
  mistake(
    "moves the new places by their own mean",
    (t: Vec, y: Vec, d: number, at: Vec) => {
      const { middle, half } = unit(t);
      const own = unit(at).middle;
      const c = weights(
        t.map((x) => (x - middle) / half),
        y,
        d,
      );
      return at.map((time) => polynomial(c, (time - own) / half));
    },
    "You bring the new places into units of *their own* middle. Then the curve depends on which places one asks about: 2007 alone would be the middle of everything. The variable was fixed by t. Where is its zero?",
  ),
  mistake(
    "takes one power too few",
    evaluated(
      (c, _, s) => polynomial(c, s),
      (d) => Math.max(0, d - 1),
    ),
    "Your polynomial has d coefficients. Degree 1 is a line, and a line has two: one for $t^0$ and one for $t^1$. How many for degree d?",
  ),
  mistake(
    "draws straight lines between the points",
    (t: Vec, y: Vec, _: number, at: Vec) =>
      at.map((time) => {
        const next = t.findIndex((x) => x >= time);
        const i = next < 0 ? t.length - 1 : Math.max(1, next);
        if (t.length === 1) return y[0];
        return y[i - 1] + ((y[i] - y[i - 1]) * (time - t[i - 1])) / (t[i] - t[i - 1]);
      }),
    "Your curve goes from point to point in straight lines. A fit of low degree passes *between* the points, and one of high degree bends between them. Which columns does the matrix for degree d have?",
  ),
  mistake(
    "forgets the constant",
    (t: Vec, y: Vec, d: number, at: Vec) => {
      const { middle, half } = unit(t);
      const powers = (time: number): Vec =>
        Array.from({ length: d + 1 }, (_, k) => (k === 0 ? 0 : ((time - middle) / half) ** k));
      const { x } = references.bestFit(t.map(powers), y);
      return at.map((time) => vectors.dot(powers(time), x));
    },
    "Your curve has no constant, so it is 0 in the middle of the data. The first column is a power too: which one is 1 everywhere?",
  ),
];
