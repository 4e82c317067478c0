import {
  anyMatrix,
  edge,
  ensure,
  exercise,
  given,
  invariant,
  keepsInputs,
  rankOf,
  reachableRightHandSide,
  rightHandSide,
  smallIntegerMatrix,
} from "@gradus/grading";
import { count } from "../count.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { SolutionSet, Vec } from "../starter.ts";

export const solutionSet = exercise<SolutionSet>("solutionSet", {
  points: 4,
  returns: returns.solutionSet,
  checks: [
    edge(
      "Two lines that cross have one point in common.",
      [
        [
          [2, 1],
          [1, 3],
        ],
        [3, 5],
      ],
      ({ kind, p, N }) => {
        ensure(kind === "unique" && N.length === 0, "There is one solution, so N is empty.", { received: { kind, N } });
        ensure(p !== undefined && p.length === 2, "p is the solution.", {
          subject: "p",
          expected: [0.8, 1.4],
          received: p,
        });
        laws.ensureSolves(
          [
            [2, 1],
            [1, 3],
          ],
          p,
          [3, 5],
          "p",
        );
      },
    ),
    edge(
      "Two parallel lines have no point in common.",
      [
        [
          [1, 1],
          [1, 1],
        ],
        [1, 2],
      ],
      ({ kind, p, N }) => {
        ensure(kind === "none", "The two equations contradict each other.", {
          subject: "kind",
          expected: "none",
          received: kind,
        });
        ensure(N.length === 0 && p === undefined, "Without a solution there is no p, and N is empty.", {
          received: { p, N },
        });
      },
    ),
    invariant(
      '`kind` is "none" exactly when b is out of reach; then there is no p, and N is empty.',
      given(anyMatrix(), rightHandSide()).bands("integers", "degenerate").cases(60),
      async (f, A, b) => {
        const { kind, p, N } = await f(A, b);
        const reachable = !laws.pivotColumns(A.map((row, i) => [...row, b[i]])).includes(A[0].length);
        const words = reachable
          ? "b can be reached, so there is a solution."
          : "b cannot be reached: there is no solution.";
        ensure((kind !== "none") === reachable, words, { subject: "kind", received: kind });
        const empty = kind !== "none" || (p === undefined && N.length === 0);
        ensure(empty, "Without a solution there is no p, and N is empty.", { received: { kind, p, N } });
      },
      { law: String.raw`\text{none} \iff \operatorname{rank}\,[\,A \mid b\,] > \operatorname{rank} A` },
    ),
    invariant(
      "p solves the system.",
      given(anyMatrix(), reachableRightHandSide()),
      async (f, A, b) => {
        const { p } = await f(A, b);
        ensure(p !== undefined, "b can be reached, so p should be there.", { subject: "p", received: p });
        laws.ensureSolves(A, p, b, "p");
      },
      { law: "A p = b" },
    ),
    invariant(
      "A sends every vector of N to 0.",
      given(anyMatrix(), reachableRightHandSide()),
      async (f, A, b) => {
        const zeros: Vec = A.map(() => 0);
        for (const [k, v] of (await f(A, b)).N.entries()) laws.ensureSolves(A, v, zeros, `N[${k}]`);
      },
      { law: String.raw`A v = 0 \text{ for each } v \text{ in } N` },
    ),
    invariant(
      "N holds as many independent vectors as there are free variables.",
      given(anyMatrix(), reachableRightHandSide()),
      async (f, A, b) => {
        const { kind, N } = await f(A, b);
        const n = A[0].length;
        const nullity = n - laws.pivotColumns(A).length;
        const words = `${count(n, "unknown")} and rank ${n - nullity} leave ${nullity} free: N needs ${count(nullity, "vector")}.`;
        ensure(N.length === nullity, words, { subject: "N", received: N });
        ensure(
          N.every((v) => v.length === n),
          `Each vector of N should have ${count(n, "entry", "entries")}, one for each unknown.`,
          { subject: "N", received: N },
        );
        ensure(rankOf(N) === nullity, "The vectors of N are not independent.", { subject: "N", received: N });
        const right = nullity === 0 ? "unique" : "infinite";
        ensure(kind === right, words, { subject: "kind", expected: right, received: kind });
      },
      { law: String.raw`|N| = n - \operatorname{rank} A` },
    ),
    keepsInputs("A and b stay as they were.", given(smallIntegerMatrix(), rightHandSide())),
  ],
});
