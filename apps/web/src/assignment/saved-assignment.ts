/** What is saved of an assignment. */
export interface SavedAssignment {
  /** The whole file; null until something was written. */
  readonly code: string | null;
  /** The starter that the file was made from; null when it is not known. */
  readonly original: string | null;
  /** Texts of the file that another tab wrote at the same time, until the learner chooses. */
  readonly asides: readonly string[];
  /** How many hints of each exercise are open. */
  readonly hints: Readonly<Record<string, number>>;
}

export const emptySavedAssignment: SavedAssignment = { code: null, original: null, asides: [], hints: {} };

export function assignmentKey(moduleId: string): string {
  return `assignment/${moduleId}`;
}
