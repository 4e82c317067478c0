import { edge, ensure, exercise, given, invariant, keepsInputs, metamorphic, oneOf } from "@gradus/grading";
import { rightSide, singularSystem, square, system } from "../inputs.ts";
import type { System } from "../inputs.ts";
import * as laws from "../laws.ts";
import { returns } from "../returns.ts";
import type { Fate } from "../starter.ts";

export const classify = exercise<Fate>("classify", {
  points: 4,
  returns: returns.classify,
  checks: [
    edge(
      "Two lines that cross meet in one point.",
      [
        [
          [1, 2],
          [3, -1],
        ],
        [4, 5],
      ],
      { kind: "one", x: [2, 1] },
    ),
    edge(
      "Two parallel lines never meet.",
      [
        [
          [1, 2],
          [2, 4],
        ],
        [4, 5],
      ],
      (fate) => {
        laws.ensureKind(fate, "none", "Twice the first equation says that the left side of the second is 8, not 5.");
        ensure(fate.x === undefined, "Without a solution there is no `x`.", { received: fate });
      },
    ),
    invariant(
      "The kind is right when the lines cross.",
      given(system()).bands("integers", "floats", "badly-scaled").where(crosses),
      async (f, { A, b }) => laws.ensureKind(await f(A, b), "one", "The two lines cross."),
    ),
    invariant(
      "The kind is right when the left sides are multiples of each other, also in tenths, where rounding leaves crumbs.",
      given(singularSystem()).where(laws.isClear).cases(60),
      async (f, { A, b }) => {
        const kind = laws.referenceKind(A, b);
        const why = kind === "none" ? "The two equations contradict each other." : "Both equations can be satisfied.";
        laws.ensureKind(await f(A, b), kind, why);
      },
    ),
    invariant(
      "x satisfies both equations, whenever they can be satisfied.",
      given(system()).where(laws.isClear),
      async (f, { A, b }) => {
        if (laws.referenceKind(A, b) !== "none") laws.ensureSolves(A, (await f(A, b)).x, b);
      },
      { law: "A x = b" },
    ),
    invariant(
      "The equation 0 x + 0 y = 0 rules nothing out.",
      given(system(), oneOf([0, 1]))
        .bands("integers", "floats")
        .where(crosses),
      async (f, { A, b }, at) => {
        const fate = await f(A.with(at, [0, 0]), b.with(at, 0));
        laws.ensureKind(fate, "many", "One line is left, and every point on it is a solution.");
      },
    ),
    edge(
      "The equation 0 x + 0 y = 1 has no solution, whatever the other one says.",
      [
        [
          [0, 0],
          [1, 2],
        ],
        [1, 4],
      ],
      (fate) => laws.ensureKind(fate, "none", "No numbers make 0 x + 0 y equal to 1."),
    ),
    edge(
      "Two equations that say nothing are satisfied by every point.",
      [
        [
          [0, 0],
          [0, 0],
        ],
        [0, 0],
      ],
      (fate) => {
        laws.ensureKind(fate, "many", "0 = 0 holds everywhere.");
        ensure(fate.x?.length === 2, "Any point will do as `x`.", { subject: "x", received: fate.x });
      },
    ),
    metamorphic(
      "Another unit in one equation, as grams for tonnes, leaves the kind as it is.",
      given(system(), oneOf([1e-6, 1e6, 1e-12])).where(laws.isClear),
      async (f, { A, b }, unit) => {
        const [before, after] = await Promise.all([f(A, b), f([laws.scale(A[0], unit), A[1]], [b[0] * unit, b[1]])]);
        const words = `With the first equation in another unit, "${before.kind}" became "${after.kind}".`;
        ensure(after.kind === before.kind, words);
      },
    ),
    keepsInputs("A and b stay as they were.", given(square(2), rightSide())),
  ],
});

function crosses(system: System): boolean {
  return laws.isClear(system) && laws.referenceKind(system.A, system.b) === "one";
}
