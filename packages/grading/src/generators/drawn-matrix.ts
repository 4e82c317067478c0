import { drawnNumber } from "./number.ts";
import type { Drawn } from "./drawn.ts";

export interface MatrixLimits {
  readonly leastRows: number;
  readonly leastColumns: number;
  /** A row is only dropped together with the column of the same number. */
  readonly square: boolean;
}

/** A matrix that loses halves, single rows and columns, then decimals, then entries. */
export function drawnMatrix(rows: readonly (readonly number[])[], limits: MatrixLimits): Drawn<number[][]> {
  return {
    value: rows.map((row) => [...row]),
    *smaller() {
      for (const next of smallerMatrices(rows, limits)) yield drawnMatrix(next, limits);
    },
  };
}

type Rows = readonly (readonly number[])[];

function* smallerMatrices(rows: Rows, { leastRows, leastColumns, square }: MatrixLimits): Iterable<Rows> {
  const m = rows.length;
  const n = rows[0]?.length ?? 0;
  if (square) {
    if (m > leastRows) {
      for (let k = m - 1; k >= 0; k--) yield withoutColumn(rows.toSpliced(k, 1), k);
    }
  } else {
    if (m > leastRows) {
      const half = Math.max(leastRows, m >> 1);
      if (half < m - 1) yield rows.slice(0, half);
      for (let i = 0; i < m; i++) yield rows.toSpliced(i, 1);
    }
    if (n > leastColumns) {
      const half = Math.max(leastColumns, n >> 1);
      if (half < n - 1) yield rows.map((row) => row.slice(0, half));
      for (let j = 0; j < n; j++) yield withoutColumn(rows, j);
    }
  }
  const whole = rows.map((row) => row.map(Math.round));
  if (whole.some((row, i) => row.some((x, j) => x !== rows[i][j]))) yield whole;
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      for (const next of drawnNumber(rows[i][j]).smaller()) yield rows.with(i, rows[i].with(j, next.value));
    }
  }
}

function withoutColumn(rows: Rows, j: number): Rows {
  return rows.map((row) => row.toSpliced(j, 1));
}
