import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import type { Factors, Mat, Vec } from "../starter.ts";
import { substituted } from "../wrong-answers.ts";

/** The same vector. Of a matrix of right sides, whatever vector comes back: the mistake gives NaN, others something else. */
const sameVector = (a: Vec | Mat, b: Vec | Mat): boolean =>
  !Array.isArray(a[0]) && (b.every(Number.isNaN) || sameValue(a, b));

export const solve: Mistake[] = [
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
  mistake<Vec | Mat>(
    "answers a matrix of right sides with a vector",
    (F: Factors, b: Vec | Mat) => (Array.isArray(b[0]) ? b.map(() => NaN) : substituted(F, b, {})),
    "Your answer to a matrix of right sides is a vector. Each *column* is a right side and has a solution of its own.",
    { agrees: sameVector },
  ),
];
