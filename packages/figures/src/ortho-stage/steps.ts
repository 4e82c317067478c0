/** One step of Gram–Schmidt on column j: a share of qᵢ is taken off, or what is left gets length 1. */
export type Step =
  | { readonly kind: "take"; readonly i: number; readonly j: number }
  | { readonly kind: "scale"; readonly j: number };

type Vector = readonly number[];

/** Where the construction stands. */
export interface Progress {
  /** The columns of Q that are done. */
  readonly q: readonly Vector[];
  /** What is left of the column in work, before and after the last step. */
  readonly before: Vector;
  readonly left: Vector;
  /** R so far; undefined where nothing is found yet. */
  readonly R: readonly (readonly (number | undefined)[])[];
  /** The step made last. */
  readonly last: Step | undefined;
  /** True when a column was a mix of those before it: there is nothing to scale. */
  readonly stuck: boolean;
}

/** All steps for k columns, in their order. */
export function stepsFor(k: number): Step[] {
  return Array.from({ length: k }, (_, j) => [
    ...Array.from({ length: j }, (_, i): Step => ({ kind: "take", i, j })),
    { kind: "scale", j } satisfies Step,
  ]).flat();
}

/** The construction after some steps; it stops before a column without length is to be scaled. */
export function progressOf(columns: readonly Vector[], count: number): Progress {
  const steps = stepsFor(columns.length).slice(0, count);
  const q: Vector[] = [];
  const R = columns.map((_, i) => columns.map((_, j): number | undefined => (i > j ? 0 : undefined)));
  let before: Vector = columns[0];
  let left: Vector = columns[0];
  let last: Step | undefined;
  for (const step of steps) {
    if (last?.kind === "scale") left = columns[step.j];
    before = left;
    if (step.kind === "take") {
      const share = inner(q[step.i], left);
      R[step.i][step.j] = tidy(share);
      left = left.map((each, k) => tidy(each - share * q[step.i][k]));
    } else {
      const length = Math.sqrt(inner(left, left));
      if (length < 1e-9) return { q, before, left, R, last, stuck: true };
      R[step.j][step.j] = tidy(length);
      left = left.map((each) => tidy(each / length));
      q.push(left);
    }
    last = step;
  }
  return { q, before, left, R, last, stuck: false };
}

export function inner(u: Vector, v: Vector): number {
  return u.reduce((sum, each, i) => sum + each * v[i], 0);
}

function tidy(value: number): number {
  return Number(value.toFixed(12)) + 0;
}
