// gradus-canary-9f2c: this file is not published
import {
  anyMatrix,
  edge,
  equal,
  exercise,
  given,
  integer,
  invariant,
  keepsInputs,
  metamorphic,
  oneOf,
  smallIntegerMatrix,
  twoRows,
} from "@gradus/grading";
import { point } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { How } from "../starter.ts";

const table = { rows: [2, 8], columns: [1, 4] } as const;
const large = { rows: [20, 40], columns: [2, 6] } as const;
const how = oneOf<How>(["raw", "standard"]);

export const nearest = exercise<number[]>("nearest", {
  returns: returns.nearest,
  checks: [
    edge("Nobody is nearest when none is asked for.", [[[1], [2]], [0], 0, "raw"], []),
    edge("A single row is the nearest of all, in its own spread too.", [[[3, 4]], [0, 0], 1, "standard"], [0]),
    edge(
      "Rows that are all the same come in their order.",
      [
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        [5, 5],
        2,
        "standard",
      ],
      [0, 1],
    ),
    edge(
      "Ten is farther than nine: numbers are not sorted as words.",
      [[[10], [9], [100], [1]], [0], 4, "raw"],
      [3, 1, 0, 2],
    ),
    edge(
      "A column of tenths that never changes is left out, although its mean is off by a crumb.",
      [
        [
          [0.1, 3],
          [0.1, 1],
          [0.1, 2],
        ],
        [0.7, 0],
        3,
        "standard",
      ],
      [1, 2, 0],
    ),
    edge(
      "A constant column is left out even when q is far away in it.",
      [
        [
          [5, 3],
          [5, 2],
          [5, 1],
        ],
        [1e12, 0],
        3,
        "standard",
      ],
      [2, 1, 0],
    ),
    edge(
      "A column that hardly changes still counts.",
      [
        [
          [1, 0],
          [1.0001, 0.5],
          [1, 1],
        ],
        [1.0001, 0],
        1,
        "standard",
      ],
      [1],
    ),
    invariant(
      "Every table, both ways.",
      given(anyMatrix(table), point(), integer({ low: 0, high: 9 }), how).cases(120),
      async (f, X, q, k, measure) => laws.ensureNearest(await f(X, q, k, measure), X, q, k, measure),
    ),
    invariant(
      "Larger tables too.",
      given(anyMatrix(large), point(), integer({ low: 5, high: 15 }), how).cases(24),
      async (f, X, q, k, measure) => laws.ensureNearest(await f(X, q, k, measure), X, q, k, measure),
    ),
    invariant(
      "Whole-number tables full of ties keep the order of X.",
      given(smallIntegerMatrix({ rows: [4, 9], columns: [1, 2] }), how).cases(60),
      async (f, X, measure) => {
        const q = X[0].map(() => 0);
        laws.ensureNearest(await f(X, q, X.length, measure), X, q, X.length, measure);
      },
    ),
    metamorphic(
      "Exchanging two rows of X exchanges their numbers.",
      given(anyMatrix(table), point(), twoRows(), how),
      async (f, X, q, [i, j], measure) => {
        const swapped = X.with(i, X[j]).with(j, X[i]);
        laws.ensureNearest(await f(swapped, q, X.length, measure), swapped, q, X.length, measure);
      },
    ),
    metamorphic(
      "Moving all rows and q together changes nothing.",
      given(smallIntegerMatrix(table), point(), oneOf([5, -100])),
      async (f, X, q, shift) => {
        const move = (row: number[]) => row.map((x) => x + shift);
        const found = await Promise.all(
          (["raw", "standard"] as const).map((measure) => f(X.map(move), move(q), X.length, measure)),
        );
        for (const [at, measure] of (["raw", "standard"] as const).entries())
          laws.ensureNearest(found[at], X, q, X.length, measure);
      },
    ),
    metamorphic("`k` only cuts the list off.", given(anyMatrix(table), point(), how), async (f, X, q, measure) => {
      const [all, two] = await Promise.all([f(X, q, X.length, measure), f(X, q, 2, measure)]);
      equal(two, all.slice(0, 2));
    }),
    keepsInputs(
      "X and q stay as they were, for large tables too.",
      given(anyMatrix(large), point(), integer({ low: 1, high: 4 }), how),
    ),
  ],
});
