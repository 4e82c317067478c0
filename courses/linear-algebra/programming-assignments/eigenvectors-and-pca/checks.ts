import { powerIteration } from "./checks/power-iteration.ts";
import { jacobiEigen } from "./checks/jacobi-eigen.ts";
import { transition } from "./checks/transition.ts";
import { pagerank } from "./checks/pagerank.ts";
import { covariance } from "./checks/covariance.ts";
import { pca } from "./checks/pca.ts";
import { svdTruncate } from "./checks/svd-truncate.ts";
import { cholesky } from "./checks/cholesky.ts";

export default [powerIteration, jacobiEigen, transition, pagerank, covariance, pca, svdTruncate, cholesky];
