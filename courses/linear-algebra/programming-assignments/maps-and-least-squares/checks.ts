import { matrixOf } from "./checks/matrix-of.ts";
import { witness } from "./checks/witness.ts";
import { matmul } from "./checks/matmul.ts";
import { det } from "./checks/det.ts";
import { project } from "./checks/project.ts";
import { qr } from "./checks/qr.ts";
import { lstsq } from "./checks/lstsq.ts";
import { polyfit } from "./checks/polyfit.ts";

export default [matrixOf, witness, matmul, det, project, qr, lstsq, polyfit];
