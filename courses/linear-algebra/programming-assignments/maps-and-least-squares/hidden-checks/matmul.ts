// gradus-canary-9f2c: this file is not published
import {
  anyMatrix,
  edge,
  exercise,
  given,
  integer,
  invariant,
  keepsInputs,
  metamorphic,
  smallIntegerMatrix,
  throws,
} from "@gradus/grading";
import { follower } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Mat } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

const size = { rows: [1, 6], columns: [1, 6] } as const;

export const matmul = exercise<Mat>("matmul", {
  returns: returns.matmul,
  checks: [
    edge("A row times a column is one number.", [[[1, 2, 3]], [[4], [5], [6]]], [[32]]),
    edge(
      "A column times a row is a whole table.",
      [[[1], [2]], [[3, 4, 5]]],
      [
        [3, 4, 5],
        [6, 8, 10],
      ],
    ),
    edge("One third has sixteen digits.", [[[1 / 3]], [[3]]], [[1]]),
    edge("A row does not meet a row.", [[[1, 2]], [[3, 4]]], throws({ code: "shape-mismatch" })),
    edge(
      "A column does not meet a column.",
      [
        [[1], [2]],
        [[3], [4]],
      ],
      throws({ code: "shape-mismatch" }),
    ),
    invariant("Larger products too.", given(anyMatrix(size), follower()).cases(80), async (f, A, B) =>
      laws.ensureProduct(await f(A, B), A, B),
    ),
    metamorphic(
      "Twice A times B is twice the product.",
      given(smallIntegerMatrix(size), follower(), integer({ low: 2, high: 4 })),
      async (f, A, B, c) => {
        const scaled = A.map((row) => vectors.scale(row, c));
        laws.ensureProduct(await f(scaled, B), scaled, B);
      },
    ),
    keepsInputs("A and B stay as they were.", given(anyMatrix(size), follower())),
  ],
});
