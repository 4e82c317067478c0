// gradus-canary-9f2c: this file is not published
import { edge, exercise, given, invariant, keepsInputs, mapped, metamorphic, oneOf } from "@gradus/grading";
import { web } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";

export const transition = exercise<Mat>("transition", {
  returns: returns.transition,
  checks: [
    edge("One page and no links.", [[], 1], [[1]]),
    edge(
      "No links at all: the surfer only jumps.",
      [[], 3],
      Array.from({ length: 3 }, () => [1 / 3, 1 / 3, 1 / 3]),
    ),
    edge(
      "Links of weight 0 are no links.",
      [[{ from: 0, to: 0, w: 0 }], 2],
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    ),
    edge(
      "A tiny weight is a weight.",
      [[{ from: 0, to: 1, w: 1e-12 }], 2],
      [
        [0, 0.5],
        [1, 0.5],
      ],
    ),
    invariant("Every web.", given(web([1, 8], 20)).cases(80), async (f, { links, n }) => {
      const P = await f(links, n);
      laws.ensureShares(P, n);
      laws.near(P, references.transition(links, n), 0.01);
    }),
    metamorphic("The order of the links does not count.", given(web([2, 8], 20)), async (f, { links, n }) => {
      const [one, other] = await Promise.all([f(links, n), f(links.toReversed(), n)]);
      laws.near(other, one, 0.01);
    }),
    metamorphic("A link may be split in two.", given(web([2, 6])), async (f, { links, n }) => {
      const halves = links.flatMap((link) => [
        { ...link, w: link.w / 2 },
        { ...link, w: link.w / 2 },
      ]);
      const [one, other] = await Promise.all([f(links, n), f(halves, n)]);
      laws.near(other, one, 0.01);
    }),
    keepsInputs(
      "The links stay as they were.",
      given(
        mapped(web([6, 6]), ({ links }) => links),
        oneOf([6]),
      ),
    ),
  ],
});
