/**
 * Solves L X = X in place, top row first; T is n×n row-major and only its lower triangle is read.
 * `unit` takes the diagonal as ones; `single` rounds every operation to float32.
 */
export function substituteForward(
  T: Float64Array,
  X: Float64Array,
  n: number,
  k: number,
  unit: boolean,
  single: boolean,
): void {
  for (let i = 0; i < n; i++) {
    for (let l = 0; l < i; l++) subtractRow(X, k, i, l, T[i * n + l], single);
    if (!unit) divideRow(X, k, i, T[i * n + i], single);
  }
}

/** Solves U X = X in place, bottom row first; only the upper triangle of T is read. */
export function substituteBack(
  T: Float64Array,
  X: Float64Array,
  n: number,
  k: number,
  unit: boolean,
  single: boolean,
): void {
  for (let i = n - 1; i >= 0; i--) {
    for (let l = i + 1; l < n; l++) subtractRow(X, k, i, l, T[i * n + l], single);
    if (!unit) divideRow(X, k, i, T[i * n + i], single);
  }
}

function subtractRow(X: Float64Array, k: number, i: number, l: number, t: number, single: boolean): void {
  if (t === 0) return;
  const to = i * k;
  const from = l * k;
  if (single) for (let j = 0; j < k; j++) X[to + j] = Math.fround(X[to + j] - Math.fround(t * X[from + j]));
  else for (let j = 0; j < k; j++) X[to + j] -= t * X[from + j];
}

function divideRow(X: Float64Array, k: number, i: number, t: number, single: boolean): void {
  const row = i * k;
  for (let j = 0; j < k; j++) X[row + j] = single ? Math.fround(X[row + j] / t) : X[row + j] / t;
}
