import { edge, ensure, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { outside, redundant, spanning } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Split } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const project = exercise<Split>("project", {
  points: 3,
  returns: returns.project,
  checks: [
    edge("The shadow of (3, 1) on the line along (2, 2) is (2, 2).", [[[2, 2]], [3, 1]], { p: [2, 2], r: [1, -1] }),
    edge(
      "Two vectors that lean against each other span the floor, and the shadow on it has the height 0.",
      [
        [
          [1, 0, 0],
          [1, 1, 0],
        ],
        [2, 3, 4],
      ],
      { p: [2, 3, 0], r: [0, 0, 4] },
    ),
    invariant(
      "p and r add up to v.",
      given(spanning(), outside()),
      async (f, B, v) => laws.ensureSum(await f(B, v), v),
      { law: "p + r = v" },
    ),
    invariant(
      "The rest stands at right angles to every vector of B.",
      given(spanning(), outside()),
      async (f, B, v) => {
        const split = await f(B, v);
        laws.ensureSum(split, v);
        laws.ensureRightAngles(B, split.r, vectors.length(v));
      },
      { law: String.raw`b_i \cdot r = 0` },
    ),
    metamorphic("A shadow is its own shadow.", given(spanning(), outside()), async (f, B, v) => {
      const once = await f(B, v);
      laws.ensureSum(once, v);
      laws.ensureSplit(await f(B, once.p), B, once.p, once.p);
    }),
    invariant(
      "Vectors that say the same twice change nothing: p is the part in the span, whoever else spans it.",
      given(redundant(), outside()),
      async (f, B, v) => laws.ensureSplit(await f(B, v), B, v, references.split(B, v).p),
    ),
    metamorphic(
      "Longer vectors, or other mixes of them, span the same and cast the same shadow.",
      given(spanning(), outside(), oneOf([3, -2, 0.01]))
        .bands("integers", "floats")
        .where((B) => B.length > 1),
      async (f, B, v, factor) => {
        const others = [vectors.scale(B[0], factor), ...B.slice(1).map((b) => vectors.plus(b, 1, B[0]))];
        const [one, other] = await Promise.all([f(B, v), f(others, v)]);
        laws.ensureSplit(other, B, v, one.p);
      },
    ),
    edge("A vector of zeros adds nothing to a span.", [[[0, 0]], [3, 4]], { p: [0, 0], r: [3, 4] }),
    edge("Where nothing is spanned, all of v is left.", [[], [3, 4]], ({ p, r }) => {
      ensure(
        p.every((x) => x === 0),
        "Nothing casts no shadow.",
        { expected: [0, 0], received: p },
      );
      laws.near(r, [3, 4], 1);
    }),
    keepsInputs("B and v stay as they were.", given(redundant(), outside())),
  ],
});
