import type { JSX } from "preact";

/** A line of text to type in. */
export function TextField({
  label,
  value,
  maxLength,
  onChange,
}: {
  label: string;
  value: string;
  maxLength: number;
  onChange(value: string, phase: "drag"): void;
}): JSX.Element {
  return (
    <label class="figure-field figure-text">
      {label}
      <input
        type="text"
        class="is-text"
        autocomplete="off"
        maxLength={maxLength}
        value={value}
        // What is typed in one go is one step of undo.
        onInput={(event) => onChange(event.currentTarget.value, "drag")}
        onKeyDown={(event) => event.stopPropagation()}
      />
    </label>
  );
}
