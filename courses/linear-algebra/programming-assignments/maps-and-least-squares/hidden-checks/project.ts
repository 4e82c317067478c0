// gradus-canary-9f2c: this file is not published
import { edge, exercise, given, integer, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { outside, redundant, spanning } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Mat, Split, Vec } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const project = exercise<Split>("project", {
  returns: returns.project,
  checks: [
    edge(
      "On a whole plane everything is its own shadow.",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [5, -6],
      ],
      { p: [5, -6], r: [0, 0] },
    ),
    edge("What stands at right angles casts no shadow.", [[[1, 2]], [-2, 1]], { p: [0, 0], r: [-2, 1] }),
    edge("Zero splits into zeros.", [[[1, 2]], [0, 0]], { p: [0, 0], r: [0, 0] }),
    edge(
      "Tenths leave crumbs, and crumbs are no direction.",
      [
        [
          [0.1, 0.3],
          [0.3, 0.9],
        ],
        [1, 0],
      ],
      { p: [0.1, 0.3], r: [0.9, -0.3] },
    ),
    edge(
      "What is parallel to eleven digits counts as parallel.",
      [
        [
          [1, 1],
          [1, 1 + 1e-11],
        ],
        [1, 0],
      ],
      { p: [0.5, 0.5], r: [0.5, -0.5] },
    ),
    edge(
      "What is parallel to six digits only does not.",
      [
        [
          [1, 1],
          [1, 1 + 1e-6],
        ],
        [1, 0],
      ],
      ({ p, r }) => {
        laws.near([Math.round(1e6 * p[0]), Math.round(1e6 * p[1])], [1e6, 0], 1);
        laws.near([Math.round(1e6 * r[0])], [0], 1);
      },
    ),
    edge(
      "A short vector is a direction too, and beside a long one.",
      [
        [
          [1e-12, 0, 0],
          [0, 1e8, 0],
        ],
        [1, 2, 3],
      ],
      { p: [1, 2, 0], r: [0, 0, 3] },
    ),
    invariant(
      "The split is right for independent vectors, in every unit.",
      given(spanning(), outside(), oneOf([1, 1e-9, 1e9])).cases(80),
      async (f, B, v, unit) => {
        const scaled = B.map((b) => vectors.scale(b, unit));
        laws.ensureSplit(await f(scaled, v), B, v, references.split(B, v).p);
      },
    ),
    invariant(
      "The split is right for dependent vectors, in every unit and with zeros among them.",
      given(redundant(), outside(), oneOf([1, 1e-9, 1e9]), integer({ low: 0, high: 2 })).cases(80),
      async (f, B, v, unit, at) => {
        const zeros = vectors.scale(v, 0);
        const scaled: Mat = B.map((b) => vectors.scale(b, unit)).toSpliced(Math.min(at, B.length), 0, zeros);
        laws.ensureSplit(await f(scaled, v), B, v, references.split(B, v).p);
      },
    ),
    invariant(
      "Directions that nearly agree still leave a rest at right angles to nine digits.",
      given(
        oneOf([1e-3, 1e-5, 1e-6]),
        oneOf<Vec>([
          [1, 2, 3],
          [4, -1, 2],
          [0, 0, 5],
        ]),
      ).cases(16),
      async (f, gap, v) => {
        const B: Mat = [
          [1, gap, 0],
          [1, 0, gap],
          [1, gap, gap],
        ];
        const split = await f(B.slice(0, 2), v);
        laws.ensureSum(split, v);
        laws.ensureRightAngles(B.slice(0, 2), vectors.scale(split.r, 1e-3 / gap), vectors.length(v));
      },
    ),
    metamorphic(
      "The shadow of a sum is the sum of the shadows.",
      given(redundant(), outside(), outside()),
      async (f, B, u, v) => {
        const [one, other, both] = await Promise.all([f(B, u), f(B, v), f(B, vectors.plus(u, 1, v))]);
        const size = vectors.largest(u) + vectors.largest(v);
        laws.near(vectors.scale(both.p, 1e-4), vectors.scale(vectors.plus(one.p, 1, other.p), 1e-4), size);
      },
    ),
    keepsInputs("B and v stay as they were.", given(redundant(), outside())),
  ],
});
