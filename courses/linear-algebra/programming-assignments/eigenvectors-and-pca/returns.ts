import { shape } from "@gradus/grading";

/** What each exercise must return. */
export const returns = {
  powerIteration: shape.record({
    lambda: shape.number,
    v: shape.vector,
    iters: shape.integer,
    settled: shape.boolean,
  }),
  jacobiEigen: shape.record({ values: shape.vector, vectors: shape.matrix }),
  transition: shape.matrix,
  pagerank: shape.vector,
  covariance: shape.matrix,
  pca: shape.record({ mean: shape.vector, components: shape.matrix, scores: shape.matrix, explained: shape.vector }),
  svdTruncate: shape.record({ approx: shape.matrix, error: shape.number }),
  cholesky: shape.either(shape.matrix, shape.nothing),
};
