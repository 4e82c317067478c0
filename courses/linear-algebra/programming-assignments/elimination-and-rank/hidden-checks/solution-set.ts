// gradus-canary-9f2c: this file is not published
import {
  anyMatrix,
  edge,
  ensure,
  equal,
  exercise,
  given,
  invariant,
  keepsInputs,
  metamorphic,
  rankOf,
  reachableRightHandSide,
  smallIntegerMatrix,
  twoRows,
} from "@gradus/grading";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { SolutionSet, Vec } from "../starter.ts";
import { large } from "./inputs.ts";

export const solutionSet = exercise<SolutionSet>("solutionSet", {
  returns: returns.solutionSet,
  checks: [
    edge("Zero equations on three unknowns leave all three free.", [[[0, 0, 0]], [0]], ({ kind, p, N }) => {
      equal(kind, "infinite");
      equal(p?.length, 3);
      equal(rankOf(N), 3);
    }),
    edge("0 = 1 has no solution.", [[[0, 0]], [1]], ({ kind, N }) => {
      equal(kind, "none");
      equal(N, []);
    }),
    edge(
      "More equations than unknowns can still agree.",
      [
        [[1], [2], [3]],
        [2, 4, 6],
      ],
      { kind: "unique", p: [2], N: [] },
    ),
    invariant("Right sides of zeros always have a solution, and p is one.", given(anyMatrix()), async (f, A) => {
      const b = Array<number>(A.length).fill(0);
      const { kind, p, N } = await f(A, b);
      ensure(kind !== "none" && p !== undefined, "x = 0 is always a solution.", { received: kind });
      laws.ensureSolves(A, p, b, "p");
      equal(N.length, A[0].length - laws.pivotColumns(A).length);
    }),
    invariant(
      "p plus any combination of N solves the system too.",
      given(smallIntegerMatrix(), reachableRightHandSide()),
      async (f, A, b) => {
        const { p, N } = await f(A, b);
        ensure(p !== undefined, "b can be reached, so p should be there.");
        const x = N.reduce((sum: Vec, v, k) => sum.map((entry, i) => entry + (k + 2) * v[i]), p);
        laws.ensureSolves(A, x, b);
      },
    ),
    invariant(
      "It holds for larger systems.",
      given(anyMatrix(large), reachableRightHandSide()).cases(24),
      async (f, A, b) => {
        const { kind, p, N } = await f(A, b);
        ensure(kind !== "none" && p !== undefined, "b can be reached, so there is a solution.", { received: kind });
        // Products of thin matrices can be less well conditioned than the bound of a single solve allows for.
        const off = laws.times(A, p).map((x, i) => Math.abs(x - b[i]));
        ensure(Math.max(...off) <= 1e-7 * (1 + laws.largest([b])), "A p is not b.", {
          expected: b,
          received: laws.times(A, p),
        });
        equal(rankOf(N), A[0].length - laws.pivotColumns(A).length);
        equal(N.length, A[0].length - laws.pivotColumns(A).length);
      },
    ),
    metamorphic(
      "An equation written twice changes nothing.",
      given(smallIntegerMatrix(), reachableRightHandSide(), twoRows()),
      async (f, A, b, [i]) => {
        const [one, other] = await Promise.all([f(A, b), f([...A, A[i]], [...b, b[i]])]);
        equal(other.kind, one.kind);
        equal(other.N.length, one.N.length);
      },
    ),
    keepsInputs("A and b stay as they were, of any size.", given(anyMatrix(), reachableRightHandSide())),
  ],
});
