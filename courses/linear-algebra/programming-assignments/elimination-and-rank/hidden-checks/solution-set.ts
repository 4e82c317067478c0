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
import { count } from "../count.ts";
import * as laws from "../laws.ts";
import * as matrices from "../matrices.ts";
import { returns } from "../returns.ts";
import type { Mat, SolutionSet, Vec } from "../starter.ts";
import { large } from "./inputs.ts";

export const solutionSet = exercise<SolutionSet>("solutionSet", {
  returns: returns.solutionSet,
  checks: [
    edge("Zero equations on three unknowns leave all three free.", [[[0, 0, 0]], [0]], ({ kind, p, N }) => {
      equal({ kind }, { kind: "infinite" });
      ensure(p?.length === 3, "p should have 3 entries.", { subject: "p", received: p });
      ensure(rankOf(N) === 3, "N should hold 3 independent vectors.", { subject: "N", received: N });
    }),
    edge("0 = 1 has no solution.", [[[0, 0]], [1]], ({ kind, N }) => {
      equal({ kind, N }, { kind: "none", N: [] });
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
      ensure(kind !== "none" && p !== undefined, "x = 0 is always a solution.", { subject: "kind", received: kind });
      laws.ensureSolves(A, p, b, "p");
      ensureVectorCount(N, A);
    }),
    invariant(
      "p plus any combination of N solves the system too.",
      given(smallIntegerMatrix(), reachableRightHandSide()),
      async (f, A, b) => {
        const { p, N } = await f(A, b);
        ensure(p !== undefined, "b can be reached, so p should be there.");
        const x = N.reduce((sum: Vec, v, k) => sum.map((entry, i) => entry + (k + 2) * v[i]), p);
        laws.ensureSolves(A, x, b, "(p plus a combination of N)");
      },
    ),
    invariant(
      "The answer is complete for larger systems too.",
      given(anyMatrix(large), reachableRightHandSide()).cases(24),
      async (f, A, b) => {
        const { kind, p, N } = await f(A, b);
        ensure(kind !== "none" && p !== undefined, "b can be reached, so there is a solution.", {
          subject: "kind",
          received: kind,
        });
        laws.ensureLength(A, p, "p");
        // Products of thin matrices can be less well conditioned than the bound of a single solve allows for.
        const off = matrices.times(A, p).map((x, i) => Math.abs(x - b[i]));
        ensure(Math.max(...off) <= 1e-7 * (1 + matrices.largest([b])), "A times p is not b.", {
          subject: "A times p",
          expected: b,
          received: matrices.times(A, p),
        });
        ensureVectorCount(N, A);
        ensure(rankOf(N) === N.length, "The vectors of N are not independent.", { subject: "N", received: N });
      },
    ),
    metamorphic(
      "An equation written twice changes nothing.",
      given(smallIntegerMatrix(), reachableRightHandSide(), twoRows()),
      async (f, A, b, [i]) => {
        const [one, other] = await Promise.all([f(A, b), f([...A, A[i]], [...b, b[i]])]);
        equal({ kind: other.kind }, { kind: one.kind });
        const words = `N had ${count(one.N.length, "vector")}, and has ${other.N.length} with the equation written twice.`;
        ensure(other.N.length === one.N.length, words);
      },
    ),
    keepsInputs("A and b stay as they were, of any size.", given(anyMatrix(), reachableRightHandSide())),
  ],
});

function ensureVectorCount(N: Mat, A: Mat): void {
  const nullity = A[0].length - laws.pivotColumns(A).length;
  ensure(N.length === nullity, `N should have ${count(nullity, "vector")}, one for each free unknown.`, {
    subject: "N",
    received: N,
  });
}
