import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import * as laws from "./laws.ts";
import type { Echelon, Factors, Mat, SolutionSet, Subspaces, Vec } from "./starter.ts";
import {
  cleared,
  divided,
  eliminate,
  invertedOrder,
  lowerThenUpper,
  solutionsFrom,
  substituted,
  undivided,
  withoutPivoting,
} from "./wrong-answers.ts";

/** The same staircase and the same bookkeeping: the rows themselves may be other multiples. */
const sameSteps = (a: Echelon, b: Echelon): boolean =>
  sameValue(a.pivots, b.pivots) && a.swaps === b.swaps && sameValue(a.R, b.R, { absolute: 1e-9, relative: 1e-9 });

const rowEchelon: Mistake[] = [
  mistake<Echelon>(
    "looks for pivots on the diagonal only",
    (M: Mat) => eliminate(M, { diagonalOnly: true }),
    "You look for the pivot of row $k$ in column $k$, and go on to the next row when there is none. In $\\begin{bmatrix} 0 & 1 \\\\ 0 & 2 \\end{bmatrix}$ the first column has no pivot, and the second column still has one: for the *first* row. When a column is empty, which of the two moves on, the row or the column?",
    { agrees: sameSteps },
  ),
  mistake<Echelon>(
    "does not count the swaps",
    (M: Mat) => ({ ...eliminate(M), swaps: 0 }),
    "Your `swaps` stays 0, and the rows of your R have been swapped. $\\begin{bmatrix} 0 & 1 \\\\ 1 & 0 \\end{bmatrix}$ needs one swap, and its determinant is $-1$, not 1. What in your code knows that two rows change places?",
  ),
  mistake<Echelon>(
    "counts a swap for every pivot",
    (M: Mat) => {
      const { R, pivots } = eliminate(M);
      return { R, pivots, swaps: pivots.length };
    },
    "You count one swap for each pivot, also where the pivot's row was in its place already. The identity needs none. When does a swap change nothing?",
  ),
  mistake<Echelon>(
    "changes its input",
    (M: Mat) => {
      const result = eliminate(M);
      for (const [i, row] of result.R.entries()) M[i].splice(0, row.length, ...row);
      return result;
    },
    "Your R is right, and M has become R too. Whoever calls `rowEchelon(M)` still needs M: for $M = \\begin{bmatrix} 1 & 1 \\\\ 1 & 2 \\end{bmatrix}$ the second row is $(0, 1)$ afterwards. `[...M]` copies the list of rows. Are the rows in it new ones?",
  ),
  mistake<Echelon>(
    "takes rounding noise for a pivot",
    (M: Mat) => eliminate(M, { zero: 0 }),
    "You compare with 0 exactly. $0.1 \\cdot 3 - 0.3$ leaves about $6 \\cdot 10^{-17}$, and your elimination divides by it: $\\begin{bmatrix} 0.1 & 0.3 \\\\ 0.3 & 0.9 \\end{bmatrix}$ has one direction, however it is rounded. Compared with what is an entry small?",
    { agrees: (a, b) => sameValue(a.pivots, b.pivots) },
  ),
  mistake<Echelon>(
    "adds the multiple where it should subtract it",
    (M: Mat) => eliminate(M, { sign: 1 }),
    "You add the multiple of the pivot's row. Below the pivot 1 the entry 2 becomes $2 + 2 \\cdot 1 = 4$, and it should become 0. With which sign does it vanish?",
    { agrees: sameSteps },
  ),
];

