import type { JSX, Ref } from "preact";
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Editor, EditorHints, EditorProblem } from "../editor/editor-types.ts";

export interface FileEditorHandle {
  /** Puts the cursor at a line, counted from 1. */
  readonly goTo: (line: number) => void;
  /** Scrolls there and leaves the focus where it is; only where editor and statement stand side by side. */
  readonly reveal: (line: number) => void;
}

/** The width from which on styles/assignment.css puts the two side by side. */
const SIDE_BY_SIDE = "(min-width: 901px)";

/**
 * The editor of the whole file. It is loaded once the saved work is known; until then the code stands there as
 * text. Escape leaves it for the frame around it, from which Tab goes on.
 */
export function FileEditor({
  code,
  problems,
  hints,
  handle,
  onChange,
  onRun,
}: {
  readonly code: string | null;
  readonly problems: readonly EditorProblem[];
  readonly hints: EditorHints;
  readonly handle: Ref<FileEditorHandle>;
  readonly onChange: (code: string) => void;
  readonly onRun: () => void;
}): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef({ code, onChange, onRun });
  const [ready, setReady] = useState(false);
  latest.current = { code, onChange, onRun };
  const known = code !== null;

  useEffect(() => {
    if (!known) return;
    let left = false;
    void import("../editor/create-editor.ts").then(({ createEditor }) => {
      if (left || place.current === null) return;
      editor.current = createEditor(place.current, {
        code: latest.current.code ?? "",
        label: "Your code",
        onChange: (next) => latest.current.onChange(next),
        onRun: () => latest.current.onRun(),
        onLeave: () => frame.current?.focus(),
        hints,
      });
      setReady(true);
    });
    return () => {
      left = true;
      editor.current?.destroy();
      editor.current = null;
    };
  }, [known, hints]);

  // Before the next key arrives: an effect after painting could put an older text over what was typed since.
  useLayoutEffect(() => {
    if (code !== null) editor.current?.setCode(code);
  }, [code]);
  useEffect(() => editor.current?.setProblems(problems), [problems, ready]);
  useImperativeHandle(
    handle,
    () => ({
      goTo: (line) => editor.current?.focus({ line, column: 1 }),
      reveal(line) {
        if (line === 0 || !matchMedia(SIDE_BY_SIDE).matches) return;
        const before = document.activeElement;
        editor.current?.focus({ line, column: 1 });
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      },
    }),
    [],
  );

  return (
    <div
      ref={frame}
      class="file-editor"
      role="group"
      tabIndex={0}
      aria-label="Your code. Press Enter to edit, Escape to leave."
      onKeyDown={(event) => {
        if (event.target !== frame.current || event.key !== "Enter") return;
        event.preventDefault();
        if (event.shiftKey || event.ctrlKey || event.metaKey) onRun();
        else editor.current?.focus();
      }}
    >
      {ready ? null : (
        <pre class="code-sample">
          <code>{code ?? ""}</code>
        </pre>
      )}
      <div ref={place} hidden={!ready} />
    </div>
  );
}
