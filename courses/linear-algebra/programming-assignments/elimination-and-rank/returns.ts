import { shape } from "@gradus/grading";

/** What each exercise must return. */
export const returns = {
  rowEchelon: shape.record({ R: shape.matrix, pivots: shape.listOf(shape.integer), swaps: shape.integer }),
  rref: shape.matrix,
  solutionSet: shape.record({
    kind: shape.oneOf("none", "unique", "infinite"),
    p: shape.optional(shape.vector),
    N: shape.listOf(shape.vector),
  }),
  lu: shape.record({ P: shape.listOf(shape.integer), L: shape.matrix, U: shape.matrix }),
  solve: shape.either(shape.vector, shape.matrix),
  subspaces: shape.record({
    col: shape.listOf(shape.vector),
    row: shape.listOf(shape.vector),
    nul: shape.listOf(shape.vector),
    left: shape.listOf(shape.vector),
  }),
  cond1: shape.number,
};
