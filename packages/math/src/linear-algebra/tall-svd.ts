/** The factors of an m×n matrix with m ≥ n, A = U diag(S) Vᵀ, each vector contiguous and of any sign. */
export interface TallSvd {
  /** Column k of U is Ut[k·m … k·m + m − 1]. */
  readonly Ut: Float64Array;
  /** n singular values, largest first. */
  readonly S: Float64Array;
  /** Column k of V is Vt[k·n … k·n + n − 1]. */
  readonly Vt: Float64Array;
}
