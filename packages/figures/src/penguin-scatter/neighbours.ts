import { birds, measures } from "../penguins/birds.ts";

/** A pair of measures of a bird, by their places in its row. */
export type Pair = readonly [x: number, y: number];

export interface Neighbour {
  readonly index: number;
  readonly distance: number;
}

/**
 * The other birds from the nearest on, when both measures are divided by their unit first: a mass in
 * grams has the unit 1, in kilograms 1000. Birds at the same distance come in the order of the table.
 */
export function neighbours(index: number, [a, b]: Pair, units: Pair): Neighbour[] {
  const here = birds[index].row;
  return birds
    .map(({ row }, i) => ({
      index: i,
      distance: Math.hypot((row[a] - here[a]) / units[0], (row[b] - here[b]) / units[1]),
    }))
    .filter((each) => each.index !== index)
    .sort((p, q) => p.distance - q.distance || p.index - q.index);
}

interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

// Once for each measure: a plot of all birds asks for it hundreds of times.
const spreads = measures.map((_, measure): Spread => {
  const values = birds.map(({ row }) => row[measure]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(square) };
});

/** Mean and standard deviation of a measure over all birds. */
export function spread(measure: number): Spread {
  return spreads[measure];
}

/**
 * A measure on its way to being standardised: at 0 as it was measured, at 1 with its mean taken off,
 * at 2 divided by its standard deviation as well.
 */
export function standardised(value: number, measure: number, stage: number): number {
  const { mean, deviation } = spread(measure);
  const [shifted, scaled] = [Math.min(1, stage), Math.max(0, stage - 1)];
  return (value - shifted * mean) / deviation ** scaled;
}
