import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { ExerciseTabs } from "../assignment/exercise-tabs.tsx";
import { FileEditor } from "../assignment/file-editor.tsx";
import type { FileEditorHandle } from "../assignment/file-editor.tsx";
import { fileHints } from "../assignment/file-hints.ts";
import { ScoreRing } from "../assignment/score-ring.tsx";
import { Statement } from "../assignment/statement.tsx";
import { useAssignmentWork } from "../assignment/use-assignment-work.ts";
import { useTypeProblems } from "../assignment/use-type-problems.ts";
import { useVerdicts } from "../assignment/use-verdicts.ts";
import { VerdictPanel } from "../assignment/verdict-panel.tsx";
import type { EditorProblem } from "../editor/editor-types.ts";
import { ConflictView } from "../editor/conflict-view.tsx";
import { DiffView } from "../editor/diff-view.tsx";
import { itemId, recordProgress } from "../work/progress.ts";
import { Kept } from "./kept.tsx";
import type { AssignmentIslandProps } from "./props.ts";

/** An assignment: the statement beside an editor, the verdicts below it. Checked as one types. */
export default function AssignmentIsland({
  moduleId,
  assignmentId,
  starter,
  exercises,
  html,
}: AssignmentIslandProps): JSX.Element {
  const names = useMemo(() => exercises.map(({ name }) => name), [exercises]);
  const [selected, setSelected] = useState(names[0]);
  const [alive, setAlive] = useState(false);
  const [showsChanges, setShowsChanges] = useState(false);
  const editor = useRef<FileEditorHandle>(null);
  const { view, write, openHint, settle } = useAssignmentWork(moduleId, starter);
  const code = view?.code ?? null;
  const { byName, problem, running, check, stop } = useVerdicts(assignmentId, code, { names, selected });

  const points = exercises.reduce((sum, exercise) => sum + exercise.points, 0);
  const earned = [...byName.values()].reduce((sum, { exercise }) => sum + exercise.earned, 0);
  const settled = names.every((name) => byName.get(name)?.stale === false);
  useEffect(() => {
    if (!settled || code === starter) return;
    const all = [...byName.values()].flatMap(({ exercise }) => exercise.checks);
    const passed = all.filter(({ outcome }) => outcome === "passed").length;
    void recordProgress(itemId("assignment", moduleId), { done: passed / all.length, score: earned / points });
  }, [settled, byName]);

  useEffect(() => {
    const follow = (): void => {
      const name = decodeURIComponent(location.hash.slice(1));
      if (names.includes(name)) setSelected(name);
    };
    follow();
    setAlive(true);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [names]);

  const types = useTypeProblems(code);
  const problems = useMemo<readonly EditorProblem[]>(() => {
    if (problem?.line == null) return types;
    const { line, message } = problem;
    const column = problem.column ?? 1;
    return [{ line, column, endLine: line, endColumn: column + 1, message, severity: "error" }];
  }, [problem, types]);

  const line = lineOf(selected, code ?? starter);

  return (
    <div class="assignment" data-alive={alive}>
      <header class="assignment-head">
        <ExerciseTabs
          exercises={exercises}
          byName={byName}
          selected={selected}
          onSelect={(name) => {
            history.replaceState(null, "", `#${name}`);
            setSelected(name);
            editor.current?.reveal(lineOf(name, code ?? starter));
          }}
        />
        <ScoreRing earned={earned} points={points} />
      </header>
      <div class="assignment-text">
        <details class="assignment-intro" open={view?.fresh !== false}>
          <summary>What counts in all of them</summary>
          <Kept id="intro" html={html} class="lesson" />
        </details>
        {exercises.map((exercise) => (
          <Statement
            key={exercise.name}
            {...exercise}
            html={html}
            shown={!alive || exercise.name === selected}
            hintsOpen={alive ? (view?.hints[exercise.name] ?? 0) : exercise.hints}
            onHint={() => openHint(exercise.name)}
          />
        ))}
      </div>
      <div class="assignment-work">
        {view?.followed === true && view.conflict === null && (
          <p class="quiet" role="status">
            Another tab changed this code; here is how it stands now.
          </p>
        )}
        {view === null || view.conflict === null ? null : (
          <ConflictView of="file" conflict={view.conflict} mine={view.code} onSettle={settle} />
        )}
        <FileEditor
          code={code ?? (alive ? null : starter)}
          problems={problems}
          hints={fileHints}
          handle={editor}
          onChange={write}
          onRun={() => check([selected])}
        />
        <div class="assignment-actions">
          <button type="button" class="primary-button" disabled={!alive} onClick={() => check([selected])}>
            Check <code>{selected}</code>
          </button>
          <button type="button" class="quiet-button" disabled={!alive} onClick={() => check(names)}>
            Check all
          </button>
          {running && (
            <button type="button" class="quiet-button" onClick={stop}>
              Stop
            </button>
          )}
          {line > 0 && (
            <button type="button" class="quiet-button" disabled={!alive} onClick={() => editor.current?.goTo(line)}>
              Go to line {line}
            </button>
          )}
          <button
            type="button"
            class="quiet-button"
            aria-expanded={showsChanges}
            disabled={code === null || code === starter}
            onClick={() => setShowsChanges(!showsChanges)}
          >
            What I changed
          </button>
          <button
            type="button"
            class="quiet-button"
            disabled={code === null || code === starter}
            onClick={() => {
              if (confirm("Put the starter back? What you wrote in this assignment is lost.")) write(starter);
            }}
          >
            Start again
          </button>
        </div>
        {showsChanges && code !== null && (
          <DiffView before={starter} after={code} label="What you changed against the starter" />
        )}
        <VerdictPanel name={selected} verdict={byName.get(selected)} problem={problem} running={running} />
      </div>
    </div>
  );
}

/** The line on which an exercise's function begins, counted from 1; 0 when it is not there. */
function lineOf(name: string, code: string): number {
  const begins = new RegExp(`^export (?:async )?(?:function|const|let) ${name}\\b`);
  return 1 + code.split("\n").findLastIndex((text) => begins.test(text));
}
