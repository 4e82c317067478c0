import { rationalRref, type Rational } from "@gradus/math";

/** A one-way road from one crossing to another. */
export interface Road {
  readonly from: number;
  readonly to: number;
}

/** What is known about each road, once the counts are put in. */
export interface Knowledge {
  /** The flow where it is determined; null where it is still open. */
  readonly flows: readonly (Rational | null)[];
  /** How many more roads must be counted. */
  readonly open: number;
  /** True when the counts contradict the crossings. */
  readonly contradiction: boolean;
  /** The crossings where the counts cannot balance, when every road there is known. */
  readonly unbalanced: readonly number[];
}

/**
 * Cars that enter a crossing leave it: Σ in − Σ out + supply = 0 at each. With the counted roads as
 * further equations, a flow is determined when its row of the reduced form has no free unknown.
 */
export function knowledge(
  crossings: number,
  roads: readonly Road[],
  supply: readonly number[],
  counted: readonly (number | null)[],
): Knowledge {
  const n = roads.length;
  const balance = Array.from({ length: crossings }, (_, c) => [
    ...roads.map(({ from, to }) => (from === c ? 1 : 0) - (to === c ? 1 : 0)),
    supply[c],
  ]);
  const counts = counted.flatMap((value, j) =>
    value === null ? [] : [[...roads.map((_, k) => (k === j ? 1 : 0)), value]],
  );
  const { R, pivots } = rationalRref([...balance, ...counts]);
  const contradiction = pivots.includes(n);
  const flows = roads.map((_, j) => {
    const row = pivots.indexOf(j);
    const alone = row !== -1 && R[row].slice(0, n).every((entry, k) => k === j || entry.isZero());
    return alone && !contradiction ? R[row][n] : null;
  });
  const unbalanced = balance.flatMap((row, c) => {
    const touching = roads.map((_, j) => j).filter((j) => row[j] !== 0);
    if (touching.some((j) => counted[j] === null)) return [];
    return touching.reduce((sum, j) => sum + row[j] * (counted[j] as number), 0) === supply[c] ? [] : [c];
  });
  return { flows, open: n - pivots.filter((j) => j < n).length, contradiction, unbalanced };
}
