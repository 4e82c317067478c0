import { rowEchelon } from "./mistakes/row-echelon.ts";
import { rref } from "./mistakes/rref.ts";
import { solutionSet } from "./mistakes/solution-set.ts";
import { lu } from "./mistakes/lu.ts";
import { solve } from "./mistakes/solve.ts";
import { subspaces } from "./mistakes/subspaces.ts";
import { cond1 } from "./mistakes/cond1.ts";

export default { rowEchelon, rref, solutionSet, lu, solve, subspaces, cond1 };
