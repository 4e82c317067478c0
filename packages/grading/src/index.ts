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
export { mapped, together } from "./generators/drawn.ts";
export type { Band, DrawContext, Drawn, Generator } from "./generators/drawn.ts";
export { from, reachableRightHandSide, rightHandSide, twoRows } from "./generators/dependent.ts";
export { invertibleMatrix } from "./generators/invertible-matrix.ts";
export {
  anyMatrix,
  badlyScaledMatrix,
  degenerateMatrix,
  matrixOf,
  singularMatrix,
  smallIntegerMatrix,
  wellConditionedMatrix,
} from "./generators/matrix.ts";
export type { MatrixSize } from "./generators/matrix.ts";
export { decimal, integer, oneOf, scaleFactor } from "./generators/number.ts";
export { anyVector, vectorOf } from "./generators/vector.ts";
export type { VectorSize } from "./generators/vector.ts";

// Comparers.
export { equalTo, sameValue } from "./compare/equal-to.ts";
export type { Tolerance } from "./compare/equal-to.ts";
export type { Comparer } from "./compare/comparer.ts";
export { rankOf } from "./compare/rank-of.ts";
export { relativeResidual } from "./compare/relative-residual.ts";
export { sameSet } from "./compare/same-set.ts";
export { sameSpan } from "./compare/same-span.ts";
export { upToSign } from "./compare/up-to-sign.ts";

// What a submission imports.
export { Failure, NotWritten } from "./protocol/given-names.ts";

// Boxes.
export { BoxFailure } from "./boxes/box.ts";
export type { Box, BoxFailureKind, OpenBox } from "./boxes/box.ts";

export { sandboxScript } from "./boxes/sandbox-script.ts";
export { timedChannel } from "./boxes/timed-channel.ts";
export type { Line, TimedChannel } from "./boxes/timed-channel.ts";
export { nodeBox } from "./boxes/node-box.ts";
export type { NodeBoxOptions } from "./boxes/node-box.ts";

// Grading.
export { compileSubmission } from "./compile/submission.ts";
export type { Submission, SubmissionProblem } from "./compile/submission.ts";
export { submissionCell } from "./compile/submission-cell.ts";
export { grade } from "./grade/grade.ts";
export type { AssignmentChecks, GradeOptions } from "./grade/grade.ts";
export { BUDGET } from "./grade/session.ts";
export type { Budget } from "./grade/session.ts";
export type {
  CheckOutcome,
  CheckResult,
  ExerciseResult,
  FailingCase,
  ObservedCall,
  Verdict,
  VerdictOutcome,
} from "./grade/verdict.ts";

// Words.
export { callTex, texPieces, toTex } from "./feedback/to-tex.ts";
export { toText } from "./feedback/to-text.ts";
export { wordCheck, wordExercise, wordVerdict } from "./feedback/word-verdict.ts";
export type { WordedCheck, WordedExercise, WordedLine, WordedVerdict } from "./feedback/word-verdict.ts";

// Proofs.
export { loadAssignment } from "./prove/load-assignment.ts";
export type { LoadedAssignment } from "./prove/load-assignment.ts";
export { proveAssignment } from "./prove/prove-assignment.ts";
export type { Proof, ProveOptions } from "./prove/prove-assignment.ts";
export type { KillRow } from "./prove/prove-mistakes.ts";
export { killTable } from "./prove/kill-table.ts";
