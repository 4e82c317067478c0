// gradus-canary-9f2c: this file is not published
import { edge, ensure, equal, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { rightSide, singularSystem, square, system } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Fate } from "../starter.ts";

export const classify = exercise<Fate>("classify", {
  returns: returns.classify,
  checks: [
    edge(
      "One equation of zeros that cannot hold, and one that says nothing: no solution.",
      [
        [
          [0, 0],
          [0, 0],
        ],
        [0, 2],
      ],
      (fate) => equal({ kind: fate.kind }, { kind: "none" }),
    ),
    edge(
      "The impossible equation may be the first of two empty ones.",
      [
        [
          [0, 0],
          [0, 0],
        ],
        [2, 0],
      ],
      (fate) => equal({ kind: fate.kind }, { kind: "none" }),
    ),
    edge(
      "An impossible second equation.",
      [
        [
          [1, 2],
          [0, 0],
        ],
        [3, 4],
      ],
      (fate) => equal({ kind: fate.kind }, { kind: "none" }),
    ),
    edge(
      "Both equations are about the second unknown only.",
      [
        [
          [0, 2],
          [0, 3],
        ],
        [4, 6],
      ],
      ({ kind, x }) => {
        equal({ kind }, { kind: "many" });
        laws.ensureSolves(
          [
            [0, 2],
            [0, 3],
          ],
          x,
          [4, 6],
        );
      },
    ),
    edge(
      "Both equations are about the second unknown, and disagree.",
      [
        [
          [0, 2],
          [0, 3],
        ],
        [4, 9],
      ],
      (fate) => equal({ kind: fate.kind }, { kind: "none" }),
    ),
    edge(
      "Both equations are about the first unknown, and disagree.",
      [
        [
          [2, 0],
          [3, 0],
        ],
        [4, 9],
      ],
      (fate) => equal({ kind: fate.kind }, { kind: "none" }),
    ),
    edge(
      "Right sides of 0 with crossing lines: only x = 0.",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [0, 0],
      ],
      { kind: "one", x: [0, 0] },
    ),
    edge(
      "A determinant that is ten thousand times smaller than its parts is a determinant.",
      [
        [
          [1, 1],
          [1, 1.0001],
        ],
        [2, 2.0001],
      ],
      ({ kind, x }) => {
        equal({ kind }, { kind: "one" });
        laws.ensureSolves(
          [
            [1, 1],
            [1, 1.0001],
          ],
          x,
          [2, 2.0001],
        );
      },
    ),
    edge(
      "One part in 10⁸ is a difference.",
      [
        [
          [1, 1],
          [1, 1 + 1e-8],
        ],
        [2, 2],
      ],
      (fate) => equal({ kind: fate.kind }, { kind: "one" }),
    ),
    edge(
      "One part in 10¹¹ counts as none.",
      [
        [
          [1, 1],
          [1, 1 + 1e-11],
        ],
        [2, 2],
      ],
      (fate) => equal({ kind: fate.kind }, { kind: "many" }),
    ),
    edge(
      "The signs of the two products do not make their difference smaller.",
      [
        [
          [1, -1],
          [-1, 1 + 1e-11],
        ],
        [2, -2],
      ],
      (fate) => equal({ kind: fate.kind }, { kind: "many" }),
    ),
    edge(
      "Right sides that differ by one part in 10⁸ contradict each other.",
      [
        [
          [1, 1],
          [1, 1],
        ],
        [2, 2 + 2e-8],
      ],
      (fate) => equal({ kind: fate.kind }, { kind: "none" }),
    ),
    edge(
      "Lines of opposite slope cross, and so they do with a minus in front.",
      [
        [
          [-1, 1],
          [-1, -1],
        ],
        [0, -2],
      ],
      { kind: "one", x: [1, 1] },
    ),
    invariant(
      "x is left out exactly when there is no solution, and satisfies both equations otherwise.",
      given(system()).where(laws.isClear).cases(80),
      async (f, { A, b }) => {
        const fate = await f(A, b);
        equal({ kind: fate.kind }, { kind: laws.referenceKind(A, b) });
        if (fate.kind === "none")
          ensure(fate.x === undefined, "Without a solution there is no `x`.", { received: fate });
        else laws.ensureSolves(A, fate.x, b);
      },
    ),
    invariant(
      "When there are many solutions, x is one, also in tenths and tiny units.",
      given(singularSystem())
        .where((one) => laws.isClear(one) && laws.referenceKind(one.A, one.b) === "many")
        .cases(60),
      async (f, { A, b }) => {
        const { kind, x } = await f(A, b);
        equal({ kind }, { kind: "many" });
        laws.ensureSolves(A, x, b);
      },
    ),
    metamorphic(
      "The order of the equations does not matter, and that of the unknowns only exchanges them.",
      given(system()).where(laws.isClear),
      async (f, { A, b }) => {
        const crossed = A.map((row) => row.toReversed());
        const fates = await Promise.all([f(A, b), f(A.toReversed(), b.toReversed()), f(crossed, b)]);
        const [kind, ...others] = fates.map((fate) => fate.kind);
        equal(others, [kind, kind]);
        if (kind !== "none") laws.ensureSolves(crossed, fates[2].x, b);
      },
    ),
    metamorphic(
      "Another unit for one unknown, as for all equations, leaves the kind as it is.",
      given(system(), oneOf([1e-9, 1e7])).where(laws.isClear),
      async (f, { A, b }, unit) => {
        const [one, column, all] = await Promise.all([
          f(A, b),
          f(
            A.map(([p, q]) => [p * unit, q]),
            b,
          ),
          f(
            A.map((row) => laws.scale(row, unit)),
            laws.scale(b, unit),
          ),
        ]);
        equal([column.kind, all.kind], [one.kind, one.kind]);
      },
    ),
    keepsInputs("A and b stay as they were, in every band.", given(square(2), rightSide())),
  ],
});
