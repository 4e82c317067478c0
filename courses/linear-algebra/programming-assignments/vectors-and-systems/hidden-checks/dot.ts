// gradus-canary-9f2c: this file is not published
import { anyVector, edge, exercise, given, invariant, keepsInputs, metamorphic, throws } from "@gradus/grading";
import { another } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";

export const dot = exercise<number>("dot", {
  returns: returns.dot,
  checks: [
    edge("Nothing times nothing adds up to 0.", [[], []], 0),
    edge("Single entries are multiplied.", [[-3], [0.5]], -1.5),
    edge("A vector and nothing have no dot product.", [[1], []], throws({ code: "shape-mismatch" })),
    edge(
      "An entry that only the second vector has is an error too.",
      [[1], [1, 2]],
      throws({ code: "shape-mismatch" }),
    ),
    metamorphic(
      "The dot product with a sum is the sum of the dot products.",
      given(anyVector({ length: [1, 12] }), another(), another()),
      async (f, u, v, w) => {
        const [one, other, both] = await Promise.all([f(u, v), f(u, w), f(u, laws.plus(v, w))]);
        laws.near(both, one + other, laws.weight(u, v) + laws.weight(u, w));
      },
      { law: String.raw`u \cdot (v + w) = u \cdot v + u \cdot w` },
    ),
    invariant(
      "It is the sum of the products for longer vectors too.",
      given(anyVector({ length: [8, 30] }), another()),
      async (f, u, v) => laws.near(await f(u, v), laws.referenceDot(u, v), laws.weight(u, v)),
    ),
    keepsInputs("Longer vectors stay as they were.", given(anyVector({ length: [8, 30] }), another())),
  ],
});
