import {
  anyMatrix,
  decimal,
  edge,
  ensure,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  oneOf,
  vectorOf,
} from "@gradus/grading";
import { graded, keep } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Truncated } from "../starter.ts";
import * as vectors from "../../../../shared/vectors.ts";

const any = anyMatrix({ rows: [1, 5], columns: [1, 5] });

export const svdTruncate = exercise<Truncated>("svdTruncate", {
  points: 3,
  returns: returns.svdTruncate,
  checks: [
    edge(
      "Of [[3, 0], [0, 2]] the larger stretch stays, and the other is the error.",
      [
        [
          [3, 0],
          [0, 2],
        ],
        1,
      ],
      {
        approx: [
          [3, 0],
          [0, 0],
        ],
        error: 2,
      },
    ),
    invariant(
      "approx is as near to A as its rank allows, and error says how near.",
      given(any, keep(0)),
      async (f, A, k) => laws.ensureNearest(await f(A, k), A, k),
      { law: String.raw`\lVert A - A_k \rVert_F^2 = \sum_{i > k} \sigma_i^2` },
    ),
    invariant("approx has a rank of at most k.", given(any, keep(0)), async (f, A, k) =>
      laws.ensureRankAtMost(await f(A, k), k, A),
    ),
    invariant(
      "No other matrix of rank 1 that we try is nearer.",
      given(any, vectorOf(decimal(), { length: 10 })),
      async (f, A, w) => {
        const { error } = await f(A, 1);
        const v = w.slice(0, A[0].length);
        const u = vectors.times(A, v);
        const [length, gram] = [vectors.length(v), vectors.dot(v, v)];
        if (length === 0) return;
        const away = laws.size(A.map((row, i) => row.map((x, j) => x - (u[i] * v[j]) / gram)));
        const nearer = `A matrix of rank 1 is nearer to A: ${laws.short(away)} away.`;
        ensure(error <= away + laws.TRUNCATED * laws.size(A), nearer, { subject: "error", received: error });
      },
    ),
    invariant("With no direction left, approx is zero and error the norm of A.", given(any), async (f, A) => {
      const found = await f(A, 0);
      ensure(
        found.approx.flat().every((x) => x === 0),
        "approx is not zero.",
        { received: found.approx },
      );
      laws.ensureNearest(found, A, 0);
    }),
    invariant(
      "A layer that is weaker by nine powers of ten is found too.",
      given(graded(), oneOf([2, 3])),
      async (f, A, k) => laws.ensureNearest(await f(A, k), A, k),
    ),
    metamorphic("Turned on its side, A loses as much.", given(any, oneOf([1, 2, 0])), async (f, A, k) => {
      const across = vectors.transpose(A);
      const [one, other] = await Promise.all([f(A, k), f(across, k)]);
      laws.ensureNearest(one, A, k);
      laws.ensureNearest(other, across, k);
      laws.near(other.error, one.error, 1000 * laws.size(A));
    }),
    keepsInputs("A stays as it was.", given(any, keep(0))),
  ],
});
