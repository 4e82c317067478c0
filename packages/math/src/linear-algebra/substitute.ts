import { substituteKernel } from "./substitute-kernel.ts";

/** How to read the triangle, and how to round. */
interface Substitution {
  /** Takes the diagonal as ones. */
  readonly unit?: boolean;
  /** Rounds every operation to float32. */
  readonly single?: boolean;
}

/** From this many products on, the kernel is faster than plain loops, though it copies the triangle. */
const KERNEL_FROM = 4000;

/** Solves L X = X in place; T is n×n row-major and only its lower triangle is read, X is n×k. */
export function substituteForward(
  T: Float64Array,
  X: Float64Array,
  n: number,
  k: number,
  options: Substitution = {},
): void {
  const { unit = false, single = false } = options;
  if (!single && n * n * k >= KERNEL_FROM && substituteKernel(T, X, n, k, "forward", unit)) return;
  substituteForwardPlain(T, X, n, k, options);
}

/** Solves U X = X in place; only the upper triangle of T is read. */
export function substituteBack(
  T: Float64Array,
  X: Float64Array,
  n: number,
  k: number,
  options: Substitution = {},
): void {
  const { unit = false, single = false } = options;
  if (!single && n * n * k >= KERNEL_FROM && substituteKernel(T, X, n, k, "back", unit)) return;
  substituteBackPlain(T, X, n, k, options);
}

/** Top row first. */
export function substituteForwardPlain(
  T: Float64Array,
  X: Float64Array,
  n: number,
  k: number,
  { unit = false, single = false }: Substitution = {},
): void {
  for (let i = 0; i < n; i++) {
    for (let l = 0; l < i; l++) subtractRow(X, k, i, l, T[i * n + l], single);
    if (!unit) divideRow(X, k, i, T[i * n + i], single);
  }
}

/** Bottom row first, and each row from its end. */
export function substituteBackPlain(
  T: Float64Array,
  X: Float64Array,
  n: number,
  k: number,
  { unit = false, single = false }: Substitution = {},
): void {
  for (let i = n - 1; i >= 0; i--) {
    for (let l = n - 1; l > i; l--) subtractRow(X, k, i, l, T[i * n + l], single);
    if (!unit) divideRow(X, k, i, T[i * n + i], single);
  }
}

function subtractRow(X: Float64Array, k: number, i: number, l: number, t: number, single: boolean): void {
  const to = i * k;
  const from = l * k;
  if (single) for (let j = 0; j < k; j++) X[to + j] = Math.fround(X[to + j] - Math.fround(t * X[from + j]));
  else for (let j = 0; j < k; j++) X[to + j] -= t * X[from + j];
}

function divideRow(X: Float64Array, k: number, i: number, t: number, single: boolean): void {
  const row = i * k;
  for (let j = 0; j < k; j++) X[row + j] = single ? Math.fround(X[row + j] / t) : X[row + j] / t;
}
