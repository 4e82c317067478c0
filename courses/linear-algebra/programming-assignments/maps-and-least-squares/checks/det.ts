import {
  anyMatrix,
  edge,
  ensure,
  exercise,
  given,
  invariant,
  invertibleMatrix,
  keepsInputs,
  metamorphic,
  oneOf,
  smallIntegerMatrix,
  twoRows,
} from "@gradus/grading";
import { log } from "@gradus/math";
import { companion } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Determinant } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

const square = { rows: [1, 5], square: true } as const;

export const det = exercise<Determinant>("det", {
  points: 3,
  returns: returns.det,
  checks: [
    edge(
      "Stretching by 2 and by 3 makes areas six times as large.",
      [
        [
          [2, 0],
          [0, 3],
        ],
      ],
      { value: 6, sign: 1, log: log(6) },
    ),
    edge(
      "Exchanging the axes turns the plane over: −1.",
      [
        [
          [0, 1],
          [1, 0],
        ],
      ],
      { value: -1, sign: -1, log: 0 },
    ),
    invariant("It is the signed volume.", given(anyMatrix(square)), async (f, A) =>
      laws.ensureDeterminant(await f(A), A),
    ),
    invariant(
      "value, sign and log say the same.",
      given(invertibleMatrix()),
      async (f, A) => {
        const found = await f(A);
        laws.ensureDeterminant(found, A);
        laws.ensureLog(found, log(Math.abs(laws.expanded(A).value)));
      },
      { law: String.raw`\texttt{value} = \texttt{sign} \cdot e^{\texttt{log}}` },
    ),
    metamorphic(
      "Exchanging two rows turns the sign and keeps the size.",
      given(invertibleMatrix(), twoRows()).where((A) => A.length > 1),
      async (f, A, [i, j]) => {
        const [before, after] = await Promise.all([f(A), f(A.with(i, A[j]).with(j, A[i]))]);
        laws.ensureSign(after, -before.sign);
        laws.ensureLog(after, before.log);
      },
    ),
    metamorphic(
      "The determinant of a product is the product of the determinants.",
      given(invertibleMatrix({ rows: [1, 4] }), companion()).where((_, B) => laws.expanded(B).value !== 0),
      async (f, A, B) => {
        const AB = vectors.multiply(A, B);
        const [a, b, both] = await Promise.all([f(A), f(B), f(AB)]);
        laws.ensureDeterminant(both, AB);
        const { size } = laws.expanded(AB);
        ensure(Math.abs(both.value - a.value * b.value) <= 1e-10 * size, "It is not.", {
          expected: a.value * b.value,
          received: both.value,
        });
      },
      { law: String.raw`\det AB = \det A \, \det B` },
    ),
    invariant(
      "In a tiny or huge unit the value leaves the range; sign and log do not.",
      given(smallIntegerMatrix({ rows: [2, 4], square: true }), oneOf([1e-200, 1e200]))
        .bands("integers")
        .where((A) => laws.expanded(A).value !== 0),
      async (f, A, unit) => {
        const found = await f(A.map((row) => vectors.scale(row, unit)));
        const { value } = laws.expanded(A);
        laws.ensureSign(found, Math.sign(value));
        laws.ensureLog(found, log(Math.abs(value)) + A.length * log(unit));
      },
    ),
    invariant(
      "A row of zeros leaves the box flat: value 0, sign 0, log −∞.",
      given(smallIntegerMatrix(square), twoRows()).cases(16),
      async (f, A, [i]) => {
        const found = await f(A.with(i, vectors.scale(A[i], 0)));
        laws.ensureSign(found, 0);
        ensure(found.value === 0 && found.log === -Infinity, "It is flat.", {
          expected: { value: 0, sign: 0, log: -Infinity },
          received: found,
        });
      },
    ),
    keepsInputs("A stays as it was.", given(anyMatrix(square))),
  ],
});
