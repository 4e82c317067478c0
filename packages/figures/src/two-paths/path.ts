import { applyRationalStep, rationalMatrix, rationalRref, type Rational, type RationalStep } from "@gradus/math";
import { readable } from "../matrix/readable.ts";
import { subscript } from "../matrix/subscript.ts";

/** The matrices on the way from A to its reduced form, and the moves between them. */
export interface Path {
  readonly steps: readonly RationalStep[];
  /** One more than steps: the first is A itself. */
  readonly matrices: readonly (readonly (readonly Rational[])[])[];
}

/** Elimination as on paper, after an exchange of two rows of the reader's choice. */
export function pathFrom(A: readonly (readonly string[])[], swap: readonly [number, number] | null): Path {
  const first: RationalStep[] = swap === null ? [] : [{ kind: "swap", i: swap[0], j: swap[1] }];
  const start = rationalMatrix(A);
  const swapped = first.reduce<readonly (readonly Rational[])[]>((M, step) => applyRationalStep(M, step), start);
  const steps = [...first, ...rationalRref(swapped).steps];
  const matrices: (readonly (readonly Rational[])[])[] = [start];
  for (const step of steps) matrices.push(applyRationalStep(matrices[matrices.length - 1], step));
  return { steps, matrices };
}

/** A move as it is written: `r₂ ← r₂ − 2 r₁`. */
export function moveText(step: RationalStep): string {
  const r = (i: number) => `r${subscript(i + 1)}`;
  if (step.kind === "swap") return `${r(step.i)} ↔ ${r(step.j)}`;
  if (step.kind === "scale")
    return `${r(step.i)} ← ${step.factor.equals(-1) ? "−" : `${readable(step.factor)} `}${r(step.i)}`;
  const size = step.factor.abs();
  const factor = size.equals(1) ? "" : `${readable(size)} `;
  return `${r(step.target)} ← ${r(step.target)} ${step.factor.sign() < 0 ? "−" : "+"} ${factor}${r(step.source)}`;
}
