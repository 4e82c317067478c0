import { eigenFacts } from "../plane-maps/eigen-lines.ts";
import { mat2 } from "../plane-maps/mat2-parser.ts";
import { typedMatrix } from "../plane-maps/typed-matrix.ts";
import { defineFigure, still } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { integer, pair } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { errors, fate, orbit, partsOf, power } from "./orbit.ts";
import { sidePanel } from "./side-panel.tsx";
import { attributes, type Attributes, type State } from "./state.ts";
import { trailPanel } from "./trail-panel.tsx";

/** The same step again and again: a trail, its fate, and the eigenvalues that decide it. */
export const stepOrbit = defineFigure<Attributes, State>({
  name: "step-orbit",
  title: "Step by step",
  summary: "Repeat one linear step: the trail grows, dies, settles on a line or spirals, as the eigenvalues say.",
  attributes,
  stills: {
    step: still(integer(0, 40), (state, step, { max }) => ({ ...state, step: Math.min(step, max) }), "the step"),
    start: still(pair, (state, start) => ({ ...state, start }), "where the trail begins"),
    matrix: still(mat2, (state, A) => ({ ...state, A }), "the matrix of one step"),
  },
  check({ reach, step, max, names }) {
    if (reach <= 0) return `reach must be greater than 0; it is ${reach}.`;
    if (step > max) return `step must not be greater than max; they are ${step} and ${max}.`;
    return names.length === 2 ? undefined : "names must be two words: both coordinates.";
  },
  initial: ({ matrix, start, step }) => ({ A: matrix, start, step }),
  draw: (view) => [trailPanel(view), sidePanel(view)],
  controls: ({ attributes: { max, fields }, state, set }) => (
    <>
      <SliderField
        label="step"
        value={state.step}
        min={0}
        max={max}
        step={1}
        onChange={(step, phase) => set({ ...state, step }, phase)}
      />
      {fields && (
        <MatrixFields
          label="A ="
          entries={state.A.map((row) => row.map(String))}
          onChange={(entries) => set({ ...state, A: typedMatrix(state.A, entries) })}
        />
      )}
    </>
  ),
  readout({ attributes: { view, lines, names }, state: { A, start, step } }) {
    const now = orbit(A, start, step, view === "iteration")[step];
    const facts = eigenFacts(A);
    const [[re, im]] = facts.values;
    const largest =
      im === 0 ? format(re) : `${format(re)} ± ${format(Math.abs(im))} i, of size ${format(Math.hypot(re, im))}`;
    if (view === "power")
      return `A to the power ${step} has the rows ${power(A, step)
        .map((row) => formatPoint(row))
        .join(
          " and ",
        )}; the eigenvalues are ${facts.values.map(([re, im]) => (im === 0 ? format(re) : `${format(re)} + ${format(im)} i`)).join(" and ")}.`;
    if (view === "iteration") {
      const found = errors(A, orbit(A, start, step, true));
      return `After ${step} steps the direction is ${formatPoint(now)}; ${
        found === undefined
          ? "no eigenvalue is larger than the other, so it does not settle."
          : `the sine of the angle to the dominant line is ${format(found[step], 2)}.`
      }`;
    }
    if (!lines) return `After ${step} steps: ${names.map((name, i) => `${name} ${format(now[i])}`).join(", ")}.`;
    const parts = view === "parts" ? partsOf(A, start) : undefined;
    const along =
      parts === undefined
        ? ""
        : ` Its parts along the kept lines are ${parts.map((part, i) => format(part * facts.lines[i].value ** step)).join(" and ")}.`;
    return `After ${step} steps: ${formatPoint(now)}.${along} The largest eigenvalue is ${largest}: nearly every start ${fate(facts)}.`;
  },
  values({ attributes: { view }, state: { A, start, step } }) {
    const { values } = eigenFacts(A);
    return { matrix: A, start, step, point: orbit(A, start, step, view === "iteration")[step], eigenvalues: values };
  },
});
