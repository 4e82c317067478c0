import { lstsq } from "@gradus/math";

export type Point = readonly [number, number];

/** Which columns the model has: 1; 1 and t; 1, t and t². */
export type Model = "1" | "1,t" | "1,t,t2";

/** One row of the design matrix. */
export function rowOf(model: Model, t: number): number[] {
  return model === "1" ? [1] : model === "1,t" ? [1, t] : [1, t, t * t];
}

export interface Fit {
  readonly columns: readonly (readonly number[])[];
  readonly fitted: readonly number[];
  readonly residual: readonly number[];
  /** The dot product of each column with the residual: all zero at the best fit. */
  readonly dots: readonly number[];
  readonly squares: number;
  /** How much of the variation about the mean the model explains; undefined when there is none. */
  readonly share: number | undefined;
}

/** What the coefficients given make of the points. */
export function fitOf(model: Model, points: readonly Point[], c: readonly number[]): Fit {
  const rows = points.map(([t]) => rowOf(model, t));
  const columns = rows[0].map((_, j) => rows.map((row) => row[j]));
  const fitted = rows.map((row) => tidy(row.reduce((sum, each, j) => sum + each * c[j], 0)));
  const residual = points.map(([, y], i) => tidy(y - fitted[i]));
  const squares = tidy(residual.reduce((sum, each) => sum + each * each, 0));
  const mean = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const spread = points.reduce((sum, [, y]) => sum + (y - mean) ** 2, 0);
  return {
    columns,
    fitted,
    residual,
    dots: columns.map((column) => tidy(column.reduce((sum, each, i) => sum + each * residual[i], 0))),
    squares,
    share: spread === 0 ? undefined : 1 - squares / spread,
  };
}

/** The coefficients with the least sum of squares; the shortest ones when the columns are dependent. */
export function bestFit(model: Model, points: readonly Point[]): number[] {
  return lstsq(
    points.map(([t]) => rowOf(model, t)),
    points.map(([, y]) => y),
  )
    .x.toArray()
    .map(tidy);
}

function tidy(value: number): number {
  return Number(value.toFixed(9)) + 0;
}
