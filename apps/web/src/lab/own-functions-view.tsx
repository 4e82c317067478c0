import type { JSX } from "preact";
import type { LabSession } from "./lab-session.ts";

/** The functions that the learner wrote in the assignment, on which the cells of a report run. */
export function OwnFunctionsView({
  id,
  session,
}: {
  readonly id: string;
  /** Null before the report is alive. */
  readonly session: LabSession | null;
}): JSX.Element {
  const state = session?.cell(id);
  const names = state?.applied.value?.defines ?? [];
  const faults = state?.faults.value ?? [];
  const changed = state !== undefined && state.code.value !== state.ran.value;
  return (
    <section class="own-functions" id={`cell-${id}`} aria-label="Your functions">
      <p>
        The cells below call the functions that you write in <a href="../assignment/">the assignment</a>
        {names.length === 0 ? "." : ": "}
        {names.map((name, i) => (
          <span key={name}>
            {i > 0 && ", "}
            <a href={`../assignment/#${name}`}>
              <code>{name}</code>
            </a>
          </span>
        ))}
        {names.length > 0 && ". What you change there is found here."}
      </p>
      <div role="status">
        {faults.map(({ message, line }) => (
          <p key={message} class="fault fault-error">
            Your functions cannot be run: {message} (line {line} of the assignment)
          </p>
        ))}
        {changed && (
          <p>
            Your functions have changed in another tab.{" "}
            <button type="button" class="quiet-button" onClick={() => void session?.run(id)}>
              Run the report with them
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
