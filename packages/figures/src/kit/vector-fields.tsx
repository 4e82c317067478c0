import type { JSX } from "preact";
import type { Point } from "./drag.ts";
import { NumberField } from "./number-field.tsx";

/** The two entries of a vector, written as one. */
export function VectorFields({
  name,
  value,
  onChange,
  ...limits
}: {
  name: string;
  value: Point;
  step?: number;
  min?: number;
  max?: number;
  onChange(value: Point): void;
}): JSX.Element {
  return (
    <fieldset class="figure-row">
      <legend>{name} =</legend>
      <NumberField
        label={`first entry of ${name}`}
        shown="("
        after=","
        value={value[0]}
        {...limits}
        onChange={(x) => onChange([x, value[1]])}
      />
      <NumberField
        label={`second entry of ${name}`}
        shown=""
        after=")"
        value={value[1]}
        {...limits}
        onChange={(y) => onChange([value[0], y])}
      />
    </fieldset>
  );
}
