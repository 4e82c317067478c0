import {
  anyVector,
  edge,
  equalTo,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  oracle,
  scaleFactor,
  throws,
} from "@gradus/grading";
import { another } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";

export const dot = exercise<number>("dot", {
  points: 2,
  returns: returns.dot,
  checks: [
    edge(
      "Three things at their prices: each count times its price, added up.",
      [
        [2, 1, 3],
        [4, 10, 1],
      ],
      21,
    ),
    oracle(
      "Entries at the same place are multiplied, and the products added.",
      given(anyVector(), another()).bands("integers", "degenerate"),
      laws.referenceDot,
      equalTo<number>({ relative: 1e-12, absolute: 0 }),
    ),
    invariant(
      "The order of the two vectors does not matter.",
      given(anyVector(), another()),
      async (f, u, v) => {
        const [one, other] = await Promise.all([f(u, v), f(v, u)]);
        laws.near(other, one, laws.weight(u, v));
      },
      { law: String.raw`u \cdot v = v \cdot u` },
    ),
    metamorphic(
      "Stretching one vector stretches the dot product as much.",
      given(anyVector(), another(), scaleFactor()),
      async (f, u, v, factor) => {
        const [before, after] = await Promise.all([f(u, v), f(laws.scale(u, factor), v)]);
        laws.near(after, factor * before, Math.abs(factor) * laws.weight(u, v));
      },
      { law: String.raw`(cu) \cdot v = c\,(u \cdot v)` },
    ),
    edge(
      "Vectors of different lengths have no dot product.",
      [
        [1, 2, 3],
        [4, 5],
      ],
      throws({ code: "shape-mismatch" }),
    ),
    invariant(
      "An entry without a partner is an error, at either side.",
      given(anyVector({ length: [1, 4] }), anyVector({ length: [1, 4] }))
        .where((u, v) => u.length !== v.length)
        .cases(16),
      async (f, u, v) => throws({ code: "shape-mismatch" }).compare(await f.observe(u, v)),
    ),
    keepsInputs("u and v stay as they were.", given(anyVector(), another())),
  ],
});
