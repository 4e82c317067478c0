import type { JSX } from "preact";
import { Kept } from "../islands/kept.tsx";
import type { KeptHtml } from "../islands/props.ts";

/** What is asked, and the hints, which are opened one after the other. */
export function Statement({
  name,
  title,
  points,
  hints,
  html,
  shown,
  hintsOpen,
  onHint,
}: {
  readonly name: string;
  readonly title: string;
  readonly points: number;
  readonly hints: number;
  readonly html: KeptHtml;
  readonly shown: boolean;
  readonly hintsOpen: number;
  readonly onHint: () => void;
}): JSX.Element {
  return (
    <section class="exercise-statement" id={name} hidden={!shown} aria-labelledby={`${name}-title`} data-symbol-scope>
      <h2 id={`${name}-title`}>
        {title} <span class="exercise-points">{points === 1 ? "1 point" : `${points} points`}</span>
      </h2>
      <Kept id={`exercise-${name}`} html={html} class="lesson" />
      {hints === 0 ? null : (
        <div class="hints" role="group" aria-label="Hints">
          {Array.from({ length: hints }, (_, k) => (
            <div key={k} class="hint" hidden={k >= hintsOpen}>
              <p class="hint-label">
                Hint {k + 1} of {hints}
              </p>
              <Kept id={`hint-${name}-${k}`} html={html} class="lesson" />
            </div>
          ))}
          <button type="button" class="quiet-button" disabled={hintsOpen >= hints} onClick={onHint}>
            {hintsOpen === 0 ? "Show a hint" : hintsOpen < hints ? "Show the next hint" : "No further hints"}
          </button>
        </div>
      )}
    </section>
  );
}
