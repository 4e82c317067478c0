import type { JSX } from "preact";
import { ChoiceField } from "../kit/choice-field.tsx";
import { SliderField } from "../kit/slider-field.tsx";
import { Toggle } from "../kit/toggle.tsx";
import { VectorFields } from "../kit/vector-fields.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { parseNumber } from "../kit/parser.ts";
import type { Mat2 } from "../plane-maps/mat2.ts";
import type { MorphView } from "./morph-state.ts";
import { presetOf, presets, presetTitles, type Preset } from "./presets.ts";
import { rules, type Rule } from "./rules.ts";

/** What the fields of points take. */
const grid = { step: 0.5, min: -20, max: 20 };

/** Every handle as fields, sliders and buttons. */
export function morphControls({ attributes, state, set }: MorphView): JSX.Element {
  const { view } = attributes;
  const choices = (label: string, value: Mat2, change: (A: Mat2) => void) => (
    <ChoiceField
      label={label}
      value={presetOf(value) ?? ("" as Preset)}
      choices={presetTitles}
      onChange={(name) => change(presets[name])}
    />
  );
  const setA = (A: Mat2) => set({ ...state, A });
  return (
    <>
      {view === "test" && (
        <ChoiceField
          label="T is"
          value={state.rule}
          choices={
            Object.fromEntries(Object.entries(rules).map(([key, { title }]) => [key, title])) as Record<Rule, string>
          }
          onChange={(rule) => set({ ...state, rule })}
        />
      )}
      {view === "turn" && (
        <>
          <SliderField
            label="angle"
            value={state.angle}
            min={0}
            max={355}
            step={5}
            shown={`${state.angle}°`}
            onChange={(angle, phase) => set({ ...state, angle }, phase)}
          />
          <Toggle label="Reflect first" value={state.mirrored} onChange={(mirrored) => set({ ...state, mirrored })} />
        </>
      )}
      {attributes.presets && choices(view === "compose" ? "A" : "Map", state.A, setA)}
      {attributes.presets &&
        view === "compose" &&
        state.B !== "inverse" &&
        choices("B", state.B, (B) => set({ ...state, B }))}
      {view === "compose" && (
        <button type="button" onClick={() => set({ ...state, swapped: !state.swapped })}>
          Change the order
        </button>
      )}
      {view === "map" && attributes.play && (
        <SliderField
          label="play"
          value={state.time}
          min={0}
          max={1}
          step={0.02}
          shown={state.time === 0 ? "before" : state.time === 1 ? "after" : "on the way"}
          onChange={(time, phase) => set({ ...state, time }, phase)}
        />
      )}
      {view === "layer" && (
        <SliderField
          label="play"
          value={state.time}
          min={0}
          max={2}
          step={0.05}
          shown={state.time === 0 ? "inputs" : state.time <= 1 ? "map" : "bend"}
          onChange={(time, phase) => set({ ...state, time }, phase)}
        />
      )}
      {view !== "turn" && view !== "basis" && <Entries label="A" value={state.A} onChange={setA} />}
      {view === "compose" && state.B !== "inverse" && (
        <Entries label="B" value={state.B} onChange={(B) => set({ ...state, B })} />
      )}
      {(view === "basis" || view === "similar") && (
        <Entries label="P" value={state.P} onChange={(P) => set({ ...state, P })} />
      )}
      {(view === "shift" || view === "layer") && (
        <VectorFields {...grid} name="s" value={state.offset} onChange={(offset) => set({ ...state, offset })} />
      )}
      {(attributes.point || ["test", "turn", "shift", "fibres", "basis", "similar"].includes(view)) && (
        <VectorFields
          {...grid}
          name={view === "test" ? "u" : "x"}
          value={state.x}
          onChange={(x) => set({ ...state, x })}
        />
      )}
      {view === "test" && <VectorFields {...grid} name="v" value={state.v} onChange={(v) => set({ ...state, v })} />}
    </>
  );
}

function Entries({ label, value, onChange }: { label: string; value: Mat2; onChange(A: Mat2): void }): JSX.Element {
  return (
    <MatrixFields
      label={label}
      entries={value.map((row) => row.map((entry) => String(Number(entry.toPrecision(6))).replace("-", "−")))}
      onChange={(entries) => {
        const numbers = entries.map((row) => row.map((entry) => parseNumber(entry)));
        if (numbers.flat().every((entry) => entry !== undefined && Math.abs(entry) <= 20))
          onChange(numbers as unknown as Mat2);
      }}
    />
  );
}
