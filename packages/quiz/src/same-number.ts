/**
 * Whether two numbers are the same answer: 1/2 and 0.5 are, and so are 0 and −0.
 *
 * @param tolerance largest accepted difference; by default 1e-9 · max(1, |expected|), which is far above
 *   the rounding of typed fractions and far below the distance of two sensible answers
 */
export function sameNumber(
  given: number,
  expected: number,
  tolerance = 1e-9 * Math.max(1, Math.abs(expected)),
): boolean {
  return Math.abs(given - expected) <= tolerance;
}

/** Whether two tables of numbers have the same shape and the same entries. */
export function sameRows(
  given: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
  tolerance?: number,
): boolean {
  return (
    given.length === expected.length &&
    given.every(
      (row, i) =>
        row.length === expected[i].length && row.every((entry, j) => sameNumber(entry, expected[i][j], tolerance)),
    )
  );
}
