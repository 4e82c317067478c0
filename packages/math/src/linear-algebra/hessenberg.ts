/**
 * Qᵀ A Q = H by Householder reflections, H zero below its subdiagonal. H holds A (n×n, row-major) and is overwritten; Z is
 * multiplied by Q from the right.
 *
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 7.4.2
 */
export function reduceToHessenberg(H: Float64Array, Z: Float64Array, n: number): void {
  const v = new Float64Array(n);
  const w = new Float64Array(n);
  for (let k = 0; k < n - 2; k++) {
    let tail = 0;
    for (let i = k + 2; i < n; i++) tail += H[i * n + k] * H[i * n + k];
    if (tail === 0) {
      for (let i = k + 2; i < n; i++) H[i * n + k] = 0;
      continue;
    }
    const head = H[(k + 1) * n + k];
    const length = Math.sqrt(head * head + tail);
    const first = head <= 0 ? head - length : -tail / (head + length);
    const beta = (2 * first * first) / (tail + first * first);
    v[k + 1] = 1;
    for (let i = k + 2; i < n; i++) v[i] = H[i * n + k] / first;
    H[(k + 1) * n + k] = length;
    for (let i = k + 2; i < n; i++) H[i * n + k] = 0;
    // From the left, columns k + 1 …, row by row.
    w.fill(0);
    for (let i = k + 1; i < n; i++) for (let j = k + 1; j < n; j++) w[j] += v[i] * H[i * n + j];
    for (let i = k + 1; i < n; i++) for (let j = k + 1; j < n; j++) H[i * n + j] -= beta * v[i] * w[j];
    reflectRight(H, n, v, beta, k + 1);
    reflectRight(Z, n, v, beta, k + 1);
  }
}

/** X = X (I − β v vᵀ), where v is zero before `start`. */
function reflectRight(X: Float64Array, n: number, v: Float64Array, beta: number, start: number): void {
  for (let i = 0; i < n; i++) {
    const row = i * n;
    let s = 0;
    for (let j = start; j < n; j++) s += X[row + j] * v[j];
    s *= beta;
    for (let j = start; j < n; j++) X[row + j] -= s * v[j];
  }
}
