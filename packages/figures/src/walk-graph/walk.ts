import { eigvals, pageRank } from "@gradus/math";

export type Weights = readonly (readonly number[])[];

/** How the walk goes on: who follows links, and what happens where there are none. */
export interface Rules {
  /** The probability of following a link instead of jumping to any place. */
  readonly damping: number;
  /** Whether a place without links sends its walkers anywhere; otherwise they are lost. */
  readonly jump: boolean;
}

/** The matrix of one step: column j says where the walkers of place j go. A column sums to 1, or to 0 at a dead end. */
export function transition(weights: Weights): number[][] {
  const n = weights.length;
  const out = Array.from({ length: n }, (_, j) => weights.reduce((sum, row) => sum + row[j], 0));
  return weights.map((row) => row.map((weight, j) => (out[j] === 0 ? 0 : weight / out[j])));
}

/** The matrix with dead ends and jumps written in. */
export function damped(weights: Weights, { damping, jump }: Rules): number[][] {
  const n = weights.length;
  const P = transition(weights);
  const dead = P[0].map((_, j) => P.every((row) => row[j] === 0));
  return P.map((row) => row.map((p, j) => (dead[j] ? (jump ? 1 / n : 0) : damping * p + (1 - damping) / n)));
}

/** The shares of all places after 0, 1, …, `steps` steps. */
export function shares(weights: Weights, rules: Rules, start: readonly number[], steps: number): number[][] {
  const P = damped(weights, rules);
  const found = [[...start]];
  for (let k = 0; k < steps; k++) {
    const now = found[k];
    found.push(P.map((row) => row.reduce((sum, p, j) => sum + p * now[j], 0)));
  }
  return found;
}

/** The shares that a step does not change; undefined when walkers are lost or the walk never settles. */
export function steady(weights: Weights, { damping, jump }: Rules): number[] | undefined {
  const dead = weights[0].some((_, j) => weights.every((row) => row[j] === 0));
  if (dead && !jump) return undefined;
  const { ranks, converged } = pageRank(
    weights.map((row) => [...row]),
    { damping },
  );
  return converged ? Array.from({ length: weights.length }, (_, i) => ranks.get(i)) : undefined;
}

/** The size of the second largest eigenvalue of the step: the factor by which what is not steady shrinks. */
export function secondEigenvalue(weights: Weights, rules: Rules): number {
  const { re, im } = eigvals(damped(weights, rules));
  return Math.hypot(re.get(1), im.get(1));
}
