// gradus-canary-9f2c: this file is not published
import { powerIteration } from "./hidden-checks/power-iteration.ts";
import { jacobiEigen } from "./hidden-checks/jacobi-eigen.ts";
import { transition } from "./hidden-checks/transition.ts";
import { pagerank } from "./hidden-checks/pagerank.ts";
import { covariance } from "./hidden-checks/covariance.ts";
import { pca } from "./hidden-checks/pca.ts";
import { svdTruncate } from "./hidden-checks/svd-truncate.ts";
import { cholesky } from "./hidden-checks/cholesky.ts";

export default [powerIteration, jacobiEigen, transition, pagerank, covariance, pca, svdTruncate, cholesky];
