// What an author of checks writes with.
export { exercise } from "./checks/exercise.ts";
export type { ExerciseChecks, ExerciseSpec } from "./checks/exercise.ts";
export { edge, invariant, keepsInputs, metamorphic, oracle, statistical, withoutHelpers } from "./checks/kinds.ts";
export type { Check, CheckKind, CheckOptions } from "./checks/check.ts";
export { exactly, given } from "./checks/given.ts";
export type { Given } from "./checks/given.ts";
export { shape } from "./checks/shape.ts";
export type { Shape } from "./checks/shape.ts";
export { close, ensure, equal } from "./checks/expect.ts";
export type { ReasonedTolerance } from "./checks/expect.ts";
export { throws } from "./checks/expected-error.ts";
export type { ExpectedError } from "./checks/expected-error.ts";
export { mistake } from "./checks/mistake.ts";
export type { Mistake } from "./checks/mistake.ts";
export type { Learner, Observation } from "./checks/learner.ts";
export { probe } from "./protocol/probe.ts";
export type { FunctionHandle, Probe, ThrownError, Value } from "./protocol/value.ts";

// Inputs.
export type { Band, DrawContext, Drawn, Generator } from "./generators/drawn.ts";

// Comparers.
export { equalTo, sameValue } from "./compare/equal-to.ts";
export type { Tolerance } from "./compare/equal-to.ts";
export type { Comparer } from "./compare/comparer.ts";

// Boxes.
export { BoxFailure } from "./boxes/box.ts";
export type { Box, BoxFailureKind, OpenBox } from "./boxes/box.ts";

// Verdicts.
export type {
  CheckOutcome,
  CheckResult,
  ExerciseResult,
  FailingCase,
  ObservedCall,
  Verdict,
  VerdictOutcome,
} from "./grade/verdict.ts";
