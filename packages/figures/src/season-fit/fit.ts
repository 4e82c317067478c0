import { cos, lstsq, pi, sin } from "@gradus/math";
import months from "./co2-months.json" with { type: "json" };

/** The columns from which a model is put together; a season is two columns. */
export const columnIds = ["one", "t", "t2", "t3", "year", "half"] as const;
export type ColumnId = (typeof columnIds)[number];

export const columnNames: Readonly<Record<ColumnId, string>> = {
  one: "1",
  t: "t",
  t2: "t²",
  t3: "t³",
  year: "yearly wave",
  half: "half-yearly wave",
};

export interface Month {
  /** The middle of the month, in years. */
  readonly year: number;
  readonly ppm: number;
}

/**
 * Carbon dioxide in the air at Mauna Loa: 741 monthly means, in parts per million.
 *
 * @see Scripps CO₂ Program (C. D. Keeling et al.), CC BY 4.0, by way of vega-datasets; the read-out names it
 */
export const air: readonly Month[] = months.map(([year, month, ppm]) => ({ year: year + (month - 0.5) / 12, ppm }));

/** The entries of the design matrix in one row: t counts decades from 1990. */
export function rowOf(columns: readonly ColumnId[], year: number): number[] {
  const t = (year - 1990) / 10;
  const waves = (perYear: number) => [cos(2 * pi * perYear * year), sin(2 * pi * perYear * year)];
  const entries: Readonly<Record<ColumnId, readonly number[]>> = {
    one: [1],
    t: [t],
    t2: [t * t],
    t3: [t * t * t],
    year: waves(1),
    half: waves(2),
  };
  return columnIds.filter((id) => columns.includes(id)).flatMap((id) => entries[id]);
}

export interface SeasonFit {
  readonly coefficients: readonly number[];
  readonly fitted: readonly number[];
  readonly residuals: readonly number[];
  /** The root of the mean square of the residuals, in ppm. */
  readonly rms: number;
}

const known = new Map<string, SeasonFit>();

/** The least squares fit with the chosen columns; without any, nothing is fitted. */
export function seasonFit(columns: readonly ColumnId[]): SeasonFit {
  const key = columnIds.filter((id) => columns.includes(id)).join(" ");
  const found = known.get(key) ?? fit(columns);
  known.set(key, found);
  return found;
}

function fit(columns: readonly ColumnId[]): SeasonFit {
  const A = air.map(({ year }) => rowOf(columns, year));
  const coefficients =
    A[0].length === 0
      ? []
      : lstsq(
          A,
          air.map(({ ppm }) => ppm),
        ).x.toArray();
  const fitted = A.map((row) => row.reduce((sum, each, j) => sum + each * coefficients[j], 0));
  const residuals = air.map(({ ppm }, i) => ppm - fitted[i]);
  return {
    coefficients,
    fitted,
    residuals,
    rms: Math.sqrt(residuals.reduce((sum, each) => sum + each * each, 0) / residuals.length),
  };
}
