import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { CodeEditor } from "../editor/code-editor.tsx";
import { ConflictView } from "../editor/conflict-view.tsx";
import { DiffView } from "../editor/diff-view.tsx";
import type { EditorProblem } from "../editor/editor-types.ts";
import { Kept } from "../islands/kept.tsx";
import type { KeptHtml } from "../islands/props.ts";
import { CellOutput } from "./cell-output.tsx";
import { cellStatus } from "./cell-status.ts";
import type { LabSession } from "./lab-session.ts";

/** A cell before the lab is alive: its code, and what it showed when the course was compiled. */
export function StillCell({
  id,
  code,
  html,
  outcome,
  ran,
}: {
  readonly id: string;
  readonly code: string;
  readonly html: KeptHtml;
  /** What the page shows as one number; see begin-lab.ts. */
  readonly outcome: number | undefined;
  /** How long it ran already, in words. */
  readonly ran: string | undefined;
}): JSX.Element {
  return (
    <CellFrame
      id={id}
      state={ran === undefined ? "waiting" : "done"}
      status={ran ?? "not run yet"}
      button={null}
      outcome={outcome}
    >
      <div class="code-editor" role="group" aria-label={`Code of the cell ${id}`}>
        <StillCode id={id} code={code} html={html} />
      </div>
      <div class="cell-output">
        <Kept id={`output-${id}`} html={html} />
      </div>
    </CellFrame>
  );
}

/** A live cell: code, faults, output, and what one can do with it. */
export function CellView({
  id,
  html,
  session,
  onAdded,
  focusNow,
}: {
  readonly id: string;
  readonly html: KeptHtml;
  readonly session: LabSession;
  readonly onAdded: (id: string) => void;
  /** A cell that was just added: the cursor goes into it. */
  readonly focusNow: boolean;
}): JSX.Element {
  const state = session.cell(id);
  const [comparing, setComparing] = useState(false);
  const hints = useMemo(() => session.hints(id), [session, id]);
  const status = cellStatus(state);
  const { published } = state;
  const code = state.code.value;
  const edited = published !== null && code !== published;
  const problems = [...state.faults.value, ...runtimeProblems(session, id), ...state.typeFaults.value];

  if (state.deleted.value) {
    return (
      <p class="cell-deleted">
        The cell {id} is deleted.{" "}
        <button type="button" class="quiet-button" onClick={() => session.restore(id)}>
          Bring it back
        </button>
      </p>
    );
  }
  return (
    <CellFrame
      id={id}
      state={status.kind}
      status={status.text}
      button={
        status.kind === "running" ? (
          <button type="button" class="cell-run" aria-label={`Stop the cell ${id}`} title="Stop" onClick={session.stop}>
            <span aria-hidden="true">■</span>
          </button>
        ) : (
          <button
            type="button"
            class="cell-run"
            aria-label={`Run the cell ${id}`}
            title="Run (Shift-Enter)"
            onClick={() => void session.run(id)}
          >
            <span aria-hidden="true">▶</span>
          </button>
        )
      }
    >
      <CodeEditor
        code={code}
        label={`Code of the cell ${id}`}
        problems={problems}
        onChange={(next) => session.setCode(id, next)}
        onRun={() => void session.run(id)}
        hints={hints}
        describedBy={problems.length > 0 ? `faults-${id} error-${id}` : undefined}
        awake={focusNow}
        enterNow={focusNow}
      >
        {edited || published === null ? undefined : <StillCode id={id} code={code} html={html} />}
      </CodeEditor>
      <Faults id={id} problems={problems} />
      {state.elsewhere.value ? (
        <p class="cell-elsewhere" role="status">
          Another tab changed this cell; here is how it stands now.
        </p>
      ) : null}
      {state.conflict.value === null ? null : (
        <ConflictView
          of="cell"
          conflict={state.conflict.value}
          mine={code}
          onSettle={(keep) => session.settle(id, keep)}
        />
      )}
      <CellOutput id={id} html={html} session={session} />
      <div class="cell-tools">
        {edited ? (
          <>
            <button
              type="button"
              class="quiet-button"
              aria-expanded={comparing}
              onClick={() => setComparing(!comparing)}
            >
              What I changed
            </button>
            <button type="button" class="quiet-button" onClick={() => session.reset(id)}>
              Reset
            </button>
          </>
        ) : null}
        <button type="button" class="quiet-button" onClick={() => onAdded(session.add(id))}>
          Add a cell
        </button>
        <button type="button" class="quiet-button" onClick={() => session.remove(id)}>
          Delete
        </button>
      </div>
      {comparing && edited ? <DiffView before={published} after={code} label={`Changes to the cell ${id}`} /> : null}
    </CellFrame>
  );
}

function CellFrame({
  id,
  state,
  status,
  button,
  outcome,
  children,
}: {
  readonly id: string;
  readonly state: string;
  readonly status: string;
  readonly button: JSX.Element | null;
  readonly outcome?: number | undefined;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="cell" id={`cell-${id}`} data-state={state} data-outcome={outcome} aria-label={`Cell ${id}`}>
      <div class="cell-gutter">
        {button}
        <span class="cell-status">{status}</span>
      </div>
      <div class="cell-body">{children}</div>
    </section>
  );
}

/** The published code with its colours as the compiler made them, or as plain text. */
function StillCode({
  id,
  code,
  html,
}: {
  readonly id: string;
  readonly code: string;
  readonly html: KeptHtml;
}): JSX.Element {
  if (html[`code-${id}`] !== undefined) return <Kept id={`code-${id}`} html={html} />;
  return (
    <pre class="code-sample">
      <code>{code}</code>
    </pre>
  );
}

/** Errors of the last run whose line stands in this cell, as long as its text is the one that ran. */
function runtimeProblems(session: LabSession, id: string): EditorProblem[] {
  const problems: EditorProblem[] = [];
  for (const part of session.parts.value) {
    if (part.type !== "cell") continue;
    const error = session.cell(part.id).result.value?.error;
    if (error?.cell !== id || error.place === null) continue;
    const state = session.cell(id);
    if (state.code.value !== state.ran.value) continue;
    problems.push({ ...error.place, message: `${error.name}: ${error.message}`, severity: "error" });
  }
  return problems;
}

function Faults({ id, problems }: { readonly id: string; readonly problems: readonly EditorProblem[] }): JSX.Element {
  return (
    <div id={`faults-${id}`} class="cell-faults" aria-live="polite">
      {problems.map(({ line, column, message, severity }) => (
        <p key={`${line} ${column} ${message}`} class={`fault fault-${severity}`}>
          <span class="fault-place">
            {severity === "error" ? "✕ line" : "△ line"} {line}, column {column}
          </span>{" "}
          {message}
        </p>
      ))}
    </div>
  );
}
