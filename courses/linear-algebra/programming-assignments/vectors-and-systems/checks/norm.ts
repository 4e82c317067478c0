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
import { another, order } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";

export const norm = exercise<number>("norm", {
  points: 3,
  returns: returns.norm,
  checks: [
    edge("Order 2 is the length of the arrow: (3, −4) has length 5.", [[3, -4], 2], 5),
    edge("Order 1 adds the sizes: (3, −4) has the 1-norm 7.", [[3, -4], 1], 7),
    edge('Order "inf" is the largest size: for (3, −4) that is 4.', [[3, -4], "inf"], 4),
    metamorphic(
      "Stretching or flipping a vector multiplies its norm by the size of the factor.",
      given(anyVector(), order, scaleFactor()),
      async (f, u, p, factor) => {
        const [before, after] = await Promise.all([f(u, p), f(laws.scale(u, factor), p)]);
        laws.near(after, Math.abs(factor) * before, Math.abs(factor) * laws.referenceNorm(u, 1));
      },
      { law: String.raw`\lVert cu \rVert = |c| \, \lVert u \rVert` },
    ),
    metamorphic(
      "A detour is never shorter: the norm of a sum is at most the sum of the norms.",
      given(anyVector(), another(), order),
      async (f, u, v, p) => {
        const [a, b, both] = await Promise.all([f(u, p), f(v, p), f(laws.plus(u, v), p)]);
        ensure(both <= (a + b) * (1 + 1e-12), "The way straight to u + v is longer than by way of u.", {
          subject: "The norm of u + v",
          received: both,
        });
      },
      { law: String.raw`\lVert u + v \rVert \le \lVert u \rVert + \lVert v \rVert` },
    ),
    invariant(
      "The three norms are ordered: the largest size is at most the length, and the length at most the sum of the sizes.",
      given(anyVector()),
      async (f, u) => {
        const [one, two, most] = await Promise.all([f(u, 1), f(u, 2), f(u, "inf")]);
        const room = 1 + 1e-12;
        ensure(most <= two * room && two <= one * room, `Yours are ${most}, ${two} and ${one}.`);
      },
      { law: String.raw`\lVert u \rVert_\infty \le \lVert u \rVert_2 \le \lVert u \rVert_1` },
    ),
    invariant(
      "A vector of zeros is the only one of norm 0.",
      given(anyVector(), order).bands("integers", "degenerate"),
      async (f, u, p) => {
        const length = await f(u, p);
        const zero = u.every((x) => x === 0);
        ensure(
          (length === 0) === zero,
          zero ? "Nothing has length 0." : "Some entry is not 0, so neither is the norm.",
          {
            received: length,
          },
        );
      },
    ),
    invariant(
      "Entries of 1e200 or 1e-200 are measured like any others: their squares are out of range, their length is not.",
      given(anyVector(), order, oneOf([1e200, 1e-200])).bands("integers", "floats"),
      async (f, u, p, unit) => {
        const expected = laws.referenceNorm(u, p) * unit;
        laws.near(await f(laws.scale(u, unit), p), expected, expected);
      },
    ),
    keepsInputs("u stays as it was.", given(anyVector(), order)),
  ],
});
