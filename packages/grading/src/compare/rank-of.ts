/**
 * The rank of a list of vectors, seen as rows: Gaussian elimination with full pivoting on vectors scaled to
 * length 1, so that neither their order nor their scale matters. Full pivoting reveals the rank of all but
 * contrived matrices.
 *
 * @param tolerance a pivot at most this large counts as 0
 *
 * @example
 * rankOf([[1, 2], [2, 4], [0, 1]]); // 2
 */
export function rankOf(vectors: readonly (readonly number[])[], tolerance = 1e-9): number {
  const rows = vectors.map((v) => {
    const length = Math.hypot(...v);
    return v.map((x) => (length === 0 ? 0 : x / length));
  });
  const n = rows[0]?.length ?? 0;
  let rank = 0;
  while (rank < Math.min(rows.length, n)) {
    let [p, q] = [rank, rank];
    for (let i = rank; i < rows.length; i++) {
      for (let j = rank; j < n; j++) if (Math.abs(rows[i][j]) > Math.abs(rows[p][q])) [p, q] = [i, j];
    }
    if (!(Math.abs(rows[p][q]) > tolerance)) return rank;
    [rows[rank], rows[p]] = [rows[p], rows[rank]];
    for (const row of rows) [row[rank], row[q]] = [row[q], row[rank]];
    for (let i = rank + 1; i < rows.length; i++) {
      const factor = rows[i][rank] / rows[rank][rank];
      for (let j = rank; j < n; j++) rows[i][j] -= factor * rows[rank][j];
    }
    rank += 1;
  }
  return rank;
}
