import { asMatrix, checkFinite, checkSquare, workspace } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Vector } from "../array/ndarray.ts";
import { MathError } from "../math-error.ts";

/** How a random surfer behaves, and when the iteration stops. */
export interface PageRankOptions {
  /** The probability of following a link instead of jumping to any page; 0.85 when absent. */
  readonly damping?: number;
  /** Stops when the ranks change by less than this in all; 10⁻¹⁴ when absent. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
}

/** The ranks, and how the iteration went. */
export interface PageRank {
  /** n entries above 0 (for damping < 1) with sum 1. */
  readonly ranks: Vector;
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * The share of time that a random surfer spends on each page: the vector with r = d P r + (1 − d)/n, where column j of P
 * spreads page j over its links. A page without links spreads over all pages.
 *
 * The error falls by the factor d each round: about 200 rounds for d = 0.85.
 *
 * @param links n×n, entry (i, j) ≥ 0 the weight of the link **to** page i **from** page j
 * @throws MathError `not-square` | `not-finite` | `bad-argument` for a negative weight or a damping outside [0, 1] | `empty`
 * @see Langville & Meyer, Google's PageRank and Beyond, chapter 4, the mathematics of PageRank
 *
 * @example
 * pageRank([[0, 0], [1, 0]], { damping: 1 }).ranks; // [0.33333333, 0.66666667]
 */
export function pageRank(
  links: MatrixInput,
  { damping = 0.85, tolerance = 1e-14, maxIterations = 1000 }: PageRankOptions = {},
): PageRank {
  const M = asMatrix("pageRank", links);
  const n = checkSquare("pageRank", M);
  checkFinite("pageRank", M);
  const W = workspace(M);
  checkArguments(W, n, damping);
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) out[j] += W[i * n + j];
  let ranks = new Float64Array(n).fill(1 / n);
  let change = Infinity;
  let iterations = 0;
  while (change > tolerance && iterations < maxIterations) {
    let dangling = 0;
    for (let j = 0; j < n; j++) if (out[j] === 0) dangling += ranks[j];
    const next = new Float64Array(n).fill((1 - damping + damping * dangling) / n);
    for (let i = 0; i < n; i++) {
      let s = 0;
      for (let j = 0; j < n; j++) if (W[i * n + j] !== 0) s += (W[i * n + j] / out[j]) * ranks[j];
      next[i] += damping * s;
    }
    // Rounding would let the sum drift away from 1.
    const total = next.reduce((a, b) => a + b, 0);
    change = 0;
    for (let i = 0; i < n; i++) {
      next[i] /= total;
      change += Math.abs(next[i] - ranks[i]);
    }
    ranks = next;
    iterations += 1;
  }
  return { ranks: new NDArray(ranks, [n]) as Vector, iterations, converged: change <= tolerance };
}

function checkArguments(W: Float64Array, n: number, damping: number): void {
  if (n === 0) {
    throw new MathError({
      code: "empty",
      function: "pageRank",
      rule: "there must be at least one page",
      given: "there is none",
      usualCause: "Was the list of links filtered down to nothing?",
    });
  }
  const negative = W.findIndex((w) => w < 0);
  if (negative >= 0) {
    throw new MathError({
      code: "bad-argument",
      function: "pageRank",
      rule: "weights of links must be 0 or more",
      given: `entry (${Math.floor(negative / n)}, ${negative % n}) is ${W[negative]}`,
      usualCause: "A weight says how often a link is taken; for a missing link write 0.",
      index: negative,
    });
  }
  if (damping >= 0 && damping <= 1) return;
  throw new MathError({
    code: "bad-argument",
    function: "pageRank",
    rule: "damping is a probability from 0 to 1",
    given: `it is ${damping}`,
    usualCause: "It is the share of readers who follow a link; 0.85 is usual. Was it given in percent?",
  });
}
