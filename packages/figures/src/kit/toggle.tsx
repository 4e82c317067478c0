import type { JSX } from "preact";

/** Something that is shown or not. */
export function Toggle({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean;
  onChange(value: boolean): void;
}): JSX.Element {
  return (
    <label class="figure-toggle">
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
        onKeyDown={(event) => event.stopPropagation()}
      />
      {label}
    </label>
  );
}
