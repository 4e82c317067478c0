// gradus-canary-9f2c: this file is not published
import { anyVector, edge, exercise, given, invariant, metamorphic, oneOf } from "@gradus/grading";
import { order } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";

export const norm = exercise<number>("norm", {
  returns: returns.norm,
  checks: [
    edge("The 1-norm of nothing is 0.", [[], 1], 0),
    edge("The length of nothing is 0.", [[], 2], 0),
    edge("The largest size in nothing is 0.", [[], "inf"], 0),
    edge("A single negative entry has its size as length.", [[-7], 2], 7),
    edge("The largest size may belong to a negative entry that comes first.", [[-9, 1, 8], "inf"], 9),
    edge("Zeros have the length 0, not NaN.", [[0, 0, 0], 2], 0),
    invariant(
      "Each of the three norms is right, whatever the size of the entries.",
      given(anyVector({ length: [1, 12] }), order).cases(60),
      async (f, u, p) => laws.near(await f(u, p), laws.referenceNorm(u, p), laws.referenceNorm(u, p)),
    ),
    invariant(
      "The length is right at the ends of the range of numbers.",
      given(anyVector({ length: [2, 6] }), order, oneOf([1e300, 1e-290, 1e160, 1e-170])).bands("integers", "floats"),
      async (f, u, p, unit) => {
        const expected = laws.referenceNorm(u, p) * unit;
        laws.near(await f(laws.scale(u, unit), p), expected, expected);
      },
    ),
    metamorphic(
      "Neither the order of the entries nor their signs matter.",
      given(anyVector(), order),
      async (f, u, p) => {
        const [one, other] = await Promise.all([
          f(u, p),
          f(
            u.toReversed().map((x) => -x),
            p,
          ),
        ]);
        laws.near(other, one, laws.referenceNorm(u, p));
      },
    ),
    metamorphic("A zero more changes no norm.", given(anyVector(), order), async (f, u, p) => {
      const [one, other] = await Promise.all([f(u, p), f([...u, 0], p)]);
      laws.near(other, one, laws.referenceNorm(u, p));
    }),
  ],
});
