import {
  edge,
  exercise,
  given,
  integer,
  invariant,
  keepsInputs,
  mapped,
  metamorphic,
  oneOf,
  oracle,
} from "@gradus/grading";
import { web } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Link, Mat } from "../starter.ts";

export const transition = exercise<Mat>("transition", {
  points: 2,
  returns: returns.transition,
  checks: [
    edge(
      "Three of four times from page 0 to page 1, else to itself; from page 1 always back.",
      [
        [
          { from: 0, to: 1, w: 3 },
          { from: 0, to: 0, w: 1 },
          { from: 1, to: 0, w: 1 },
        ],
        2,
      ],
      [
        [0.25, 1],
        [0.75, 0],
      ],
    ),
    invariant(
      "Every column adds up to 1: from each page the surfer goes somewhere.",
      given(web()),
      async (f, { links, n }) => laws.ensureShares(await f(links, n), n),
    ),
    edge(
      "From a page without links every page is equally likely, itself too.",
      [[{ from: 0, to: 1, w: 2 }], 2],
      [
        [0, 0.5],
        [1, 0.5],
      ],
    ),
    invariant(
      "Every share is that of the weight among all that leave the page.",
      given(web()),
      async (f, { links, n }) => {
        const P = await f(links, n);
        laws.ensureShape(P, n, n, "P");
        laws.near(P, references.transition(links, n), 1);
      },
    ),
    metamorphic(
      "Only the proportions of the weights count.",
      given(web(), oneOf([2, 10, 0.5])),
      async (f, { links, n }, factor) => {
        const heavier = links.map((link) => ({ ...link, w: factor * link.w }));
        const [one, other] = await Promise.all([f(links, n), f(heavier, n)]);
        laws.near(other, one, 1);
      },
    ),
    oracle(
      "Two links to the same page count together.",
      given(
        mapped(integer({ low: 1, high: 5 }), (w): Link[] => [
          { from: 0, to: 1, w },
          { from: 0, to: 0, w: 2 },
          { from: 0, to: 1, w: 1 },
        ]),
        oneOf([2, 3]),
      ),
      references.transition,
    ),
    keepsInputs(
      "The links stay as they were.",
      given(
        mapped(web([6, 6]), ({ links }) => links),
        oneOf([6]),
      ),
    ),
  ],
});
