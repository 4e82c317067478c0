import { matrixOf } from "./checks/matrix-of.ts";
import { isLinear } from "./checks/is-linear.ts";
import { matmul } from "./checks/matmul.ts";
import { det } from "./checks/det.ts";
import { project } from "./checks/project.ts";
import { qr } from "./checks/qr.ts";
import { lstsq } from "./checks/lstsq.ts";
import { polyfit } from "./checks/polyfit.ts";

export default [matrixOf, isLinear, matmul, det, project, qr, lstsq, polyfit];
