/** What is saved of an assignment. */
export interface SavedAssignment {
  /** The whole file; null until something was written. */
  readonly code: string | null;
  /** How many hints of each exercise are open. */
  readonly hints: Readonly<Record<string, number>>;
}

export function emptySavedAssignment(): SavedAssignment {
  return { code: null, hints: {} };
}

export function assignmentKey(moduleId: string): string {
  return `assignment/${moduleId}`;
}
