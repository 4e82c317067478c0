import { edge, ensure, exercise, given, integer, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { deficient, rightSide, tall } from "../inputs.ts";
import * as laws from "../laws.ts";
import { economy, rightDigits } from "../longley.ts";
import * as references from "../references.ts";
import { returns } from "../returns.ts";
import type { Fit } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

export const lstsq = exercise<Fit>("lstsq", {
  points: 4,
  returns: returns.lstsq,
  checks: [
    edge(
      "The line through (0, 1), (1, 2), (2, 4) that fits best is 5/6 + 3/2 t.",
      [
        [
          [1, 0],
          [1, 1],
          [1, 2],
        ],
        [1, 2, 4],
      ],
      { x: [5 / 6, 3 / 2], rss: 1 / 6, rank: 2 },
    ),
    invariant(
      "What is left over is at right angles to every column.",
      given(tall(), rightSide()),
      async (f, A, b) => laws.ensureBestFit(await f(A, b), A, b),
      { law: String.raw`A^{\mathsf T} (b - A x) = 0` },
    ),
    invariant(
      "rss is the sum of the squares of what is left.",
      given(tall(), rightSide()),
      async (f, A, b) => {
        const fit = await f(A, b);
        laws.ensureBestFit(fit, A, b);
        laws.ensureRss(fit, A, b);
      },
      { law: String.raw`\texttt{rss} = \lVert b - A x \rVert^2` },
    ),
    invariant(
      "No other weights leave less.",
      given(tall(), rightSide(), oneOf([0.01, -1, 5])),
      async (f, A, b, step) => {
        const fit = await f(A, b);
        laws.ensureBestFit(fit, A, b);
        for (const j of A[0].keys()) {
          const r = laws.residual(A, fit.x.with(j, fit.x[j] + step), b);
          const other = vectors.dot(r, r);
          ensure(other >= fit.rss * (1 - 1e-9), `Weight ${j} changed by ${step} leaves less.`, {
            subject: "rss",
            expected: other,
            received: fit.rss,
          });
        }
      },
    ),
    invariant(
      "Where one column repeats others, the rank says so, and x fits as well as can be.",
      given(deficient(), rightSide()),
      async (f, A, b) => {
        const fit = await f(A, b);
        laws.ensureBestFit(fit, A, b);
        laws.ensureRss(fit, A, b);
        laws.ensureRank(fit, references.bestFit(A, b).rank);
      },
    ),
    invariant("Independent columns all count.", given(tall(), rightSide()), async (f, A, b) =>
      laws.ensureRank(await f(A, b), A[0].length),
    ),
    metamorphic(
      "A row written down twice counts twice, as one that is √2 times as long does.",
      given(tall({ extra: [1, 3] }), rightSide(), integer({ low: 0, high: 3 })),
      async (f, A, b, at) => {
        const i = at % A.length;
        const root = Math.sqrt(2);
        const [twice, heavy] = await Promise.all([
          f([...A, A[i]], [...b, b[i]]),
          f(A.with(i, vectors.scale(A[i], root)), b.with(i, root * b[i])),
        ]);
        laws.ensureBestFit(twice, [...A, A[i]], [...b, b[i]]);
        laws.ensureBestFit(heavy, [...A, A[i]], [...b, b[i]]);
      },
    ),
    invariant(
      "Longley's economy: at least ten right digits in every weight, in whatever order the columns come.",
      given(integer({ low: 0, high: 6 }), integer({ low: 0, high: 15 })).cases(12),
      async (f, turn, firstYear) => {
        const { A, b } = economy(turn, firstYear);
        const fit = await f(A, b);
        const digits = rightDigits(fit.x) ?? 0;
        ensure(digits >= 10, `Only ${Math.floor(digits)} digits of the worst weight agree with the certified ones.`, {
          subject: "Right digits",
          expected: 10,
          received: Number(digits.toFixed(1)),
        });
        laws.ensureRank(fit, 7);
      },
    ),
    keepsInputs("A and b stay as they were.", given(tall(), rightSide())),
  ],
});
