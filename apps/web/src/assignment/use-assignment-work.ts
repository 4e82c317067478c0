import { useEffect, useRef, useState } from "preact/hooks";
import { loadWork, saveWork, watchWork } from "../work/work.ts";
import { openAssignmentWork } from "./assignment-work.ts";
import type { AssignmentView, AssignmentWork } from "./assignment-work.ts";
import { assignmentKey } from "./saved-assignment.ts";

/** The saved work of an assignment as state of a component; `view` is null until it has been loaded. */
export function useAssignmentWork(
  moduleId: string,
  starter: string,
): { readonly view: AssignmentView | null } & Omit<AssignmentWork, "close"> {
  const [view, setView] = useState<AssignmentView | null>(null);
  const work = useRef<AssignmentWork | null>(null);
  useEffect(() => {
    const opened = openAssignmentWork({
      key: assignmentKey(moduleId),
      starter,
      work: { load: loadWork, save: saveWork, watch: watchWork },
      onView: setView,
    });
    work.current = opened;
    return opened.close;
  }, [moduleId, starter]);
  return {
    view,
    write: (code) => work.current?.write(code),
    openHint: (exercise) => work.current?.openHint(exercise),
    settle: (keep) => work.current?.settle(keep),
  };
}
