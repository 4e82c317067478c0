import type { JSX } from "preact";
import { format } from "./format.ts";

/** A slider with its label and its value beside it. */
export function SliderField({
  label,
  value,
  min,
  max,
  step,
  shown = format(value),
  onChange,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value as it is read, when not the number itself: "10⁻⁸". */
  shown?: string;
  onChange(value: number, phase: "drag"): void;
}): JSX.Element {
  return (
    <span class="figure-slider">
      <label>
        {label}
        <input
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={shown}
          onInput={(event) => onChange(Number(event.currentTarget.value), "drag")}
          onKeyDown={(event) => event.stopPropagation()}
        />
      </label>
      <output>{shown}</output>
    </span>
  );
}
