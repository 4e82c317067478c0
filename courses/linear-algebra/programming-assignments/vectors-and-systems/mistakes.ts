import { dot } from "./mistakes/dot.ts";
import { norm } from "./mistakes/norm.ts";
import { cosine } from "./mistakes/cosine.ts";
import { det2 } from "./mistakes/det2.ts";
import { det3 } from "./mistakes/det3.ts";
import { classify } from "./mistakes/classify.ts";
import { dependency } from "./mistakes/dependency.ts";
import { nearest } from "./mistakes/nearest.ts";

export default { dot, norm, cosine, det2, det3, classify, dependency, nearest };
