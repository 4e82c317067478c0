import type { JSX } from "preact";
import { diffLines } from "./diff-lines.ts";

const signs = { same: " ", removed: "−", added: "+" } as const;
const words = { same: "", removed: "taken away: ", added: "added: " } as const;

/** Two texts compared line by line, told by sign and word as well as by colour. */
export function DiffView({
  before,
  after,
  label,
}: {
  readonly before: string;
  readonly after: string;
  readonly label: string;
}): JSX.Element {
  return (
    <div class="diff" role="group" aria-label={label} data-scrolls>
      {diffLines(before, after).map(({ kind, text }, i) => (
        <div key={i} class={`diff-line diff-${kind}`}>
          <span class="diff-sign" aria-hidden="true">
            {signs[kind]}
          </span>
          {words[kind] === "" ? null : <span class="visually-hidden">{words[kind]}</span>}
          <code>{text === "" ? " " : text}</code>
        </div>
      ))}
    </div>
  );
}
