import type { ComponentChildren, JSX, TargetedPointerEvent } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Editor, EditorHints, EditorProblem } from "./editor-types.ts";

export interface CodeEditorProps {
  readonly code: string;
  /** What is edited, as in "Code of the cell setup". */
  readonly label: string;
  readonly problems: readonly EditorProblem[];
  readonly onChange: (code: string) => void;
  readonly onRun?: () => void;
  /** Called when the editor is first touched: a good moment to fetch what hints need. */
  readonly onWake?: () => void;
  readonly hints?: EditorHints;
  /** Id of an element that tells what is wrong with the code. */
  readonly describedBy?: string;
  /** The code as the page shows it before it is touched; plain text when absent. */
  readonly children?: ComponentChildren;
  /** Loads the editor without waiting for a touch. */
  readonly awake?: boolean;
  /** Puts the cursor into the editor as soon as it is there. */
  readonly enterNow?: boolean;
}

/**
 * Code that becomes an editor when it is touched. Until then it is static text; the editor is loaded when the
 * pointer or the focus first comes near.
 *
 * Keyboard: Tab reaches the code, Enter goes into it, Escape comes out again; Shift-Enter runs.
 */
export function CodeEditor({
  code,
  label,
  problems,
  onChange,
  onRun,
  onWake,
  hints,
  describedBy,
  children,
  awake = false,
  enterNow = false,
}: CodeEditorProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef({ code, onChange, onRun });
  const goInside = useRef<{ line: number; column: number } | true | null>(null);
  const [state, setState] = useState<"still" | "loading" | "ready">("still");
  latest.current = { code, onChange, onRun };

  async function wake(): Promise<void> {
    if (state !== "still") return;
    setState("loading");
    onWake?.();
    const { createEditor } = await import("./create-editor.ts");
    if (place.current === null) return;
    editor.current = createEditor(place.current, {
      code: latest.current.code,
      label,
      onChange: (next) => latest.current.onChange(next),
      onRun: () => latest.current.onRun?.(),
      onLeave: () => frame.current?.focus(),
      hints,
    });
    editor.current.setProblems(problems);
    setState("ready");
  }

  function enter(at: { line: number; column: number } | true): void {
    if (editor.current !== null) return editor.current.focus(at === true ? undefined : at);
    goInside.current = at;
    void wake();
  }

  // Before the next key arrives: an effect after painting could put an older text over what was typed since.
  useLayoutEffect(() => editor.current?.setCode(code), [code]);
  useEffect(() => editor.current?.setProblems(problems), [problems, state]);
  useLayoutEffect(() => {
    // Only now is the editor visible; what is hidden takes no focus.
    if (state !== "ready" || goInside.current === null) return;
    editor.current?.focus(goInside.current === true ? undefined : goInside.current);
    goInside.current = null;
  }, [state]);
  useEffect(() => {
    if (enterNow) enter(true);
    else if (awake) void wake();
  }, [awake]);
  useEffect(() => () => editor.current?.destroy(), []);

  return (
    <div
      ref={frame}
      class="code-editor"
      data-state={state}
      role="group"
      tabIndex={0}
      aria-label={`${label}. Press Enter to edit, Escape to leave.`}
      aria-describedby={describedBy}
      onPointerEnter={() => void wake()}
      onFocus={() => void wake()}
      onPointerDown={(event) => {
        if (state !== "ready") enter(clickedPlace(event));
      }}
      onKeyDown={(event) => {
        if (event.target !== frame.current) return;
        if (event.key === "Enter" && (event.shiftKey || event.ctrlKey || event.metaKey)) onRun?.();
        else if (event.key === "Enter") enter(true);
        else return;
        event.preventDefault();
      }}
    >
      {state === "ready"
        ? null
        : (children ?? (
            <pre class="code-sample">
              <code>{code}</code>
            </pre>
          ))}
      <div ref={place} class="code-editor-place" hidden={state !== "ready"} />
    </div>
  );
}

/** The line and column under the pointer in static text. */
function clickedPlace({
  clientX,
  clientY,
  currentTarget,
}: TargetedPointerEvent<HTMLDivElement>): { line: number; column: number } | true {
  const pre = currentTarget.querySelector("pre");
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  if (pre === null || caret === null || caret === undefined || !pre.contains(caret.offsetNode)) return true;
  const range = document.createRange();
  range.setStart(pre, 0);
  range.setEnd(caret.offsetNode, caret.offset);
  const lines = range.toString().split("\n");
  return { line: lines.length, column: lines[lines.length - 1].length + 1 };
}
