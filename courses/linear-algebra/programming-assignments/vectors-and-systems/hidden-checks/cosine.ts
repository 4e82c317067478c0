// gradus-canary-9f2c: this file is not published
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
  statistical,
} from "@gradus/grading";
import { random } from "@gradus/math";
import { another } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";

const isZero = (v: readonly number[]): boolean => v.every((x) => x === 0);

export const cosine = exercise<number>("cosine", {
  returns: returns.cosine,
  checks: [
    edge("In one dimension there are two directions.", [[-2], [5]], -1),
    edge(
      "Two vectors of zeros have no angle.",
      [
        [0, 0],
        [0, 0],
      ],
      NaN,
    ),
    edge(
      "A vector of zeros in the second place has no angle.",
      [
        [1, 2],
        [0, 0],
      ],
      NaN,
    ),
    edge(
      "A vector of zeros in the first place has no angle.",
      [
        [0, 0],
        [1, 2],
      ],
      NaN,
    ),
    edge(
      "A tiny vector is not a zero vector.",
      [
        [1e-12, 0],
        [1, 0],
      ],
      1,
    ),
    invariant(
      "Parallel vectors of any length stay within −1 and 1, and within a few digits of the end.",
      given(anyVector({ length: [2, 8] }), oneOf([1, -1, 3, -0.1, 1e5, 1 / 7]))
        .where((u) => !isZero(u))
        .cases(200),
      async (f, u, factor) => {
        const c = await f(u, laws.scale(u, factor));
        ensure(c >= -1 && c <= 1, `Rounding has carried it past the end: it is ${c}.`, { received: c });
        laws.near(c, Math.sign(factor), 1);
      },
    ),
    metamorphic("The order of the two vectors does not matter.", given(anyVector(), another()), async (f, u, v) => {
      const [one, other] = await Promise.all([f(u, v), f(v, u)]);
      ensure(Number.isNaN(one) === Number.isNaN(other), "One of them is NaN, the other is not.");
      if (!Number.isNaN(one)) laws.near(other, one, 1);
    }),
    invariant(
      "The law of cosines: the third side of the triangle of u and v has the length that the angle says.",
      given(anyVector({ length: [2, 6] }), another()).where((u, v) => !isZero(u) && !isZero(v)),
      async (f, u, v) => {
        const [a, b] = [laws.referenceNorm(u, 2), laws.referenceNorm(v, 2)];
        const side = laws.referenceNorm(laws.plus(u, laws.scale(v, -1)), 2);
        laws.near(a * a + b * b - 2 * a * b * (await f(u, v)), side * side, a * a + b * b);
      },
      {
        law: String.raw`\lVert u - v \rVert^2 = \lVert u \rVert^2 + \lVert v \rVert^2 - 2 \lVert u \rVert \lVert v \rVert \cos\theta`,
      },
    ),
    statistical(
      "In space, the cosine of two random directions has the mean 0, and its square the mean 1/3.",
      given(oneOf([1, 2, 3])).cases(2),
      async (f, seed) => {
        const rng = random(seed);
        const arrow = () => [rng.normal(), rng.normal(), rng.normal()];
        const n = 500;
        const cosines = await Promise.all(Array.from({ length: n }, () => f(arrow(), arrow())));
        const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / n;
        // The cosine is uniform on [-1, 1]: variance 1/3, and 4/45 for its square. Five standard errors.
        const first = mean(cosines);
        ensure(Math.abs(first) <= 5 * Math.sqrt(1 / 3 / n), "The mean is too far from 0.", { received: first });
        const second = mean(cosines.map((c) => c * c));
        const near = Math.abs(second - 1 / 3) <= 5 * Math.sqrt(4 / 45 / n);
        ensure(near, "The mean of the squares is too far from a third.", { received: second });
      },
    ),
    keepsInputs("u and v stay as they were, whatever their size.", given(anyVector(), another())),
  ],
});
