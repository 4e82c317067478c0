import type { JSX } from "preact";
import { diffLines } from "./diff-lines.ts";
import { foldAlike } from "./fold-alike.ts";

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
      {foldAlike(diffLines(before, after)).map((line, i) =>
        line.kind === "fold" ? (
          <div key={i} class="diff-line diff-fold">
            … {line.lines} lines alike
          </div>
        ) : (
          <div key={i} class={`diff-line diff-${line.kind}`}>
            <span class="diff-sign" aria-hidden="true">
              {signs[line.kind]}
            </span>
            {words[line.kind] === "" ? null : <span class="visually-hidden">{words[line.kind]}</span>}
            <code>{line.text === "" ? " " : line.text}</code>
          </div>
        ),
      )}
    </div>
  );
}
