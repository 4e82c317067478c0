// Rules that are handed to matrixOf and isLinear. Only their text crosses, so each stands by itself.
import { oneOf, probe } from "@gradus/grading";
import type { Generator, Probe } from "@gradus/grading";
import type { Mat, Vec } from "./starter.ts";

/** Multiplies by a matrix. */
export function times(A: Mat): Probe {
  const rows = JSON.stringify(A);
  return {
    probe: `multiply by ${rows}`,
    source: `(v) => ${rows}.map((row) => row.reduce((sum, a, j) => sum + a * v[j], 0))`,
  };
}

/** Multiplies by a matrix, then adds the same number to every entry. */
export function shifted(A: Mat, by: number): Probe {
  const { probe: name, source } = times(A);
  return { probe: `${name}, then add ${by}`, source: `(v) => (${source})(v).map((x) => x + ${by})` };
}

/** Numbers from -1 to 1, mixed from k and a seed: the same again for the same k. */
export function numbers(seed: number): Probe {
  const source = `(k) => {
    let h = Math.imul(k + 1, 0x9e3779b1) ^ Math.imul(${seed} + 1, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
    return ((h ^ (h >>> 16)) >>> 0) / 2 ** 31 - 1;
  }`;
  return { probe: "random", source };
}

/** Rules for two entries or more that are not linear: what each one gets right is what a hasty test looks at. */
export const bent: readonly Probe[] = [
  probe("|v|, entry by entry", (v: Vec) => v.map((x) => Math.abs(x))),
  probe("v with its negative entries replaced by 0", (v: Vec) => v.map((x) => Math.max(0, x))),
  probe("the squares of the entries", (v: Vec) => v.map((x) => x * x)),
  probe("the product of the first two entries", (v: Vec) => [v[0] * v[1]]),
  probe("v, its entries rounded", (v: Vec) => v.map((x) => Math.round(x))),
  probe("the entry of the largest size, with its sign", (v: Vec) => [
    v.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0),
  ]),
  probe("v, sorted by size", (v: Vec) => [...v].sort((x, y) => Math.abs(x) - Math.abs(y))),
  probe("the cube root of the sum of the cubes", (v: Vec) => [Math.cbrt(v.reduce((sum, x) => sum + x * x * x, 0))]),
];

/** The same rules in a very small unit: what they do wrong is then small beside 1, and not beside their images. */
export const tiny: readonly Probe[] = bent.map(({ probe: name, source }) => ({
  probe: `${name}, times 1e-12`,
  source: `(v) => (${source})(v).map((x) => 1e-12 * x)`,
}));

export function seeded(): Generator<number> {
  return oneOf([1, 2, 3, 5, 8, 13, 21, 34]);
}
