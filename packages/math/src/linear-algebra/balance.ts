/**
 * Scales row i of the n×n matrix A by 1/d and column i by d, with powers of 2 until the two are about equally long, in
 * place. Nothing is rounded, eigenvalues stay, and those of a badly scaled matrix come out with far more digits.
 *
 * @returns D: an eigenvector x of the balanced matrix is D x of the given one
 * @see James, Langou & Lowery, On matrix balancing and eigenvector computation (2014), Algorithm 3, which measures with the 2-norm, because sums of sizes spoil matrices in Hessenberg form
 */
export function balance(A: Float64Array, n: number): Float64Array {
  const D = new Float64Array(n).fill(1);
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < n; i++) {
      let column = 0;
      let row = 0;
      for (let j = 0; j < n; j++) {
        column += A[j * n + i] * A[j * n + i];
        row += A[i * n + j] * A[i * n + j];
      }
      if (column === 0 || row === 0 || !Number.isFinite(column * row)) continue;
      const before = column + row;
      let d = 1;
      while (column < row / 4 && d < 2 ** 100) [d, column, row] = [d * 2, column * 4, row / 4];
      while (column >= row * 4 && d > 2 ** -100) [d, column, row] = [d / 2, column / 4, row * 4];
      if (d === 1 || column + row >= 0.95 * before) continue;
      changed = true;
      D[i] *= d;
      for (let j = 0; j < n; j++) A[i * n + j] /= d;
      for (let j = 0; j < n; j++) A[j * n + i] *= d;
    }
  }
  return D;
}
