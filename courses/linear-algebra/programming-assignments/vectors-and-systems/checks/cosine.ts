import {
  anyVector,
  edge,
  ensure,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  oneOf,
  scaleFactor,
} from "@gradus/grading";
import { another } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";

const isZero = (v: readonly number[]): boolean => v.every((x) => x === 0);

export const cosine = exercise<number>("cosine", {
  points: 2,
  returns: returns.cosine,
  checks: [
    edge(
      "Half of a right angle has the cosine √½.",
      [
        [2, 0],
        [3, 3],
      ],
      Math.sqrt(0.5),
    ),
    edge(
      "At a right angle the cosine is 0.",
      [
        [1, 2],
        [-6, 3],
      ],
      0,
    ),
    invariant(
      "A vector and itself have the cosine 1, a vector and its opposite −1.",
      given(anyVector()).where((u) => !isZero(u)),
      async (f, u) => {
        const [same, opposite] = await Promise.all([f(u, u), f(u, laws.scale(u, -1))]);
        laws.near(same, 1, 1);
        laws.near(opposite, -1, 1);
      },
    ),
    invariant(
      "The cosine lies between −1 and 1, even in the last digit.",
      given(
        oneOf([
          [0.1, 0.2, 0.7],
          [1, 2, 3],
          [0.3, 0.5],
          [1, 1, 1],
        ]),
        oneOf([1, 3, 0.1, -1, -7, 1 / 3]),
      ),
      async (f, u, factor) => {
        const c = await f(u, laws.scale(u, factor));
        ensure(c >= -1 && c <= 1, `Rounding has carried it past the end: it is ${c}.`, { received: c });
      },
      { law: String.raw`-1 \le \cos\theta \le 1` },
    ),
    metamorphic(
      "Only the directions count: a vector that is three times as long has the same cosine, and one turned round the opposite one.",
      given(anyVector(), another(), scaleFactor()).where((u, v) => !isZero(u) && !isZero(v)),
      async (f, u, v, factor) => {
        const [before, after] = await Promise.all([f(u, v), f(laws.scale(u, factor), v)]);
        laws.near(after, Math.sign(factor) * before, 1);
      },
    ),
    invariant(
      "It is the dot product, shared out over both lengths.",
      given(anyVector(), another()).where((u, v) => !isZero(u) && !isZero(v)),
      async (f, u, v) => {
        const expected = laws.referenceDot(u, v) / laws.referenceNorm(u, 2) / laws.referenceNorm(v, 2);
        laws.near(await f(u, v), expected, 1);
      },
      { law: String.raw`\cos\theta = \frac{u \cdot v}{\lVert u \rVert \, \lVert v \rVert}` },
    ),
    invariant(
      "A vector of zeros has no direction, so its cosine with anything is NaN.",
      given(anyVector(), oneOf([true, false])).cases(16),
      async (f, u, first) => {
        const zeros = laws.scale(u, 0);
        const c = await (first ? f(zeros, u) : f(u, zeros));
        ensure(Number.isNaN(c), "There is no angle to take the cosine of.", { expected: NaN, received: c });
      },
    ),
    invariant(
      "Entries of 1e200 or 1e-200 have directions too.",
      given(anyVector(), another(), oneOf([1e200, 1e-200]))
        .bands("integers", "floats")
        .where((u, v) => !isZero(u) && !isZero(v)),
      async (f, u, v, unit) => {
        const expected = laws.referenceDot(u, v) / laws.referenceNorm(u, 2) / laws.referenceNorm(v, 2);
        laws.near(await f(laws.scale(u, unit), laws.scale(v, unit)), expected, 1);
      },
    ),
    keepsInputs("u and v stay as they were.", given(anyVector(), another())),
  ],
});