const rref: Mistake[] = [
  mistake<Mat>(
    "stops at the echelon form",
    (M: Mat) => eliminate(M).R,
    "This is an echelon form: a staircase with zeros below each pivot. The *reduced* form goes further: $\\begin{bmatrix} 2 & 4 \\\\ 0 & 3 \\end{bmatrix}$ becomes $\\begin{bmatrix} 1 & 0 \\\\ 0 & 1 \\end{bmatrix}$. Entries above a pivot remain in yours. Which of the legal moves clears them?",
  ),
  mistake<Mat>(
    "divides by the pivots and does not clear above them",
    (M: Mat) => divided(eliminate(M).R),
    "Your pivots are 1, and entries above a pivot remain: in $\\begin{bmatrix} 1 & 2 \\\\ 0 & 1 \\end{bmatrix}$ the 2 is still there. The pivot below it can clear it as it cleared what was below. In which order of the pivots is nothing undone?",
  ),
  mistake<Mat>(
    "clears above the pivots and does not divide",
    (M: Mat) => undivided(M),
    "Each pivot is alone in its column, and it is not 1 yet: $\\begin{bmatrix} 2 & 0 \\\\ 0 & 3 \\end{bmatrix}$ is one move per row away. Multiplying a row by a number other than 0 is legal here. By which number?",
  ),
  mistake<Mat>(
    "skips a column whose first candidate is zero",
    (M: Mat) => cleared(eliminate(M, { firstOnly: true }).R),
    "You skip a column when the first entry that could be its pivot is 0. $\\begin{bmatrix} 0 & 1 \\\\ 1 & 0 \\end{bmatrix}$ has a pivot in its first column: it stands one row further down. What brings it up?",
  ),
  mistake<Mat>(
    "changes its input",
    (M: Mat) => {
      const R = laws.reducedForm(M);
      for (const [i, row] of R.entries()) M[i].splice(0, row.length, ...row);
      return R;
    },
    "Your result is right, and M has become it too. The caller's M should stay as it was: for $M = \\begin{bmatrix} 2 \\end{bmatrix}$ it is 1 afterwards. Which of your lines writes into a row of M?",
  ),
];

const sameKind = (a: SolutionSet, b: SolutionSet): boolean =>
  a.kind === b.kind && sameValue(a.p, b.p) && sameValue(a.N, b.N);

const solutionSet: Mistake[] = [
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
    "calls a system with free variables unique",
    (A: Mat, b: Vec) => solutionsFrom(A, b, { onlyParticular: true }),
    "You give one solution and stop. $x + y = 2$ is solved by $(2, 0)$, and by $(1, 1)$ and many others: each step of $(-1, 1)$ leads to the next. What do the columns without a pivot allow?",
    { agrees: sameKind },
  ),
];

const sameFactors = (a: Factors, b: Factors): boolean =>
  sameValue(a.P, b.P) && sameValue(a.L, b.L) && sameValue(a.U, b.U);

const lu: Mistake[] = [
  mistake<Factors>(
    "does not pivot",
    (A: Mat) => withoutPivoting(A),
    "You keep the rows in their order, whatever the pivot is. $\\begin{bmatrix} 10^{-20} & 1 \\\\ 1 & 1 \\end{bmatrix}$ has a multiplier of $10^{20}$ then, and $1 - 10^{20}$ has lost its 1. Which row would give a multiplier of at most 1?",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "swaps only when the pivot is zero",
    (A: Mat) => lowerThenUpper(A, { onlyWhenZero: true }),
    "You swap when the pivot is 0, and otherwise keep it, however small it is. In $\\begin{bmatrix} 1 & 2 \\\\ 4 & 1 \\end{bmatrix}$ the multiplier is 4, so every rounding error of the first row is carried on four times as large. Partial pivoting takes the largest candidate of the column, each time.",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "leaves the multipliers behind when rows are swapped",
    (A: Mat) => lowerThenUpper(A, { keepMultipliers: true }),
    "U and P are right, and the rows of L are not in their order. A multiplier belongs to a row of A: when that row moves up, its multipliers move with it. Follow the first column of L while the second pivot is chosen. What has to change places together?",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "gives P the other way round",
    (A: Mat) => invertedOrder(laws.factorsOf(A)),
    "Your P says where each row of A *goes*. The exercise wants where each row of PA *comes from*: row $i$ of PA is row $P[i]$ of A. For two rows both are the same; three rows in a circle show the difference.",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "compares candidates with their signs",
    (A: Mat) => lowerThenUpper(A, { signed: true }),
    "You take the largest candidate, and $-4$ counts as smaller than 1. In $\\begin{bmatrix} 1 & 2 \\\\ -4 & 8 \\end{bmatrix}$ that gives the multiplier $-4$. What makes a multiplier small is the size of what one divides by.",
    { agrees: sameFactors },
  ),
  mistake<Factors>(
    "gives the multipliers the wrong sign",
    (A: Mat) => {
      const { P, L, U } = laws.factorsOf(A);
      return { P, L: L.map((row, i) => row.map((x, j) => (j < i ? -x : x))), U };
    },
    "The entries of L below the diagonal have the wrong sign. You *subtracted* $l$ times the pivot's row to get U; to get A back from U it is *added*. L undoes the moves.",
    { agrees: sameFactors },
  ),
];

