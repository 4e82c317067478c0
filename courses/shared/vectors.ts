// What checks and mistakes of more than one assignment reckon with: plain arrays, as the learners' own.
type Vec = number[];
type Mat = number[][];

export function dot(u: Vec, v: Vec): number {
  return u.reduce((sum, x, i) => sum + x * v[i], 0);
}

export function length(v: Vec): number {
  const size = largest(v);
  if (size === 0) return 0;
  const shares = scale(v, 1 / size);
  return size * Math.sqrt(dot(shares, shares));
}

export function scale(v: Vec, factor: number): Vec {
  return v.map((x) => factor * x);
}

/** u + c v. */
export function plus(u: Vec, c: number, v: Vec): Vec {
  return u.map((x, i) => x + c * v[i]);
}

export function largest(v: Vec): number {
  return Math.max(0, ...v.map(Math.abs));
}

export function transpose(M: Mat): Mat {
  return M.length === 0 ? [] : M[0].map((_, j) => M.map((row) => row[j]));
}

export function times(A: Mat, x: Vec): Vec {
  return A.map((row) => dot(row, x));
}

export function multiply(A: Mat, B: Mat): Mat {
  const columns = transpose(B);
  return A.map((row) => columns.map((column) => dot(row, column)));
}

/** The vector with a 1 at place j. */
export function axis(n: number, j: number): Vec {
  return Array.from({ length: n }, (_, i) => Number(i === j));
}

export function identity(n: number): Mat {
  return Array.from({ length: n }, (_, j) => axis(n, j));
}
