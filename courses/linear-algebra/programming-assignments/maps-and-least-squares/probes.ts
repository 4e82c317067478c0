// Rules that are handed to matrixOf and witness. Only their text crosses, so each stands by itself.
import { oneOf, probe } from "@gradus/grading";
import type { Generator, Probe } from "@gradus/grading";
import * as vectors from "../../../shared/vectors.ts";
import type { Mat, Rule, Vec } from "./starter.ts";

/** A rule as the learner's code is given it, and as a check can ask it. */
export interface Known {
  readonly handed: Probe;
  readonly T: Rule;
}

/** A rule that refers to nothing outside itself. */
export function known(name: string, T: Rule): Known {
  return { handed: probe(name, T), T };
}

/** Multiplies by a matrix. */
export function times(A: Mat): Known {
  const rows = JSON.stringify(A);
  return {
    handed: {
      probe: `multiply by ${rows}`,
      source: `(v) => ${rows}.map((row) => row.reduce((sum, a, j) => sum + a * v[j], 0))`,
    },
    T: (v) => vectors.times(A, v),
  };
}

/** Does one rule, and one more thing to every entry of what comes out, given as the text of a function. */
function then({ handed, T }: Known, name: string, last: (x: number) => number, text: string): Known {
  return {
    handed: { probe: `${handed.probe}, ${name}`, source: `(v) => (${handed.source})(v).map(${text})` },
    T: (v) => T(v).map((x) => last(x)),
  };
}

/** Multiplies by a matrix, then adds the same number to every entry. */
export function shifted(A: Mat, by: number): Known {
  return then(times(A), `then add ${by}`, (x) => x + by, `(x) => x + ${by}`);
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
export const bent: readonly Known[] = [
  known("|v|, entry by entry", (v: Vec) => v.map((x) => Math.abs(x))),
  known("v with its negative entries replaced by 0", (v: Vec) => v.map((x) => Math.max(0, x))),
  known("the squares of the entries", (v: Vec) => v.map((x) => x * x)),
  known("the product of the first two entries", (v: Vec) => [v[0] * v[1]]),
  known("v, its entries rounded", (v: Vec) => v.map((x) => Math.round(x))),
  known("the entry of the largest size, with its sign", (v: Vec) => [
    v.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0),
  ]),
  known("v, sorted by size", (v: Vec) => [...v].sort((x, y) => Math.abs(x) - Math.abs(y))),
  known("the cube root of the sum of the cubes", (v: Vec) => [Math.cbrt(v.reduce((sum, x) => sum + x * x * x, 0))]),
];

/** The same rules in a very small unit: what they do wrong is then small beside 1, and not beside their images. */
export const tiny: readonly Known[] = bent.map((rule) =>
  then(rule, "times 1e-12", (x) => 1e-12 * x, "(x) => 1e-12 * x"),
);

/** The number of one of these rules: what is drawn has to be plain, so that it can be written down. */
export function which(rules: readonly Known[]): Generator<number> {
  return oneOf([...rules.keys()]);
}

export function seeded(): Generator<number> {
  return oneOf([1, 2, 3, 5, 8, 13, 21, 34]);
}
