import { powerIteration } from "./mistakes/power-iteration.ts";
import { jacobiEigen } from "./mistakes/jacobi-eigen.ts";
import { transition } from "./mistakes/transition.ts";
import { pagerank } from "./mistakes/pagerank.ts";
import { covariance } from "./mistakes/covariance.ts";
import { pca } from "./mistakes/pca.ts";
import { svdTruncate } from "./mistakes/svd-truncate.ts";
import { cholesky } from "./mistakes/cholesky.ts";

export default { powerIteration, jacobiEigen, transition, pagerank, covariance, pca, svdTruncate, cholesky };
