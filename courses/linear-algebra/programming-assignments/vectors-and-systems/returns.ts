import { shape } from "@gradus/grading";

/** What each exercise must return. */
export const returns = {
  dot: shape.number,
  norm: shape.number,
  cosine: shape.number,
  det2: shape.number,
  det3: shape.number,
  classify: shape.record({ kind: shape.oneOf("one", "none", "many"), x: shape.optional(shape.vector) }),
  dependency: shape.either(shape.vector, shape.nothing),
  nearest: shape.listOf(shape.integer),
};
