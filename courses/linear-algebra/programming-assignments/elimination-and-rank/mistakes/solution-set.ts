import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import type { Mat, SolutionSet, Vec } from "../starter.ts";
import { solutionsFrom } from "../wrong-answers.ts";

const sameKind = (a: SolutionSet, b: SolutionSet): boolean =>
  a.kind === b.kind && sameValue(a.p, b.p) && sameValue(a.N, b.N);

/** The same kind: these two mistakes are about nothing else, and which solution they give is free. */
const sameVerdict = (a: SolutionSet, b: SolutionSet): boolean => a.kind === b.kind;

export const solutionSet: Mistake[] = [
  mistake<SolutionSet>(
    "forgets the minus sign of the free variables",
    (A: Mat, b: Vec) => solutionsFrom(A, b, { sign: 1 }),
    "Your vectors of N have the right entries and the wrong sign at the pivot variables. The row $x + 2y = 0$ says $x = -2y$: for $y = 1$ that is $(-2, 1)$. What happens to a term that moves to the other side?",
    { agrees: sameKind },
  ),
  mistake<SolutionSet>(
    "gives a null space to a system without a solution",
    (A: Mat, b: Vec) => solutionsFrom(A, b, { alwaysN: true }),
    'For $x + y = 1$ and $x + y = 2$ you answer "none", which is right, and N holds $(-1, 1)$ all the same. N says how to go from one solution to another. When there is none, where would one start? The exercise asks for an empty N.',
    { agrees: sameKind },
  ),
  mistake<SolutionSet>(
    "never says that there is no solution",
    (A: Mat, b: Vec) => solutionsFrom(A, b, { neverNone: true }),
    "You do not look for a contradiction. $x + y = 1$ and $x + y = 2$ become the row $[\\,0 \\;\\; 0 \\mid 1\\,]$: $0 = 1$. Which column holds the pivot of such a row?",
    { agrees: sameKind },
  ),
  mistake<SolutionSet>(
    "takes the number of rows for the number of unknowns",
    (A: Mat, b: Vec) => solutionsFrom(A, b, { unknowns: A.length }),
    "You count the unknowns by the rows of A. $x + y + z = 1$ is one equation with three unknowns: two of them are free, so N has two vectors of three entries. What counts the unknowns?",
    { agrees: (a, b) => sameValue(a.N, b.N) && sameValue(a.p, b.p) },
  ),
  mistake<SolutionSet>(
    "reads the free columns as rows",
    (A: Mat, b: Vec) => solutionsFrom(A, b, { readRows: true }),
    "The entries of your N come from the wrong side of the reduced matrix. For the free variable in column $j$, the pivot variable of row $r$ is minus the entry in row $r$ and *column* $j$. In $\\begin{bmatrix} 1 & 0 & 2 \\\\ 0 & 1 & 3 \\end{bmatrix}$ the free column is $(2, 3)$ and gives $(-2, -3, 1)$. Which index of yours walks down the column?",
    { agrees: sameKind },
  ),
  mistake<SolutionSet>(
    "puts the right side into every unknown in order",
    (A: Mat, b: Vec) => solutionsFrom(A, b, { packed: true }),
    "You fill p from the top with the right sides of the reduced rows. Row $r$ says what the unknown of its *pivot* is: in $[\\,0 \\;\\; 1 \\mid 5\\,]$ that is the second one, so $p = (0, 5)$. Which list tells you where each row's pivot stands?",
    { agrees: sameKind },
  ),
  mistake<SolutionSet>(
    "decides by the number of equations",
    (A: Mat, b: Vec) => solutionsFrom(A, b, { countsEquations: true }),
    "You say unique because there are as many equations as unknowns. Two of them can say the same: $x+y=1$, $2x+2y=2$.",
    { agrees: sameVerdict },
  ),
  mistake<SolutionSet>(
    "calls a system with free variables unique",
    (A: Mat, b: Vec) => solutionsFrom(A, b, { onlyParticular: true }),
    "You give one solution and stop. $x + y = 2$ is solved by $(2, 0)$, and by $(1, 1)$ and many others: each step of $(-1, 1)$ leads to the next. What do the columns without a pivot allow?",
    { agrees: sameVerdict },
  ),
];
