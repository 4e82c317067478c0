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
} from "@gradus/grading";
import { point } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { How } from "../starter.ts";

const table = { rows: [2, 8], columns: [1, 4] } as const;
const how = oneOf<How>(["raw", "standard"]);

export const nearest = exercise<number[]>("nearest", {
  points: 4,
  returns: returns.nearest,
  checks: [
    edge(
      "In one column the nearest number is the one with the smallest gap.",
      [[[1], [10], [4]], [5], 2, "raw"],
      [2, 0],
    ),
    edge(
      "Equally near rows come in the order of X.",
      [
        [
          [1, 0],
          [0, 1],
          [0, 0],
          [-1, 0],
        ],
        [0, 0],
        4,
        "raw",
      ],
      [2, 0, 1, 3],
    ),
    invariant(
      '"raw": no row that is left out is nearer than one that is listed, and the list runs from near to far.',
      given(anyMatrix(table), point(), integer({ low: 1, high: 4 })),
      async (f, X, q, k) => laws.ensureNearest(await f(X, q, k, "raw"), X, q, k, "raw"),
    ),
    invariant(
      '"standard": the same, with each column measured in units of its own spread.',
      given(anyMatrix(table), point(), integer({ low: 1, high: 4 })),
      async (f, X, q, k) => laws.ensureNearest(await f(X, q, k, "standard"), X, q, k, "standard"),
    ),
    metamorphic(
      '"standard": another unit in one column, as grams for kilograms, changes nothing.',
      given(smallIntegerMatrix(table), point(), oneOf([1000, 0.001, 8])),
      async (f, X, q, unit) => {
        const rescaled = X.map((row) => row.with(0, unit * row[0]));
        const k = X.length;
        const after = await f(rescaled, q.with(0, unit * q[0]), k, "standard");
        laws.ensureNearest(await f(X, q, k, "standard"), X, q, k, "standard");
        laws.ensureNearest(after, X, q, k, "standard");
      },
    ),
    metamorphic(
      '"standard": a column with one number throughout tells no row from another, and changes nothing.',
      given(anyMatrix(table), point(), oneOf([0, 0.1, 5])),
      async (f, X, q, value) => {
        const k = X.length;
        const wider = X.map((row) => [...row, value]);
        laws.ensureNearest(await f(wider, [...q, value + 1], k, "standard"), X, q, k, "standard");
      },
    ),
    edge("When more rows are asked for than there are, all of them come.", [[[3], [1]], [0], 5, "raw"], [1, 0]),
    invariant(
      "A row of X is its own nearest neighbour.",
      given(anyMatrix(table), how).where((X) => new Set(X.map(String)).size === X.length),
      async (f, X, measure) => {
        const found = await Promise.all(X.map((row) => f(X, row, 1, measure)));
        equal(
          found,
          X.map((_, i) => [i]),
        );
      },
    ),
    keepsInputs(
      "X and q stay as they were, and X in its order.",
      given(anyMatrix(table), point(), integer({ low: 1, high: 4 }), how),
    ),
  ],
});
