import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { ChoiceField } from "../kit/choice-field.tsx";
import { superscript } from "../kit/format.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { short } from "./short.ts";
import { decimal, seen, type MicroscopeView } from "./microscope-state.ts";

const views = { bits: "Bits", pivot: "Tiny pivot", hilbert: "Condition" };
const precisions = { double: "double, 64 bits", single: "single, 32 bits" };
const examples = ["0.1", "1/3", "1", "2^53", "1e23", "1e-320", "-0", "Infinity", "NaN"];

export function microscopeControls(view: MicroscopeView): JSX.Element {
  const { attributes, state, set } = view;
  return (
    <>
      {attributes.tabs && (
        <ChoiceField label="Look at" value={state.view} choices={views} onChange={(view) => set({ ...state, view })} />
      )}
      {state.view === "bits" && <NumberControls view={view} />}
      {state.view === "pivot" && (
        <SliderField
          label="pivot ε"
          value={-state.exponent}
          min={-18}
          max={-1}
          step={1}
          shown={`10${superscript(-state.exponent)}`}
          onChange={(exponent, phase) => set({ ...state, exponent: -exponent }, phase)}
        />
      )}
      {state.view === "hilbert" && (
        <SliderField
          label="order n"
          value={state.order}
          min={2}
          max={14}
          step={1}
          onChange={(order, phase) => set({ ...state, order }, phase)}
        />
      )}
      <ChoiceField
        label="Precision"
        value={state.precision}
        choices={precisions}
        onChange={(precision) => set({ ...state, precision })}
      />
    </>
  );
}

function NumberControls({ view }: { view: MicroscopeView }): JSX.Element {
  const { state, set } = view;
  const [draft, setDraft] = useState<string | null>(null);
  const { float } = seen(state);
  const bad = draft !== null && decimal.parse(draft) === undefined;
  const take = (text: string) => {
    setDraft(null);
    set({ ...state, text });
  };
  return (
    <div class="figure-row">
      <label class="figure-field">
        Number
        <input
          type="text"
          class="is-long"
          autocomplete="off"
          spellcheck={false}
          value={draft ?? state.text}
          aria-invalid={bad || undefined}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            setDraft(typed);
            if (decimal.parse(typed) !== undefined) set({ ...state, text: typed.trim() }, "drag");
          }}
          onBlur={() => setDraft(null)}
          onKeyDown={(event) => event.stopPropagation()}
        />
      </label>
      <button type="button" onClick={() => take(short(float.below))}>
        Next below
      </button>
      <button type="button" onClick={() => take(short(float.above))}>
        Next above
      </button>
      <label class="figure-field">
        Example
        <select value="" onChange={(event) => take(event.currentTarget.value)}>
          <option value="" disabled>
            choose
          </option>
          {examples.map((example) => (
            <option key={example} value={example}>
              {example}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
