import { assignmentKey } from "../assignment/saved-assignment.ts";
import type { SavedAssignment } from "../assignment/saved-assignment.ts";
import type { WorkFunctions } from "../work/autosave.ts";

/** The functions that a learner wrote in a module's assignment, as the text of a cell; null until something was written. */
export interface OwnFunctions {
  readonly load: () => Promise<string | null>;
  /** Another tab saved the assignment. Returns what ends the watch. */
  readonly watch: (onChange: (code: string | null) => void) => () => void;
}

export function ownFunctions(
  moduleId: string,
  { work, compiler }: { readonly work: WorkFunctions; readonly compiler: () => Promise<typeof import("./compile.ts")> },
): OwnFunctions {
  const key = assignmentKey(moduleId);
  async function asCell(saved: SavedAssignment | undefined): Promise<string | null> {
    const code = saved?.code ?? null;
    return code === null ? null : (await compiler()).submissionCell(code);
  }
  return {
    load: async () => await asCell((await work.load<SavedAssignment>(key))?.value),
    watch: (onChange) => work.watch<SavedAssignment>(key, (saved) => void asCell(saved?.value).then(onChange)),
  };
}
