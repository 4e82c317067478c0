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
  vectorOf,
} from "@gradus/grading";
import { pair } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";

export const agreement = exercise<number>("agreement", {
  points: 3,
  returns: returns.agreement,
  checks: [
    edge(
      "The same order, whatever the numbers: 1.",
      [
        [1, 2, 30],
        [-5, 0, 0.1],
      ],
      1,
    ),
    edge(
      "The opposite order: -1.",
      [
        [1, 2, 3],
        [9, 4, 1],
      ],
      -1,
    ),
    edge(
      "Two of four neighbours change places.",
      [
        [10, 20, 30, 40],
        [2, 1, 3, 4],
      ],
      0.8,
    ),
    invariant(
      "It is the cosine between the places, seen from the middle place.",
      given(pair()),
      async (f, { x, y }) => laws.near(await f(x, y), references.agreement(x, y), 1),
      { law: String.raw`\frac{(u - \bar u) \cdot (v - \bar v)}{\lVert u - \bar u \rVert \, \lVert v - \bar v \rVert}` },
    ),
    edge(
      "Equal entries share the mean of their places.",
      [
        [1, 2, 2, 3],
        [1, 2, 3, 4],
      ],
      9 / Math.sqrt(90),
    ),
    metamorphic(
      "Roots, squares or any other measure that keeps the order change nothing.",
      given(
        vectorOf(integer({ low: 0, high: 30 }), { length: 6 }),
        vectorOf(integer({ low: 0, high: 30 }), { length: 6 }),
      ),
      async (f, x, y) => {
        const [one, other] = await Promise.all([
          f(x, y),
          f(
            x.map(Math.sqrt),
            y.map((entry) => entry ** 3),
          ),
        ]);
        laws.near(other, one, 1);
      },
    ),
    metamorphic("Both lists count the same.", given(pair()), async (f, { x, y }) => {
      const [one, other] = await Promise.all([f(x, y), f(y, x)]);
      laws.near(other, one, 1);
    }),
    invariant(
      "A list whose entries are all the same has no order: 0.",
      given(
        mapped(integer(), (entry) => [entry, entry, entry]),
        oneOf([
          [1, 2, 3],
          [3, 1, 2],
          [5, 5, 5],
        ]),
      ),
      async (f, x, y) => laws.near(await f(x, y), 0, 1),
    ),
    keepsInputs(
      "Both lists stay as they were.",
      given(
        oneOf([[3, 1, 2]]),
        oneOf([
          [1, 5, 2],
          [4, 4, 0],
        ]),
      ),
    ),
  ],
});
