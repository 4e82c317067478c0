import { log10 } from "@gradus/math";
import type { Mat, Vec } from "./starter.ts";

// Sixteen years of the American economy: price index, national product, unemployed, armed forces, population, year,
// and the number employed. J. W. Longley (1967); the values and the certified coefficients are those of the set
// "Longley" in the NIST Statistical Reference Datasets, in the public domain.
const table: Mat = [
  [83, 234289, 2356, 1590, 107608, 1947, 60323],
  [88.5, 259426, 2325, 1456, 108632, 1948, 61122],
  [88.2, 258054, 3682, 1616, 109773, 1949, 60171],
  [89.5, 284599, 3351, 1650, 110929, 1950, 61187],
  [96.2, 328975, 2099, 3099, 112075, 1951, 63221],
  [98.1, 346999, 1932, 3594, 113270, 1952, 63639],
  [99, 365385, 1870, 3547, 115094, 1953, 64989],
  [100, 363112, 3578, 3350, 116219, 1954, 63761],
  [101.2, 397469, 2904, 3048, 117388, 1955, 66019],
  [104.6, 419180, 2822, 2857, 118734, 1956, 67857],
  [108.4, 442769, 2936, 2798, 120445, 1957, 68169],
  [110.8, 444546, 4681, 2637, 121950, 1958, 66513],
  [112.6, 482704, 3813, 2552, 123366, 1959, 68655],
  [114.2, 502601, 3931, 2514, 125368, 1960, 69564],
  [115.7, 518173, 4806, 2572, 127852, 1961, 69331],
  [116.9, 554894, 4007, 2827, 130081, 1962, 70551],
];

/** Certified to 15 digits, the intercept first. */
const certified: Vec = [
  -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359, -0.0511041056535807,
  1829.15146461355,
];

export interface Economy {
  readonly A: Mat;
  readonly b: Vec;
  /** The weights that are right, to 15 digits. */
  readonly x: Vec;
}

/** The design with its columns moved round by so many places, and the years in another order. */
export function economy(turn: number, firstYear = 0): Economy {
  const move = (row: Vec): Vec => [...row.slice(turn), ...row.slice(0, turn)];
  const years = [...table.slice(firstYear), ...table.slice(0, firstYear)];
  return {
    A: years.map((row) => move([1, ...row.slice(0, 6)])),
    b: years.map((row) => row[6]),
    x: move(certified),
  };
}

/** How many digits of the worst weight are right; null when these are not the weights of the economy. */
export function rightDigits(x: Vec): number | null {
  if (x.length !== certified.length) return null;
  const errors = certified.map((_, turn) => Math.max(...economy(turn).x.map((exact, k) => Math.abs(x[k] / exact - 1))));
  const error = Math.min(...errors);
  if (!(error < 1e-3)) return null;
  return error === 0 ? 15 : -log10(error);
}
