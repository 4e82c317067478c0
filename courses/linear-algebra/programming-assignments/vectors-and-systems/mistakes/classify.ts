import { mistake, sameValue } from "@gradus/grading";
import type { Mistake } from "@gradus/grading";
import type { Fate, Mat, Vec } from "../starter.ts";

/** Which differences decide, and when one of them counts as zero. */
interface Way {
  readonly isZero?: (p: number, q: number) => boolean;
  /** What is said when the determinant counts as zero and there is no contradiction, or there is one. */
  readonly singular?: (kind: "none" | "many") => Fate["kind"];
  readonly solve?: (A: Mat, b: Vec) => Vec;
}

const relative = (p: number, q: number): boolean => Math.abs(p - q) <= 1e-10 * (Math.abs(p) + Math.abs(q));

function cramer([[p, q], [r, s]]: Mat, [e, f]: Vec): Vec {
  const determinant = p * s - q * r;
  return [(e * s - q * f) / determinant, (p * f - e * r) / determinant];
}

/** One point that satisfies an equation which is not all zeros. */
function onLine(A: Mat, b: Vec): Vec {
  const at = A.findIndex((row) => row.some((entry) => entry !== 0));
  if (at < 0) return [0, 0];
  const [first, second] = A[at];
  return first === 0 ? [0, b[at] / second] : [b[at] / first, 0];
}

function decide(A: Mat, b: Vec, { isZero = relative, singular = (kind) => kind, solve = cramer }: Way): Fate {
  const [[p, q], [r, s]] = A;
  const [e, f] = b;
  if (!isZero(p * s, q * r)) return { kind: "one", x: solve(A, b) };
  const empty = [p, q, r, s].every((entry) => entry === 0);
  const many = empty ? e === 0 && f === 0 : isZero(p * f, r * e) && isZero(q * f, s * e);
  const kind = singular(many ? "many" : "none");
  return kind === "many" ? { kind, x: onLine(A, b) } : { kind };
}

const sameKind = (a: Fate, b: Fate): boolean => a.kind === b.kind;

/** The same kind and, where there is one solution, the same x; which of many is free. */
const sameAnswer = (a: Fate, b: Fate): boolean =>
  a.kind === b.kind && (a.kind === "one" ? sameValue(a.x, b.x) : (a.x === undefined) === (b.x === undefined));

/** The same numbers, or both with an entry that is none. */
const sameFinite = (a: Vec = [], b: Vec = []): boolean => {
  const finite = (x: Vec) => x.every(Number.isFinite);
  return finite(a) && finite(b) ? sameValue(a, b) : finite(a) === finite(b);
};

