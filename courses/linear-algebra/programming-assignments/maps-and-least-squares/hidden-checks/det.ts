// gradus-canary-9f2c: this file is not published
import {
  anyMatrix,
  edge,
  exercise,
  given,
  invariant,
  invertibleMatrix,
  keepsInputs,
  metamorphic,
  oneOf,
  smallIntegerMatrix,
} from "@gradus/grading";
import { hilbert, log, slogdet } from "@gradus/math";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Determinant } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const det = exercise<Determinant>("det", {
  returns: returns.det,
  checks: [
    edge("One number is its own determinant.", [[[-3]]], { value: -3, sign: -1, log: log(3) }),
    edge("Zero has none.", [[[0]]], { value: 0, sign: 0, log: -Infinity }),
    edge(
      "Three axes in a circle make two exchanges: +1.",
      [
        [
          [0, 1, 0],
          [0, 0, 1],
          [1, 0, 0],
        ],
      ],
      { value: 1, sign: 1, log: 0 },
    ),
    edge(
      "A zero that comes up in the middle of elimination only asks for an exchange.",
      [
        [
          [1, 1, 1],
          [1, 1, 2],
          [1, 2, 1],
        ],
      ],
      { value: -1, sign: -1, log: 0 },
    ),
    edge(
      "Two equal rows leave the box flat.",
      [
        [
          [1, 2],
          [1, 2],
        ],
      ],
      (found) =>
        laws.ensureDeterminant(found, [
          [1, 2],
          [1, 2],
        ]),
    ),
    edge(
      "A pivot of 1e-20 is not divided by while a larger one stands below it.",
      [
        [
          [1e-20, 1],
          [1, 1],
        ],
      ],
      { value: -1, sign: -1, log: 0 },
    ),
    edge(
      "The size of a candidate counts, not its sign.",
      [
        [
          [1e-20, 1],
          [-1, 1],
        ],
      ],
      { value: 1, sign: 1, log: 0 },
    ),
    edge(
      "Huge and tiny pivots may come in any order, and the value is back in range.",
      [
        [
          [1e200, 0, 0],
          [0, 1e200, 0],
          [0, 0, 1e-300],
        ],
      ],
      (found) => {
        laws.ensureSign(found, 1);
        laws.ensureLog(found, 100 * log(10));
        laws.ensureLog({ ...found, log: log(found.value) }, 100 * log(10));
      },
    ),
    edge("Hilbert's matrix of order 6 has a tiny determinant, and it is not zero.", [hilbert(6).toArray()], (found) => {
      const right = slogdet(hilbert(6));
      laws.ensureSign(found, 1);
      laws.ensureLog({ ...found, log: found.log }, right.logAbs);
    }),
    invariant(
      "It is the signed volume, in up to six dimensions.",
      given(anyMatrix({ rows: [1, 6], square: true })).cases(80),
      async (f, A) => laws.ensureDeterminant(await f(A), A),
    ),
    invariant(
      "Where there is an inverse, value, sign and log agree in every unit.",
      given(invertibleMatrix(), oneOf([1, 1e-150, 1e150])).cases(60),
      async (f, A, unit) => {
        const found = await f(A.map((row) => vectors.scale(row, unit)));
        const { value } = laws.expanded(A);
        laws.ensureSign(found, Math.sign(value));
        laws.ensureLog(found, log(Math.abs(value)) + A.length * log(unit));
      },
    ),
    metamorphic(
      "Rows and columns may change places.",
      given(smallIntegerMatrix({ rows: [2, 5], square: true })),
      async (f, A) => {
        const transposed = vectors.transpose(A);
        laws.ensureDeterminant(await f(transposed), A);
      },
    ),
    keepsInputs("A stays as it was, with exchanges and without.", given(anyMatrix({ rows: [1, 5], square: true }))),
  ],
});
