import type { CellError } from "@gradus/lab";
import type { JSX } from "preact";
import { Kept } from "../islands/kept.tsx";
import type { KeptHtml } from "../islands/props.ts";
import type { LabSession } from "./lab-session.ts";
import { OutputView } from "./output-view.tsx";

/** What a cell shows: the outcome of the compiled course until the first result of this visit replaces it. */
export function CellOutput({
  id,
  html,
  session,
}: {
  readonly id: string;
  readonly html: KeptHtml;
  readonly session: LabSession;
}): JSX.Element {
  const state = session.cell(id);
  const result = state.result.value;
  const stopped = state.stopped.value;
  if (result === null) {
    return (
      <div class="cell-output">
        <Kept id={`output-${id}`} html={html} />
        {stopped === null ? null : <p class="cell-note">{stopped}</p>}
      </div>
    );
  }
  const { outputs, logs, error, status } = result;
  // An error with a place in this cell's text stands right under the code; see cell-view.tsx.
  const toldAtTheCode = error?.cell === id && error.place !== null && state.code.value === state.ran.value;
  return (
    <div class="cell-output" role="region" aria-label={`Output of the cell ${id}`} aria-live="polite" data-live="">
      {logs.length === 0 ? null : (
        <pre class="cell-log">
          {logs.map(({ level, text }, i) => (
            <div key={i} class={`log-${level}`}>
              {text}
            </div>
          ))}
        </pre>
      )}
      {outputs.map((bundle, i) => (
        <OutputView key={i} bundle={bundle} cell={id} onInput={session.setInput} />
      ))}
      {error === null || toldAtTheCode ? null : (
        <p class="cell-error" id={`error-${id}`}>
          <strong>
            {error.name}
            <ErrorPlace error={error} id={id} session={session} />
          </strong>{" "}
          {error.message}
        </p>
      )}
      {stopped === null ? null : <p class="cell-note">{stopped}</p>}
      {status === "blocked" && state.faults.value.length === 0 ? (
        <p class="cell-note">Waits for a cell above that has no result yet.</p>
      ) : null}
    </div>
  );
}

/** Where an error was thrown: in this cell, in another, or in the assignment. */
function ErrorPlace({
  error: { cell, place },
  id,
  session,
}: {
  readonly error: CellError;
  readonly id: string;
  readonly session: LabSession;
}): JSX.Element {
  // What a cell runs need not be a cell of the page: a timer of a deleted one may fail, too.
  const own = session.parts.value.some((part) => part.id === cell) && session.cell(cell).own;
  return (
    <>
      {own ? (
        <>
          {" "}
          in <a href="../assignment/">your functions</a>
        </>
      ) : cell === id ? null : (
        ` in the cell ${cell}`
      )}
      {place === null ? "" : `, line ${place.line}${own ? "" : `, column ${place.column}`}`}
    </>
  );
}