const solve: Mistake[] = [
  mistake(
    "ignores P",
    (F: Factors, b: Vec | Mat) => substituted(F, b, { permute: "none" }),
    "You solve $L U x = b$, and the factors are those of $P A$: the right sides have to be in the order of P too. With $P = (1, 0)$ the two entries of b change places first. What is $P b$?",
  ),
  mistake(
    "permutes the answer instead of b",
    (F: Factors, b: Vec | Mat) => substituted(F, b, { permute: "answer" }),
    "You put the *solution* into the order of P. P reorders equations, which are the rows of A and the entries of b; the unknowns keep their places. At which moment of the calculation are there equations to reorder?",
  ),
  mistake(
    "applies P the other way round",
    (F: Factors, b: Vec | Mat) => substituted(F, b, { permute: "inverse" }),
    "Your b goes into the inverse order of P. Entry $i$ of $Pb$ is entry $P[i]$ of b: it is *fetched* from there, not sent there. For two rows both are the same; with $P = (2, 0, 1)$ they differ.",
  ),
  mistake(
    "divides by the diagonal of U on the way down",
    (F: Factors, b: Vec | Mat) => substituted(F, b, { divideForward: true }),
    "The first pass, down through L, divides by the diagonal of U. L has ones on its own diagonal, so nothing is divided there: with $L = I$ the first pass is $y = b$. Which triangle does each pass belong to?",
  ),
  mistake(
    "starts the way back one row late",
    (F: Factors, b: Vec | Mat) => substituted(F, b, { lateStart: true }),
    "The last unknown is never divided by its pivot: the second pass starts one row too high. With one equation, $4 x = 2$, yours gives 2. Which row has only one unknown left?",
  ),
  mistake(
    "stops after the way down",
    (F: Factors, b: Vec | Mat) => substituted(F, b, { onlyForward: true }),
    "You return y, the solution of $L y = P b$. That is half of the way: U has not been used. Which system is left once y is known?",
  ),
];

const sameBases = (a: Subspaces, b: Subspaces): boolean => sameValue(a, b, { relative: 1e-7, absolute: 1e-7 });

const subspaces: Mistake[] = [
  mistake<Subspaces>(
    "takes the columns of R instead of those of A",
    (A: Mat) => {
      const pivots = laws.pivotColumns(A);
      const R = laws.reducedForm(A);
      return { ...laws.referenceSubspaces(A), col: pivots.map((j) => R.map((row) => row[j])) };
    },
    "Your `col` holds columns of the reduced matrix. Row moves change the column space: $\\begin{bmatrix} 1 & 1 \\\\ 1 & 1 \\end{bmatrix}$ reaches only multiples of $(1, 1)$, and its reduced form only multiples of $(1, 0)$. R tells *which* columns are the pivots. Where are the columns themselves?",
    { agrees: (a, b) => sameValue(a.col, b.col, { relative: 1e-7, absolute: 1e-7 }) },
  ),
  mistake<Subspaces>(
    "exchanges nul and left",
    (A: Mat) => {
      const { col, row, nul, left } = laws.referenceSubspaces(A);
      return { col, row, nul: left, left: nul };
    },
    "Your `nul` and `left` have changed places. A of size $m \\times n$ acts on vectors of $n$ entries, so those of `nul` have $n$; combining its *rows* takes $m$ numbers, so those of `left` have $m$. For one row, $[\\,1 \\;\\; 2\\,]$, which of the two is empty?",
    { agrees: sameBases },
  ),
  mistake<Subspaces>(
    "exchanges the row space and the column space",
    (A: Mat) => {
      const { col, row, nul, left } = laws.referenceSubspaces(A);
      return { col: row, row: col, nul, left };
    },
    "Your `col` and `row` have changed places. The columns of an $m \\times n$ matrix have $m$ entries, its rows have $n$. For $\\begin{bmatrix} 1 & 2 & 3 \\end{bmatrix}$ the column space lies on a line of numbers, the row space in three dimensions.",
    { agrees: (a, b) => sameValue(a.col, b.col) || sameValue(a.row, b.row) },
  ),
  mistake<Subspaces>(
    "takes the null space of A for the left null space",
    (A: Mat) => {
      const all = laws.referenceSubspaces(A);
      return { ...all, left: all.nul };
    },
    "Your `left` is the null space of A again. The left null space holds the combinations of *rows* that give zero: $w^{\\mathsf T} A = 0$. Of which matrix is it the null space?",
    { agrees: sameBases },
  ),
  mistake<Subspaces>(
    "gives all columns and rows, not a basis",
    (A: Mat) => ({ ...laws.referenceSubspaces(A), col: laws.transpose(A), row: A }),
    "Your `col` and `row` hold every column and every row. They span the right subspaces, and some say what others have said already: of $(1, 2)$ and $(2, 4)$ one is enough. Which columns brought something new?",
    { agrees: (a, b) => sameValue(a.col, b.col) && sameValue(a.row, b.row) },
  ),
];

