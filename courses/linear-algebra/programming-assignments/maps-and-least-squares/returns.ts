import { shape } from "@gradus/grading";

/** What each exercise must return. */
export const returns = {
  matrixOf: shape.matrix,
  witness: shape.either(shape.nothing, shape.record({ u: shape.vector, v: shape.vector, c: shape.number })),
  matmul: shape.matrix,
  det: shape.record({ value: shape.number, sign: shape.number, log: shape.number }),
  project: shape.record({ p: shape.vector, r: shape.vector }),
  qr: shape.record({ Q: shape.matrix, R: shape.matrix }),
  lstsq: shape.record({ x: shape.vector, rss: shape.number, rank: shape.integer }),
  polyfit: shape.vector,
};
