import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { LabSession } from "./lab-session.ts";

/** What concerns the lab as a whole: run, stop, reset, and how the keyboard works. */
export function LabToolbar({ session }: { readonly session: LabSession | null }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const busy = session?.busy.value ?? true;
  const failure = session?.failure.value ?? null;
  return (
    <div class="lab-toolbar" role="group" aria-label="The whole lab">
      <button type="button" class="quiet-button" disabled={session === null} onClick={() => void session?.runAll()}>
        Run all
      </button>
      <button type="button" class="quiet-button" disabled={session === null || !busy} onClick={() => session?.stop()}>
        Stop
      </button>
      {session?.changed.value !== true ? null : asking ? (
        <span class="lab-question" role="group" aria-label="Reset everything?">
          This discards your edits and puts the inputs back.{" "}
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              session.resetAll();
              setAsking(false);
            }}
          >
            Reset all
          </button>
          <button type="button" class="quiet-button" onClick={() => setAsking(false)}>
            Keep them
          </button>
        </span>
      ) : (
        <button type="button" class="quiet-button" onClick={() => setAsking(true)}>
          Reset all …
        </button>
      )}
      <details class="lab-keys">
        <summary>Keyboard</summary>
        <dl>
          <dt>Enter</dt>
          <dd>go into the code of a cell</dd>
          <dt>Esc</dt>
          <dd>leave the code; then Tab goes on</dd>
          <dt>Shift-Enter</dt>
          <dd>run the cell, and every cell that depends on it</dd>
          <dt>Ctrl-Space</dt>
          <dd>suggest names</dd>
          <dt>Tab</dt>
          <dd>inside code: indent</dd>
        </dl>
      </details>
      <span class="lab-state" role="status">
        {failure === null ? (session === null ? "starting" : busy ? "running" : "ready") : failure}
      </span>
    </div>
  );
}
