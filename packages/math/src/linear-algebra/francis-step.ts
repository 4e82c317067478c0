/** Sums of squares below this have lost digits to underflow; beside entries of size 1 they are nothing. */
const VANISHING = 2 ** -960;

/** The 2×2 block [[a, b], [c, d]] whose eigenvalues are the shifts. */
export type Shifts = readonly [a: number, b: number, c: number, d: number];

/**
 * One implicit double-shift QR step on rows and columns low … high of the Hessenberg matrix H, n×n; rows from `top` and
 * columns up to `right` follow, and so do the rows of Qt.
 *
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 7.5.1 (Francis QR step)
 */
export function francisStep(
  H: Float64Array,
  Qt: Float64Array | undefined,
  n: number,
  low: number,
  high: number,
  top: number,
  right: number,
  ...[a, b, c, d]: Shifts
): void {
  const h = (i: number, j: number): number => H[i * n + j];
  // The first column of (H − λ₁)(H − λ₂), divided by `below`: products of small entries would vanish.
  const first = h(low, low);
  const below = h(low + 1, low);
  let x = ((a - first) / below) * (d - first) - (b / below) * c + h(low, low + 1);
  let y = first - a + (h(low + 1, low + 1) - d);
  let z = h(low + 2, low + 1);
  for (let k = low; k < high; k++) {
    const three = k + 2 <= high;
    if (k > low) {
      x = h(k, k - 1);
      y = h(k + 1, k - 1);
      z = three ? h(k + 2, k - 1) : 0;
    }
    const scale = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
    if (scale === 0) continue;
    const [head, v, w] = [x / scale, y / scale, z / scale];
    const tail = v * v + w * w;
    if (k > low && tail <= VANISHING) clearBelow(H, n, k, three);
    if (tail <= VANISHING) continue;
    const length = Math.sqrt(head * head + tail);
    const lead = head <= 0 ? head - length : -tail / (head + length);
    const beta = -lead / length;
    const v1 = v / lead;
    const v2 = w / lead;
    const width = three ? 3 : 2;
    reflectRows(H, n, k > low ? k - 1 : k, right, k, width, beta, v1, v2);
    if (k > low) clearBelow(H, n, k, three);
    reflectColumns(H, n, top, Math.min(high, k + 3), k, width, beta, v1, v2);
    if (Qt) reflectRows(Qt, n, 0, n - 1, k, width, beta, v1, v2);
  }
}

/** What the reflection of rows k … leaves of the column before them: only its first entry. */
function clearBelow(H: Float64Array, n: number, k: number, three: boolean): void {
  H[(k + 1) * n + k - 1] = 0;
  if (three) H[(k + 2) * n + k - 1] = 0;
}

/** Columns `from` to `to` of the rows k … k + width − 1 of X, reflected at (1, v1, v2). */
function reflectRows(
  X: Float64Array,
  n: number,
  from: number,
  to: number,
  k: number,
  width: number,
  beta: number,
  v1: number,
  v2: number,
): void {
  for (let j = k * n + from; j <= k * n + to; j++) {
    let sum = X[j] + v1 * X[j + n];
    if (width === 3) sum += v2 * X[j + 2 * n];
    sum *= beta;
    X[j] -= sum;
    X[j + n] -= sum * v1;
    if (width === 3) X[j + 2 * n] -= sum * v2;
  }
}

/** Rows `from` to `to` of the columns k … k + width − 1 of X, reflected at (1, v1, v2). */
function reflectColumns(
  X: Float64Array,
  n: number,
  from: number,
  to: number,
  k: number,
  width: number,
  beta: number,
  v1: number,
  v2: number,
): void {
  for (let i = from; i <= to; i++) {
    const at = i * n + k;
    let sum = X[at] + v1 * X[at + 1];
    if (width === 3) sum += v2 * X[at + 2];
    sum *= beta;
    X[at] -= sum;
    X[at + 1] -= sum * v1;
    if (width === 3) X[at + 2] -= sum * v2;
  }
}
