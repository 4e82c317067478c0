import type { Matrix } from "../array/ndarray.ts";

/** The sign convention of eigenvectors: turns each column so that its largest entry is positive, in place. */
export function pointLargestUp(V: Matrix): void {
  const [m, n] = V.shape;
  for (let j = 0; j < n; j++) {
    let largest = 0;
    for (let i = 0; i < m; i++) {
      // A clear margin, so that equal sizes up to rounding are decided by the first.
      if (Math.abs(V.get(i, j)) > Math.abs(largest) * (1 + 1e-9)) largest = V.get(i, j);
    }
    if (largest < 0) for (let i = 0; i < m; i++) V.set([i, j], 0 - V.get(i, j));
  }
}
