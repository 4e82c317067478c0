import { applyKernel, householderKernel } from "./householder-kernel.ts";

/** The reflections that make up Q. Matrices are stored column by column. */
interface Packed {
  /** m×n: R on and above the diagonal, the reflection vectors below it (their first entry is 1). */
  readonly C: Float64Array;
  /** The factor of each of the min(m, n) reflections I − β v vᵀ. */
  readonly beta: Float64Array;
}

/** A Π = Q R, packed. */
export interface Reflections extends Packed {
  /** Column k of A Π is column order[k] of A. */
  readonly order: Int32Array;
}

interface Pivoting {
  readonly pivoting?: boolean;
  readonly first?: number | undefined;
}

/** From this many reflections on, and this many products, the kernel is faster than plain loops, though it copies. */
const KERNEL_FROM = { reflections: 16, products: 10_000 } as const;

/**
 * Householder QR with R's diagonal ≥ 0; with pivoting it takes the longest remaining column at each step, or at the first
 * step the column `first`. Works in place on C, m×n by columns. Squares of the entries must stay in range: divide by
 * `powerOfTwoNear` first.
 *
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithms 5.1.1 (Householder vector), 5.2.1 (Householder QR) and 5.4.1 (QR with column pivoting)
 */
export function householderQr(
  C: Float64Array,
  m: number,
  n: number,
  { pivoting = false, first }: Pivoting = {},
): Reflections {
  // With pivoting each reflection must reach all columns before the next one is chosen.
  const beta = !pivoting && isLarge(m, Math.min(m, n), n) ? householderKernel(C, m, n) : undefined;
  if (beta) return { C, beta, order: Int32Array.from({ length: n }, (_, j) => j) };
  return householderQrPlain(C, m, n, { pivoting, first });
}

/** The same, reflection by reflection. */
export function householderQrPlain(
  C: Float64Array,
  m: number,
  n: number,
  { pivoting = false, first }: Pivoting = {},
): Reflections {
  const steps = Math.min(m, n);
  const beta = new Float64Array(steps);
  const order = Int32Array.from({ length: n }, (_, j) => j);
  for (let k = 0; k < steps; k++) {
    const p = !pivoting ? k : k === 0 && first !== undefined ? first : longestColumn(C, m, n, k);
    if (p !== k) {
      for (let i = 0; i < m; i++) [C[p * m + i], C[k * m + i]] = [C[k * m + i], C[p * m + i]];
      [order[p], order[k]] = [order[k], order[p]];
    }
    beta[k] = reflectColumn(C, m, k);
    for (let j = k + 1; j < n; j++) reflect(C, m, k, beta[k], C, j * m);
  }
  return { C, beta, order };
}

/** The first k columns of Q, column by column. */
export function formQ({ C, beta }: Reflections, m: number, k: number): Float64Array {
  const Q = new Float64Array(m * k);
  if (isLarge(m, beta.length, k) && applyKernel(C, beta, "identity", m, k, { into: Q })) return Q;
  for (let j = 0; j < k; j++) Q[j * m + j] = 1;
  applyQPlain({ C, beta }, Q, m, k);
  return Q;
}

/** X = Q X in place, for `columns` columns of m entries. */
export function applyQ({ C, beta }: Reflections, X: Float64Array, m: number, columns: number): void {
  if (isLarge(m, beta.length, columns) && applyKernel(C, beta, X, m, columns, { into: X })) return;
  applyQPlain({ C, beta }, X, m, columns);
}

/** X = Qᵀ X in place, for `columns` columns of m entries. */
export function applyQTransposed({ C, beta }: Reflections, X: Float64Array, m: number, columns: number): void {
  if (isLarge(m, beta.length, columns) && applyKernel(C, beta, X, m, columns, { transposed: true, into: X })) return;
  applyQTransposedPlain({ C, beta }, X, m, columns);
}

/** Reflection by reflection, the last one first. */
export function applyQPlain({ C, beta }: Packed, X: Float64Array, m: number, columns: number): void {
  for (let k = beta.length - 1; k >= 0; k--) {
    for (let j = 0; j < columns; j++) reflect(C, m, k, beta[k], X, j * m);
  }
}

/** Reflection by reflection, the first one first. */
export function applyQTransposedPlain({ C, beta }: Packed, X: Float64Array, m: number, columns: number): void {
  for (let k = 0; k < beta.length; k++) {
    for (let j = 0; j < columns; j++) reflect(C, m, k, beta[k], X, j * m);
  }
}

function isLarge(m: number, reflections: number, columns: number): boolean {
  return reflections >= KERNEL_FROM.reflections && m * reflections * columns >= KERNEL_FROM.products;
}

/** Lengths are summed anew at each step: updating them is cheaper and loses digits. */
function longestColumn(C: Float64Array, m: number, n: number, k: number): number {
  let p = k;
  let longest = -1;
  for (let j = k; j < n; j++) {
    let total = 0;
    for (let i = k; i < m; i++) total += C[j * m + i] * C[j * m + i];
    if (total > longest) {
      longest = total;
      p = j;
    }
  }
  return p;
}

/** Sums of squares below this have lost digits to underflow; beside entries of size 1 they are nothing. */
const VANISHING = 2 ** -960;

/** Turns column k into a multiple ≥ 0 of e_k, stores the reflection below it, and returns its β. */
function reflectColumn(C: Float64Array, m: number, k: number): number {
  const at = k * m;
  let tail = 0;
  for (let i = k + 1; i < m; i++) tail += C[at + i] * C[at + i];
  const head = C[at + k];
  if (tail <= VANISHING) {
    for (let i = k + 1; i < m; i++) C[at + i] = 0;
    C[at + k] = Math.abs(head);
    return head < 0 ? 2 : 0;
  }
  const length = Math.sqrt(head * head + tail);
  // The sign that avoids cancellation.
  const first = head <= 0 ? head - length : -tail / (head + length);
  for (let i = k + 1; i < m; i++) C[at + i] /= first;
  C[at + k] = length;
  return -first / length;
}

function reflect(C: Float64Array, m: number, k: number, beta: number, X: Float64Array, at: number): void {
  if (beta === 0) return;
  const v = k * m;
  let s = X[at + k];
  for (let i = k + 1; i < m; i++) s += C[v + i] * X[at + i];
  s *= beta;
  X[at + k] -= s;
  for (let i = k + 1; i < m; i++) X[at + i] -= s * C[v + i];
}
