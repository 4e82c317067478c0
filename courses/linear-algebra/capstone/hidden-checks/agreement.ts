// gradus-canary-9f2c: this file is not published
import {
  decimal,
  edge,
  exercise,
  given,
  integer,
  invariant,
  keepsInputs,
  metamorphic,
  oneOf,
  vectorOf,
} from "@gradus/grading";
import { pair } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";

const many = vectorOf(integer({ low: 0, high: 40 }), { length: 120 });

export const agreement = exercise<number>("agreement", {
  returns: returns.agreement,
  checks: [
    edge("One thing has no order.", [[3], [4]], 0),
    edge(
      "Numbers, not letters.",
      [
        [9, 10, 100],
        [1, 2, 3],
      ],
      1,
    ),
    edge(
      "A tie of three at the end.",
      [
        [1, 5, 5, 5],
        [1, 2, 3, 4],
      ],
      Math.sqrt(0.6),
    ),
    invariant("Small lists.", given(pair()).cases(80), async (f, { x, y }) =>
      laws.near(await f(x, y), references.agreement(x, y), 1),
    ),
    invariant("Long lists with many ties.", given(many, many).cases(4), async (f, x, y) =>
      laws.near(await f(x, y), references.agreement(x, y), 1),
    ),
    metamorphic("Turning one list over changes the sign.", given(pair()), async (f, { x, y }) => {
      const [one, other] = await Promise.all([
        f(x, y),
        f(
          x.map((entry) => -entry),
          y,
        ),
      ]);
      laws.near(other, -one, 1);
    }),
    invariant(
      "A list agrees with itself.",
      given(vectorOf(decimal(), { length: 5 })).where((x) => new Set(x).size > 1),
      async (f, x) => laws.near(await f(x, [...x]), 1, 1),
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
