import { matrixOf } from "./mistakes/matrix-of.ts";
import { witness } from "./mistakes/witness.ts";
import { matmul } from "./mistakes/matmul.ts";
import { det } from "./mistakes/det.ts";
import { project } from "./mistakes/project.ts";
import { qr } from "./mistakes/qr.ts";
import { lstsq } from "./mistakes/lstsq.ts";
import { polyfit } from "./mistakes/polyfit.ts";

export default { matrixOf, witness, matmul, det, project, qr, lstsq, polyfit };
