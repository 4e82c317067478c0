import type { Completion, EditorProblem, Hover } from "./editor-types.ts";

/** The name of an assignment's file in the worker; every other file is a cell's. */
export const submissionPath = "/submission.ts";

/** A question to the language worker about a file; the file's text goes along, so nothing can be stale. */
export type LanguageQuestion = { readonly id: number; readonly path: string; readonly text: string } & (
  | { readonly ask: "check" }
  | { readonly ask: "complete"; readonly offset: number }
  | { readonly ask: "hover"; readonly offset: number }
);

export type LanguageAnswer =
  | { readonly id: number; readonly problems: readonly EditorProblem[] }
  | {
      readonly id: number;
      readonly completion: { readonly from: number; readonly options: readonly Completion[] } | null;
    }
  | { readonly id: number; readonly hover: Hover | null };
