import type { JSX } from "preact";
import { useId } from "preact/hooks";

/** One of a few things, as a row of buttons: views, methods, precisions. */
export function ChoiceField<T extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: T;
  choices: Readonly<Record<T, string>>;
  onChange(value: T): void;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset class="figure-choice">
      <legend>{label}</legend>
      {(Object.entries(choices) as [T, string][]).map(([each, title]) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={each === value}
            onChange={() => onChange(each)}
            onKeyDown={(event) => event.stopPropagation()}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
