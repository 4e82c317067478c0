import type { JSX } from "preact";

/**
 * One of a few things, as a row of buttons: views, methods, precisions. Not radio buttons: those
 * need a name that is unique on the page, and figures on a page do not know each other.
 */
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
  return (
    <div class="figure-choice" role="group" aria-label={label}>
      <span class="figure-choice-name" aria-hidden="true">
        {label}
      </span>
      {(Object.entries(choices) as [T, string][]).map(([each, title]) => (
        <button key={each} type="button" aria-pressed={each === value} onClick={() => each !== value && onChange(each)}>
          {title}
        </button>
      ))}
    </div>
  );
}
