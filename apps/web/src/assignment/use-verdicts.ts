import type { WordedExercise } from "@gradus/grading";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { JudgeClient } from "./judge-client.ts";
import type { LoadProblem } from "./judge-protocol.ts";

/** The verdict on one exercise, and whether it is about the code as it stands now. */
export interface ExerciseVerdict {
  readonly exercise: WordedExercise;
  readonly stale: boolean;
}

export interface Verdicts {
  readonly byName: ReadonlyMap<string, ExerciseVerdict>;
  readonly problem: LoadProblem | null;
  readonly running: boolean;
  /** Runs the checks of these exercises on the code as it stands. */
  readonly check: (names: readonly string[]) => void;
  readonly stop: () => void;
}

/** After the last key: long enough for the end of a word, short enough to feel immediate. */
const TYPING_MS = 600;
/** Other exercises may use a function that changed; they are looked at when the learner pauses. */
const PAUSE_MS = 4000;

/**
 * Keeps verdicts up to date with the code: the selected exercise soon after each change, all of them after a
 * pause. The judge is loaded when the code is known.
 */
export function useVerdicts(
  assignmentId: string,
  code: string | null,
  { names, selected }: { readonly names: readonly string[]; readonly selected: string },
): Verdicts {
  const judge = useRef<Promise<JudgeClient> | null>(null);
  const latest = useRef({ code, selected });
  const broken = useRef(false);
  const checked = useRef<string | null>(null);
  const [byName, setByName] = useState<ReadonlyMap<string, ExerciseVerdict>>(new Map());
  const [problem, setProblem] = useState<LoadProblem | null>(null);
  const [running, setRunning] = useState(0);
  latest.current = { code, selected };

  const check = useCallback(
    async (only: readonly string[]) => {
      const source = latest.current.code;
      if (source === null) return;
      judge.current ??= import("./judge-client.ts").then(({ openJudge }) => openJudge(assignmentId));
      setRunning((count) => count + 1);
      const client = await judge.current;
      const outcome = await client.run({
        source,
        only,
        onExercise(exercise) {
          const stale = latest.current.code !== source;
          setByName((before) => new Map(before).set(exercise.name, { exercise, stale }));
        },
      });
      setRunning((count) => count - 1);
      if (outcome === "replaced" || latest.current.code !== source) return;
      broken.current = outcome !== null;
      setProblem(outcome);
    },
    [assignmentId],
  );

  useEffect(() => {
    if (code === null || code === checked.current) return;
    const first = checked.current === null;
    checked.current = code;
    if (first) {
      const chosen = latest.current.selected;
      void check([chosen, ...names.filter((name) => name !== chosen)]);
      return;
    }
    setByName((before) => new Map([...before].map(([name, verdict]) => [name, { ...verdict, stale: true }])));
    broken.current = false;
    const soon = setTimeout(() => void check([latest.current.selected]), TYPING_MS);
    const later = setTimeout(() => {
      // Code that cannot be loaded is as broken for the others.
      if (broken.current) return;
      const chosen = latest.current.selected;
      void check(names.filter((name) => name !== chosen));
    }, PAUSE_MS);
    return () => {
      clearTimeout(soon);
      clearTimeout(later);
    };
    // Not on `selected`: choosing another exercise must not cancel the checks that wait.
  }, [code, check, names]);

  useEffect(() => () => void judge.current?.then((client) => client.close()), []);

  const stop = useCallback(() => void judge.current?.then((client) => client.stop()), []);
  return { byName, problem, running: running > 0, check: (only) => void check(only), stop };
}