const cond1: Mistake[] = [
  mistake(
    "adds along the rows",
    (A: Mat) => (laws.pivotColumns(A).length < A.length ? Infinity : laws.referenceCond1(laws.transpose(A))),
    "You take the largest *row* sum, which is the ∞-norm. The 1-norm goes down the columns: for $\\begin{bmatrix} 1 & 2 & 0 \\\\ 0 & 1 & 0 \\\\ 0 & 3 & 1 \\end{bmatrix}$ it is $2 + 1 + 3 = 6$. (For 2×2 matrices both condition numbers agree, so they do not show it.)",
  ),
  mistake(
    "divides the largest entry by the smallest",
    (A: Mat) => {
      const sizes = A.flat().map(Math.abs);
      return Math.max(...sizes) / Math.min(...sizes);
    },
    "You compare the largest entry with the smallest. $\\begin{bmatrix} 1 & 1 \\\\ 1 & 1.0001 \\end{bmatrix}$ has nearly equal entries, and it is nearly singular; the identity has zeros, and nothing is better conditioned. What the entries hide, the inverse shows.",
  ),
  mistake(
    "leaves out the inverse",
    (A: Mat) => (laws.pivotColumns(A).length < A.length ? Infinity : laws.oneNorm(A)),
    "This is the 1-norm of A: how much A can magnify. The condition number multiplies it by how much the *inverse* can magnify. $2 I$ has the norm 2 and the condition number 1.",
  ),
  mistake(
    "takes the 1-norm of the product with the inverse",
    (A: Mat) => (laws.pivotColumns(A).length < A.length ? Infinity : 1),
    "You multiply A by its inverse first, and that is always the identity, of norm 1. Take the two norms first, and multiply the numbers.",
  ),
  mistake(
    "adds all entries of each matrix",
    (A: Mat) => {
      if (laws.pivotColumns(A).length < A.length) return Infinity;
      const entrySum = (M: Mat) => M.flat().reduce((sum, x) => sum + Math.abs(x), 0);
      return entrySum(A) * entrySum(laws.inverse(A));
    },
    "You add the sizes of *all* entries. The 1-norm takes the largest sum of one column: for the identity of three rows that is 1, and yours gives 3. Which column is magnified most?",
  ),
  mistake(
    "forgets the absolute values",
    (A: Mat) => {
      if (laws.pivotColumns(A).length < A.length) return Infinity;
      const signed = (M: Mat) => Math.max(...laws.transpose(M).map((column) => column.reduce((sum, x) => sum + x, 0)));
      return signed(A) * signed(laws.inverse(A));
    },
    "You add the entries of a column with their signs, so that $1$ and $-1$ cancel. The norm asks how *large* they are together: for the column $(1, -1)$ it is 2.",
  ),
];

export default { rowEchelon, rref, solutionSet, lu, solve, subspaces, cond1 };