export const classify: Mistake[] = [
  mistake<Fate>(
    "compares the determinant with 0 exactly",
    (A: Mat, b: Vec) => decide(A, b, { isZero: (p, q) => p === q }),
    "You ask whether the determinant is exactly 0. In tenths, $0.1 \\cdot 0.9$ and $0.3 \\cdot 0.3$ differ in the last digit, so two parallel lines seem to cross, far away. The difference is a crumb: compared with what is it small?",
    { agrees: sameKind },
  ),
  mistake<Fate>(
    "compares the determinant with a fixed number",
    (A: Mat, b: Vec) => decide(A, b, { isZero: (p, q) => Math.abs(p - q) <= 1e-10 }),
    "You compare with one fixed number. Write one equation in tonnes instead of grams, and its entries shrink by a million: the same two lines, and the determinant of $\\begin{bmatrix} 10^{-12} & 0 \\\\ 0 & 1 \\end{bmatrix}$ counts as zero for you. Which sizes in the matrix tell how small a crumb is?",
    { agrees: sameKind },
  ),
  mistake<Fate>(
    "calls every singular system contradictory",
    (A: Mat, b: Vec) => decide(A, b, { singular: () => "none" }),
    'You answer "none" as soon as the determinant is 0. That says only that the lines are parallel. $x + y = 1$ and $2x + 2y = 2$ are one line written twice, and every point of it solves both. What do the right sides say?',
    { agrees: sameAnswer },
  ),
  mistake<Fate>(
    "calls every singular system satisfiable",
    (A: Mat, b: Vec) => decide(A, b, { singular: () => "many" }),
    'You answer "many" as soon as the determinant is 0. $x + y = 1$ and $x + y = 2$ are parallel, and no point is on both. What do the right sides have to do for the lines to be the same?',
    { agrees: sameKind },
  ),
  mistake<Fate>(
    "takes a row of zeros for a contradiction",
    (A: Mat, b: Vec) => {
      const zeros = A.some((row) => row.every((entry) => entry === 0));
      return zeros ? { kind: "none" } : decide(A, b, {});
    },
    'You answer "none" whenever an equation has lost both unknowns. $0x + 0y = 0$ holds for all numbers and rules nothing out; only $0x + 0y = 1$ cannot hold. Which number tells the two apart?',
    { agrees: sameAnswer },
  ),
  mistake<Fate>(
    "takes a row of zeros for one that says nothing",
    (A: Mat, b: Vec) => {
      const zeros = A.some((row) => row.every((entry) => entry === 0));
      return zeros ? { kind: "many", x: onLine(A, b) } : decide(A, b, {});
    },
    'You answer "many" whenever an equation has lost both unknowns. $0x + 0y = 0$ says nothing; $0x + 0y = 1$ asks for the impossible. Which number tells the two apart?',
    { agrees: sameKind },
  ),
  mistake<Fate>(
    "compares quotients",
    (A: Mat, b: Vec) => {
      const [[p, q], [r, s]] = A;
      const [first, second, right] = [p / r, q / s, b[0] / b[1]];
      const equal = (x: number, y: number) => relative(x, y);
      if (!equal(first, second)) return { kind: "one", x: cramer(A, b) };
      return equal(first, right) ? { kind: "many", x: onLine(A, b) } : { kind: "none" };
    },
    "You divide the entries of one equation by those of the other, and compare the quotients. A zero below makes that NaN or Infinity: in $x = 1$, $2x = 2$ the second quotient is $0/0$. Equal quotients are equal products crosswise; how do you say it without dividing?",
    { agrees: sameKind },
  ),
  mistake<Fate>(
    "looks at the right side in one column only",
    (A: Mat, b: Vec) => {
      const [[p, q], [r, s]] = A;
      if (!relative(p * s, q * r)) return { kind: "one", x: cramer(A, b) };
      return relative(p * b[1], r * b[0]) ? { kind: "many", x: onLine(A, b) } : { kind: "none" };
    },
    "You compare the right sides with the first column only. In $2y = 4$ and $3y = 9$ that column is empty and agrees with everything: the first says $y = 2$, the second $y = 3$. Which column knows better here? And when both are empty?",
    { agrees: sameKind },
  ),
  mistake<Fate>(
    "turns a sign in the solution",
    (A: Mat, b: Vec) => decide(A, b, { solve: (C, c) => [cramer(C, c)[0], -cramer(C, c)[1]] }),
    "Your $x$ has a right first entry and a second one of opposite sign. Put $b$ in place of the *second* column and take the determinant as it stands there: for $x = 0$, $y = 1$ that is $\\begin{vmatrix} 1 & 0 \\\\ 0 & 1 \\end{vmatrix} = 1$. In which order do you subtract?",
    { agrees: sameAnswer },
  ),
  mistake<Fate>(
    "exchanges the unknowns",
    (A: Mat, b: Vec) => decide(A, b, { solve: (C, c) => cramer(C, c).toReversed() }),
    "Your $x$ holds both numbers, in the wrong order: for $x + 2y = 4$ and $3x - y = 5$ you give $(1, 2)$, and $1 + 2 \\cdot 2$ is 5. Put your answer into the first equation: which column does each entry belong to?",
    { agrees: sameAnswer },
  ),
  mistake<Fate>(
    "gives no solution where there are many",
    (A: Mat, b: Vec) => {
      const { kind, x } = decide(A, b, {});
      return kind === "many" ? { kind } : { kind, ...(x === undefined ? {} : { x }) };
    },
    'You say "many", which is right, and name none of them. Any will do: of $x + y = 1$ the point $(1, 0)$. Which unknown can you set to 0, and what does the other one have to be then?',
    { agrees: sameAnswer },
  ),
  mistake<Fate>(
    "divides by a coefficient that may be 0",
    (A: Mat, b: Vec) => {
      const fate = decide(A, b, {});
      return fate.kind === "many" ? { kind: "many", x: [b[0] / A[0][0], 0] } : fate;
    },
    'You say "many", which is right, and divide by the first coefficient of the first equation. In $2y = 4$ that is 0, and $x$ is no number. Which of the four coefficients may you divide by, and what if all of them are 0?',
    { agrees: (a, b) => a.kind === b.kind && sameFinite(a.x, b.x) },
  ),
];
