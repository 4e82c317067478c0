import { rowEchelon } from "./checks/row-echelon.ts";
import { rref } from "./checks/rref.ts";
import { solutionSet } from "./checks/solution-set.ts";
import { lu } from "./checks/lu.ts";
import { solve } from "./checks/solve.ts";
import { subspaces } from "./checks/subspaces.ts";
import { cond1 } from "./checks/cond1.ts";

export default [rowEchelon, rref, solutionSet, lu, solve, subspaces, cond1];
