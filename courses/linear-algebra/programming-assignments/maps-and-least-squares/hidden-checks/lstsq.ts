// gradus-canary-9f2c: this file is not published
import { edge, ensure, exercise, given, integer, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { deficient, rightSide, tall } from "../inputs.ts";
import * as laws from "../laws.ts";
import { economy, rightDigits } from "../longley.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Fit, Mat, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

function ensureAll(fit: Fit, A: Mat, b: Vec, rank: number): void {
  laws.ensureBestFit(fit, A, b);
  laws.ensureRss(fit, A, b);
  laws.ensureRank(fit, rank);
}

export const lstsq = exercise<Fit>("lstsq", {
  returns: returns.lstsq,
  checks: [
    edge("One number and one equation.", [[[2]], [6]], { x: [3], rss: 0, rank: 1 }),
    edge(
      "A single column of ones finds the mean.",
      [
        [[1], [1], [1]],
        [1, 2, 6],
      ],
      { x: [3], rss: 14, rank: 1 },
    ),
    edge(
      "Zeros explain nothing.",
      [
        [[0], [0]],
        [3, 4],
      ],
      ({ rss, rank }) => {
        ensure(rank === 0, "A column of zeros is no direction.", { subject: "rank", expected: 0, received: rank });
        laws.near([rss], [25], 25);
      },
    ),
    edge(
      "Where the equations have a solution, nothing is left.",
      [
        [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
        [1, 3, 5],
      ],
      ({ x, rss }) => {
        laws.near(x, [2, 1], 10);
        laws.near([rss], [0], 10);
      },
    ),
    edge(
      "A column that repeats the first may take any part of its weight.",
      [
        [
          [1, 2],
          [2, 4],
        ],
        [3, 6],
      ],
      ({ x, rank }) => {
        laws.near([x[0] + 2 * x[1]], [3], 10);
        ensure(rank === 1, "It is one direction.", { subject: "rank", expected: 1, received: rank });
      },
    ),
    edge(
      "What is parallel to eleven digits counts as parallel.",
      [
        [
          [1, 1],
          [1, 1 + 1e-11],
        ],
        [2, 2],
      ],
      ({ rank }) => ensure(rank === 1, "It is one direction.", { subject: "rank", expected: 1, received: rank }),
    ),
    edge(
      "What is parallel to six digits only does not.",
      [
        [
          [1, 1],
          [1, 1 + 1e-6],
        ],
        [2, 2],
      ],
      ({ rank }) => ensure(rank === 2, "They are two directions.", { subject: "rank", expected: 2, received: rank }),
    ),
    edge(
      "A short column counts beside a long one.",
      [
        [
          [1e-12, 0],
          [0, 1e8],
          [0, 0],
        ],
        [1, 1, 1],
      ],
      { x: [1e12, 1e-8], rss: 1, rank: 2 },
    ),
    invariant(
      "Everything at once, in every unit.",
      given(tall({ columns: [1, 5] }), rightSide(), oneOf([1, 1e-9, 1e9])).cases(80),
      async (f, A, b, unit) => {
        const scaled = A.map((row) => vectors.scale(row, unit));
        ensureAll(await f(scaled, b), scaled, b, A[0].length);
      },
    ),
    invariant(
      "Everything at once where columns repeat others, in every unit.",
      given(deficient(), rightSide(), oneOf([1, 1e-9, 1e9])).cases(80),
      async (f, A, b, unit) => {
        const scaled = A.map((row) => vectors.scale(row, unit));
        ensureAll(await f(scaled, b), scaled, b, references.bestFit(A, b).rank);
      },
    ),
    invariant(
      "Where the columns are independent there is only one answer.",
      given(tall(), rightSide()).bands("integers", "floats"),
      async (f, A, b) => {
        const { x } = await f(A, b);
        const right = references.bestFit(A, b).x;
        laws.near(vectors.scale(x, 1e-4), vectors.scale(right, 1e-4), vectors.largest(right) + vectors.largest(b));
      },
    ),
    metamorphic(
      "Columns in another order have their weights in that order.",
      given(tall({ columns: [2, 4] }), rightSide()).bands("integers", "floats"),
      async (f, A, b) => {
        const turned = A.map((row) => row.toReversed());
        const fit = await f(turned, b);
        ensureAll({ ...fit, x: fit.x.toReversed() }, A, b, A[0].length);
      },
    ),
    invariant(
      "Longley's economy in other units, too.",
      given(integer({ low: 0, high: 6 }), integer({ low: 0, high: 15 }), oneOf([1000, 0.01, -1])).cases(16),
      async (f, turn, firstYear, unit) => {
        const { A, b } = economy(turn, firstYear);
        const fit = await f(A, vectors.scale(b, unit));
        const digits = rightDigits(vectors.scale(fit.x, 1 / unit)) ?? 0;
        ensure(digits >= 10, "Fewer than ten digits are right.", { received: Number(digits.toFixed(1)) });
        laws.ensureRss(fit, A, vectors.scale(b, unit));
      },
    ),
    keepsInputs("A and b stay as they were.", given(deficient(), rightSide())),
  ],
});
