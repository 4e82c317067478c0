import type { JSX } from "preact";
import { ChoiceField } from "../kit/choice-field.tsx";
import type { View } from "../kit/figure.ts";
import { formatEquation } from "../kit/format.ts";
import { NumberField } from "../kit/number-field.tsx";
import { SliderField } from "../kit/slider-field.tsx";
import { Toggle } from "../kit/toggle.tsx";
import type { LinesAttributes, LinesState } from "./lines-lab.tsx";
import { gripLine, solveLines, type Equation } from "./system.ts";

const views = { rows: "Rows", columns: "Columns", both: "Both" };

/** The coefficients as fields, the weights as sliders, and the choice of the picture. */
export function linesControls({ attributes, state, set }: View<LinesAttributes, LinesState>): JSX.Element {
  const frame = {
    x: [-attributes.reach, attributes.reach],
    y: [-attributes.reach, attributes.reach],
  } as const;
  const change = (line: number, place: number, value: number, phase?: "drag") => {
    const old = state.lines[line];
    const equation = old.equation.map((entry, i) => (i === place ? value : entry)) as unknown as Equation;
    const next = gripLine(equation, frame, old.at);
    set({ ...state, lines: line === 0 ? [next, state.lines[1]] : [state.lines[0], next] }, phase);
  };
  if (attributes.constants)
    return (
      <>
        {state.lines.map(({ equation: [a, b, c] }, i) => (
          <SliderField
            key={attributes.names[i]}
            label={formatEquation([a, b], c, ["x", "y"]).replace(/[^=]*$/, "")}
            value={c}
            min={attributes.sliders[0]}
            max={attributes.sliders[1]}
            step={attributes.sliders[2]}
            onChange={(value, phase) => change(i, 2, value, phase)}
          />
        ))}
      </>
    );
  const { crossing } = solveLines(state.lines[0].equation, state.lines[1].equation);
  const [x, y] = state.weights;
  return (
    <>
      {attributes.tabs && state.view !== "area" && (
        <ChoiceField label="Picture" value={state.view} choices={views} onChange={(view) => set({ ...state, view })} />
      )}
      {state.lines.map((line, i) => (
        <fieldset class="figure-row" key={attributes.names[i]}>
          <legend>Equation {i + 1}</legend>
          {["x", "y", "="].map((name, place) => (
            <NumberField
              key={name}
              label={name === "=" ? `right side of equation ${i + 1}` : `${name} in equation ${i + 1}`}
              shown={name === "=" ? "=" : place === 0 ? "" : "x +"}
              after={place === 1 ? "y" : undefined}
              value={line.equation[place]}
              onChange={(value) => change(i, place, value)}
            />
          ))}
        </fieldset>
      ))}
      {(state.view === "columns" || state.view === "both") && (
        <div class="figure-row">
          <SliderField
            label="x"
            value={x}
            min={-5}
            max={5}
            step={0.25}
            onChange={(x, phase) => set({ ...state, weights: [x, y] }, phase)}
          />
          <SliderField
            label="y"
            value={y}
            min={-5}
            max={5}
            step={0.25}
            onChange={(y, phase) => set({ ...state, weights: [x, y] }, phase)}
          />
          <button
            type="button"
            disabled={crossing === null}
            onClick={() => crossing && set({ ...state, weights: crossing })}
          >
            Weights that reach b
          </button>
        </div>
      )}
      {attributes.tabs && state.view !== "area" && (
        <Toggle label="Determinant" value={state.area} onChange={(area) => set({ ...state, area })} />
      )}
    </>
  );
}
