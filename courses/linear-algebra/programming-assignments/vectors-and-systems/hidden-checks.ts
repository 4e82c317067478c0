// gradus-canary-9f2c: this file is not published
import { dot } from "./hidden-checks/dot.ts";
import { norm } from "./hidden-checks/norm.ts";
import { cosine } from "./hidden-checks/cosine.ts";
import { det2 } from "./hidden-checks/det2.ts";
import { det3 } from "./hidden-checks/det3.ts";
import { classify } from "./hidden-checks/classify.ts";
import { dependency } from "./hidden-checks/dependency.ts";
import { nearest } from "./hidden-checks/nearest.ts";

export default [dot, norm, cosine, det2, det3, classify, dependency, nearest];
