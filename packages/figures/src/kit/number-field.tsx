import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { parseNumber } from "./parser.ts";

/** A number to type: decimals, `3/7`, `1e-8`; the arrow keys step it. */
export function NumberField({
  label,
  shown = label,
  after,
  value,
  onChange,
  step = 1,
  min = -Infinity,
  max = Infinity,
}: {
  label: string;
  /** What stands before the field, when shorter than its label. */
  shown?: string;
  after?: string;
  value: number;
  onChange(value: number): void;
  step?: number;
  min?: number;
  max?: number;
}): JSX.Element {
  /** What is being typed, as long as the field has the focus. */
  const [draft, setDraft] = useState<string | null>(null);
  const parsed = draft === null ? value : parseNumber(draft);
  const bad = parsed === undefined || parsed < min || parsed > max;
  const field = (
    <input
      type="text"
      autocomplete="off"
      spellcheck={false}
      aria-label={shown === label ? undefined : label}
      value={draft ?? String(Number(value.toPrecision(8))).replace("-", "−")}
      aria-invalid={bad || undefined}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        setDraft(typed);
        const next = parseNumber(typed);
        if (next !== undefined && next >= min && next <= max && next !== value) onChange(next);
      }}
      onBlur={() => setDraft(null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter" && !bad) setDraft(null);
        const sign = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
        if (sign === 0) return;
        event.preventDefault();
        setDraft(null);
        const next = value + sign * step * (event.shiftKey ? 10 : 1);
        onChange(Math.min(max, Math.max(min, Number(next.toPrecision(12)))));
      }}
    />
  );
  // The label holds its field: ids would have to be unique on a page whose figures do not know each other.
  return shown === label ? (
    <label class="figure-field">
      {label}
      {field}
      {after !== undefined && <span aria-hidden="true">{after}</span>}
    </label>
  ) : (
    <span class="figure-field">
      {shown !== "" && <span aria-hidden="true">{shown}</span>}
      {field}
      {after !== undefined && <span aria-hidden="true">{after}</span>}
    </span>
  );
}
