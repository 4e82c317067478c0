// gradus-canary-9f2c: this file is not published
import { rowEchelon } from "./hidden-checks/row-echelon.ts";
import { rref } from "./hidden-checks/rref.ts";
import { solutionSet } from "./hidden-checks/solution-set.ts";
import { lu } from "./hidden-checks/lu.ts";
import { solve } from "./hidden-checks/solve.ts";
import { subspaces } from "./hidden-checks/subspaces.ts";
import { cond1 } from "./hidden-checks/cond1.ts";

export default [rowEchelon, rref, solutionSet, lu, solve, subspaces, cond1];
