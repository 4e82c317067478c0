// gradus-canary-9f2c: this file is not published
import { edge, exercise, given, invariant, keepsInputs, oneOf } from "@gradus/grading";
import { tall, treacherous } from "../inputs.ts";
import * as laws from "../laws.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { QR } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

function ensureAll(found: QR, A: number[][]): void {
  laws.ensureFactors(found, A);
  laws.ensureUpper(found.R);
  laws.ensureOrthonormal(found.Q);
}

export const qr = exercise<QR>("qr", {
  returns: returns.qr,
  checks: [
    edge("A negative number.", [[[-3]]], { Q: [[-1]], R: [[3]] }),
    edge("One column.", [[[3], [4]]], { Q: [[0.6], [0.8]], R: [[5]] }),
    edge(
      "What is orthonormal already stays as it is.",
      [
        [
          [0, 1],
          [1, 0],
          [0, 0],
        ],
      ],
      {
        Q: [
          [0, 1],
          [1, 0],
          [0, 0],
        ],
        R: [
          [1, 0],
          [0, 1],
        ],
      },
    ),
    edge(
      "A zero in the corner is no obstacle.",
      [
        [
          [0, 2],
          [3, 1],
        ],
      ],
      {
        Q: [
          [0, 1],
          [1, 0],
        ],
        R: [
          [3, 1],
          [0, 2],
        ],
      },
    ),
    invariant("All four demands at once.", given(tall({ columns: [1, 6] })).cases(80), async (f, A) =>
      ensureAll(await f(A), A),
    ),
    invariant(
      "All four, for nearly dependent columns in any unit.",
      given(treacherous(), oneOf([1, -1, 1e-6, 1e5])).cases(24),
      async (f, A, unit) => {
        const scaled = A.map((row) => row.map((x, j) => (j % 2 === 0 ? x * unit : x)));
        ensureAll(await f(scaled), scaled);
      },
    ),
    invariant("There is only one answer.", given(tall()).bands("integers", "floats"), async (f, A) => {
      const found = await f(A);
      const right = references.factors(A);
      ensureAll(found, A);
      laws.near(vectors.scale(found.R.flat(), 1e-4), vectors.scale(right.R.flat(), 1e-4), vectors.largest(A.flat()));
    }),
    keepsInputs("A stays as it was.", given(tall({ columns: [1, 6] }))),
  ],
});
