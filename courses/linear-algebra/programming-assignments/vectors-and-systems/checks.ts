import { dot } from "./checks/dot.ts";
import { norm } from "./checks/norm.ts";
import { cosine } from "./checks/cosine.ts";
import { det2 } from "./checks/det2.ts";
import { det3 } from "./checks/det3.ts";
import { classify } from "./checks/classify.ts";
import { dependency } from "./checks/dependency.ts";
import { nearest } from "./checks/nearest.ts";

export default [dot, norm, cosine, det2, det3, classify, dependency, nearest];
