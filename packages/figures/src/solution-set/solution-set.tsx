import { defineFigure, still } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { list } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { subscript } from "../matrix/subscript.ts";
import { defaultCamera } from "../space/camera.ts";
import { numbersPanel } from "./numbers-panel.tsx";
import { planePanel } from "./plane-panel.tsx";
import { solutionAt, solutionSetOf } from "./solution-set-of.ts";
import { spacePanel } from "./space-panel.tsx";
import { type State, range, attributes, type Attributes, choiceOf, chosen } from "./state.ts";

export const solutionSet = defineFigure<Attributes, State>({
  name: "solution-set",
  title: "Solution set",
  summary: "A slider for each free unknown: its positions draw all solutions of a system.",
  attributes,
  stills: {
    choice: still(
      list(),
      (state, values) => ({ ...state, choice: state.choice.map((old, j) => values[j] ?? old) }),
      "a value for each unknown; those of free unknowns count",
    ),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check({ matrix }) {
    const n = matrix[0].length - 1;
    return n >= 1 && n <= 6
      ? undefined
      : `matrix must have one to six unknowns and a right-hand side; it has ${n + 1} columns.`;
  },
  initial: ({ matrix }) => ({ entries: matrix, choice: matrix[0].slice(1).map(() => 1), camera: defaultCamera }),
  draw(view) {
    const set = solutionSetOf(view.state.entries);
    const numbers = numbersPanel(view, set);
    if (set.n === 2) return [planePanel(view, set), numbers];
    return set.n === 3 ? [spacePanel(view, set), numbers] : [numbers];
  },
  controls({ state, set }) {
    const solutions = solutionSetOf(state.entries);
    return (
      <>
        {solutions.kind !== "none" &&
          solutions.free.map((j) => (
            <SliderField
              key={j}
              label={`x${subscript(j + 1)} (free)`}
              value={state.choice[j]}
              min={range.low}
              max={range.high}
              step={range.step}
              onChange={(value, phase) => set(chosen(state, j, value), phase)}
            />
          ))}
        <MatrixFields
          label="A | b"
          bar={1}
          entries={state.entries}
          onChange={(entries) => set({ ...state, entries })}
        />
      </>
    );
  },
  readout({ state }) {
    const set = solutionSetOf(state.entries);
    const count = `${set.n} unknowns, ${set.pivots.length} ${set.pivots.length === 1 ? "pivot" : "pivots"}`;
    if (set.kind === "none") return `${count}, and a row that says 0 = 1: no solution.`;
    const x = solutionAt(set, choiceOf(set, state));
    if (set.kind === "one") return `${count}: nothing is free. The one solution is x = ${formatPoint(x)}.`;
    const free = set.free.map((j) => `x${subscript(j + 1)} = ${format(x[j])}`).join(", ");
    return `${count}: ${set.free.length} free. With ${free} the solution is x = ${formatPoint(x)}. All of them together are ${shapes[set.free.length] ?? `a set of dimension ${set.free.length}`}.`;
  },
  values({ state }) {
    const set = solutionSetOf(state.entries);
    return {
      kind: set.kind,
      rank: set.pivots.length,
      nullity: set.free.length,
      ...(set.kind === "none" ? {} : { x: solutionAt(set, choiceOf(set, state)) }),
    };
  },
});

const shapes = ["a point", "a line", "a plane", "all of space"] as const;
