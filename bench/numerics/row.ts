import type { Answer, Contender } from "./contender.ts";
import type { NumpyProcess } from "./numpy.ts";
import type { Peers } from "./peers.ts";

/** A condition on the measured medians of one row; ratios are of times. */
export type Bound =
  | { readonly atMost: number; readonly timesOf: string }
  | { readonly times: number; readonly fasterThan: string }
  | { readonly milliseconds: number }
  | { readonly shareOfPeak: number };

/** One line of the speed table. */
export interface Row {
  readonly name: string;
  /** Floating point operations of one run, where GFLOP/s are worth printing. */
  readonly flops?: number;
  readonly must: readonly Bound[];
  readonly reach: readonly Bound[];
  /** What is wrong with an answer, or nothing: a law that the answer must obey, whoever gave it. */
  readonly check: (answer: Answer, bits: 32 | 64) => string | undefined;
  /** The contenders, on inputs that are the same at every call. */
  readonly contenders: (peers: Peers, numpy: NumpyProcess | undefined) => Contender[];
}
