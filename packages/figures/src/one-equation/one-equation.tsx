import { ChoiceField } from "../kit/choice-field.tsx";
import { defineFigure, still, type View } from "../kit/figure.ts";
import { format, formatEquation, formatPoint } from "../kit/format.ts";
import { NumberField } from "../kit/number-field.tsx";
import { choice, list } from "../kit/parser.ts";
import { balance } from "./balance.ts";
import { linePanel } from "./line-panel.tsx";
import { numbersPanel } from "./numbers-panel.tsx";
import { planePanel } from "./plane-panel.tsx";
import { attributes, half, initial, shown, type Attributes, type State } from "./state.ts";

const choices = { "2": "Two unknowns", "3": "Three unknowns" };

/** One linear equation: the points that satisfy it make a line or a plane. */
export const oneEquation = defineFigure<Attributes, State>({
  name: "one-equation",
  title: "One equation",
  summary: "Drag a point until it satisfies the equation: all such points make a line, or a plane.",
  attributes,
  stills: {
    unknowns: still(choice("2", "3"), (state, unknowns) => ({ ...state, unknowns }), "how many unknowns"),
    point: still(list(3), (state, point) => ({ ...state, point }), "the point that is tried"),
    line: still(list(3), (state, line) => ({ ...state, line }), "the equation of the line"),
    plane: still(list(4), (state, plane) => ({ ...state, plane }), "the equation of the plane"),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check({ reach, names, point }) {
    if (reach <= 0) return `reach must be greater than 0; it is ${reach}.`;
    if (point.some((each) => Math.abs(each) > half)) return "point must have three numbers from −3 to 3.";
    return names.length === 2 ? undefined : "names must be two words: the equation and the point.";
  },
  initial,
  draw: (view) => [view.state.unknowns === "2" ? linePanel(view) : planePanel(view), numbersPanel(view)],
  controls: (view) => (
    <>
      {view.attributes.tabs && (
        <ChoiceField
          label="Equation with"
          value={view.state.unknowns}
          choices={choices}
          onChange={(unknowns) => view.set({ ...view.state, unknowns })}
        />
      )}
      <EquationFields {...view} />
      <PointFields {...view} />
    </>
  ),
  readout({ state }) {
    const { coefficients, right, point, names } = shown(state);
    const { left, over } = balance(coefficients, right, point);
    const shape = state.unknowns === "2" ? "line" : "plane";
    const equation = formatEquation(coefficients, right, names);
    if (coefficients.every((each) => each === 0))
      return `${equation}: no unknown is left in it, so it describes no ${shape}: ${right === 0 ? "every point" : "no point"} satisfies it.`;
    return over === 0
      ? `At ${formatPoint(point)} the left side is ${format(left)}: the point is on the ${shape} ${equation}.`
      : `At ${formatPoint(point)} the left side is ${format(left)}, ${format(Math.abs(over))} too ${over > 0 ? "much" : "little"} for ${equation}: off the ${shape}.`;
  },
  values({ state }) {
    const { coefficients, right, point } = shown(state);
    return { coefficients, right, point, over: balance(coefficients, right, point).over };
  },
});

function EquationFields({ state, set }: View<Attributes, State>) {
  const key = state.unknowns === "2" ? "line" : "plane";
  const { names } = shown(state);
  return (
    <fieldset class="figure-row">
      <legend>Equation</legend>
      {state[key].map((value, i) => (
        <NumberField
          key={i}
          label={i === names.length ? "right-hand side" : `factor of ${names[i]}`}
          shown={i === 0 ? "" : i === names.length ? "=" : "+"}
          after={names[i]}
          value={value}
          min={-20}
          max={20}
          onChange={(next) => set({ ...state, [key]: state[key].with(i, next) })}
        />
      ))}
    </fieldset>
  );
}

function PointFields({ state, set }: View<Attributes, State>) {
  const { names } = shown(state);
  return (
    <fieldset class="figure-row">
      <legend>Point</legend>
      {names.map((name, i) => (
        <NumberField
          key={name}
          label={`${name} of the point`}
          shown={i === 0 ? "(" : ""}
          after={i === names.length - 1 ? ")" : ","}
          value={state.point[i]}
          step={0.5}
          min={state.unknowns === "2" ? -20 : -half}
          max={state.unknowns === "2" ? 20 : half}
          onChange={(next) => set({ ...state, point: state.point.with(i, next) })}
        />
      ))}
    </fieldset>
  );
}
