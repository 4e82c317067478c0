import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { format } from "./format.ts";
import { parseNumber } from "./parser.ts";

/** A number to type: decimals, `3/7`, `1e-8`; the arrow keys step it. */
export function NumberField({
  label,
  value,
  onChange,
  step = 1,
  min = -Infinity,
  max = Infinity,
  digits = 6,
}: {
  label: string;
  value: number;
  onChange(value: number): void;
  step?: number;
  min?: number;
  max?: number;
  digits?: number;
}): JSX.Element {
  const id = useId();
  /** What is being typed, until it is a number. */
  const [draft, setDraft] = useState<string | null>(null);
  const parsed = draft === null ? value : parseNumber(draft);
  const bad = parsed === undefined || parsed < min || parsed > max;
  const take = (next: number) => {
    setDraft(null);
    onChange(Math.min(max, Math.max(min, Number(next.toPrecision(12)))));
  };
  return (
    <span class="figure-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellcheck={false}
        size={5}
        value={draft ?? format(value, digits)}
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
          const sign = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
          if (sign !== 0) {
            event.preventDefault();
            take(value + sign * step * (event.shiftKey ? 10 : 1));
          }
          if (event.key === "Enter" && !bad) setDraft(null);
        }}
      />
    </span>
  );
}
