import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { parseNumber } from "../kit/parser.ts";

/** The entries of a matrix as fields to type in; fractions stay as they are typed. */
export function MatrixFields({
  label,
  entries,
  bar = 0,
  onChange,
}: {
  label: string;
  entries: readonly (readonly string[])[];
  /** How many columns at the right belong to the right-hand side. */
  bar?: number;
  onChange(entries: readonly (readonly string[])[]): void;
}): JSX.Element {
  const columns = entries[0].length;
  return (
    <fieldset class="figure-row">
      <legend>{label}</legend>
      <div
        style={{ display: "grid", gridTemplateColumns: `repeat(${columns}, auto)`, gap: "4px", width: "max-content" }}
      >
        {entries.map((row, i) =>
          row.map((entry, j) => (
            <EntryField
              key={`${i} ${j}`}
              label={`${label}, row ${i + 1}, ${j >= columns - bar ? "right-hand side" : `column ${j + 1}`}`}
              value={entry}
              apart={bar > 0 && j === columns - bar}
              onChange={(next) =>
                onChange(entries.map((other, k) => (k === i ? other.map((each, l) => (l === j ? next : each)) : other)))
              }
            />
          )),
        )}
      </div>
    </fieldset>
  );
}

function EntryField({
  label,
  value,
  apart,
  onChange,
}: {
  label: string;
  value: string;
  apart: boolean;
  onChange(value: string): void;
}): JSX.Element {
  /** What is being typed, until it is a number. */
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      type="text"
      inputMode="text"
      autoComplete="off"
      spellcheck={false}
      size={3}
      aria-label={label}
      style={{ marginInlineStart: apart ? "12px" : undefined, textAlign: "center", width: "3.6em" }}
      value={draft ?? value}
      aria-invalid={(draft !== null && parseNumber(draft) === undefined) || undefined}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        setDraft(typed);
        if (parseNumber(typed) !== undefined) onChange(typed.trim().replace("−", "-"));
      }}
      onBlur={() => setDraft(null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        const sign = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
        const now = parseNumber(draft ?? value);
        if (sign === 0 || now === undefined) return;
        event.preventDefault();
        setDraft(null);
        onChange(String(Number((now + sign).toPrecision(12))));
      }}
    />
  );
}
