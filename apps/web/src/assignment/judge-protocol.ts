import type { WordedExercise } from "@gradus/grading";

/** What the page asks of the judge's worker, and what it passes on from the box. */
export type ToJudge =
  | {
      readonly kind: "grade";
      readonly id: number;
      readonly assignmentId: string;
      readonly source: string;
      readonly only: readonly string[];
    }
  | { readonly kind: "from-box"; readonly box: number; readonly text: string }
  | { readonly kind: "box-failed"; readonly box: number; readonly message: string };

export type FromJudge =
  | { readonly kind: "exercise"; readonly id: number; readonly exercise: WordedExercise }
  | { readonly kind: "done"; readonly id: number; readonly problem: LoadProblem | null }
  /** The page keeps the frame, because a worker cannot: it opens boxes, carries frames of text, ends boxes. */
  | { readonly kind: "open-box"; readonly box: number }
  | { readonly kind: "to-box"; readonly box: number; readonly text: string }
  | { readonly kind: "end-box"; readonly box: number };

/** Why nothing could be checked, at its place where there is one. */
export interface LoadProblem {
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Ours, and not the code's. */
  readonly harness: boolean;
}
