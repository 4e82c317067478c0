import { defineFigure, still } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { ChoiceField } from "../kit/choice-field.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { choice, list } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { subscript } from "../matrix/subscript.ts";
import { defaultCamera } from "../space/camera.ts";
import type { Vec3 } from "../space/vec3.ts";
import { numbersPanel } from "./numbers-panel.tsx";
import { readingPanel } from "./reading-panel.tsx";
import { spacePanel } from "./space-panel.tsx";
import { mix, nearestIn, spanOf, toZero } from "./span.ts";
import { type State, attributes, type Attributes, shapes, columnsOf, letterOf, matrixOf, transposed } from "./state.ts";

export const spanExplorer = defineFigure<Attributes, State>({
  name: "span-explorer",
  title: "Span explorer",
  summary:
    "Mix one, two or three arrows of space: see the line, plane or space that they span, and whether a target is in it.",
  attributes,
  stills: {
    target: still(list(3), (state, target) => ({ ...state, target: target as unknown as Vec3 }), "where b stands"),
    weights: still(
      list(),
      (state, weights) => ({ ...state, weights: state.weights.map((old, i) => weights[i] ?? old) }),
      "the weights",
    ),
    reading: still(
      choice("columns", "rows"),
      (state, reading) => read(state, reading),
      "whether the arrows are the columns or the rows of the matrix",
    ),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check({ matrix, target, weights, reading }) {
    const k = matrix[0].length;
    if (reading !== "columns" && k !== 3) return `reading rows needs a 3×3 matrix; it is 3×${k}.`;
    if (k > 3) return `matrix must have one to three columns; it has ${k}.`;
    if (target.length !== 0 && target.length !== 3) return `target must have three numbers; it has ${target.length}.`;
    if (weights.length !== 0 && weights.length !== k)
      return `weights must have one number for each of the ${k} columns.`;
    return undefined;
  },
  initial: ({ matrix, target, weights, reading }) => ({
    reading: reading === "rows" ? "rows" : "columns",
    matrix: reading === "rows" ? transposed(matrix) : matrix,
    weights: weights.length > 0 ? weights : matrix[0].map(() => 1),
    target: target.length === 3 ? (target as unknown as Vec3) : null,
    camera: defaultCamera,
  }),
  draw(view) {
    return [spacePanel(view), view.attributes.reading === "columns" ? numbersPanel(view) : readingPanel(view)];
  },
  controls({ attributes: given, state, set }) {
    const name = letterOf(given, state);
    const { target } = state;
    const zero = toZero(columnsOf(state));
    const near = target && nearestIn(columnsOf(state), target);
    return (
      <>
        {given.reading === "both" && (
          <>
            <ChoiceField
              label="Arrows"
              value={state.reading}
              choices={readings}
              onChange={(reading) => set(read(state, reading))}
            />
            <button
              type="button"
              disabled={zero === undefined}
              onClick={() => zero && set({ ...state, weights: zero })}
            >
              Mix to zero
            </button>
          </>
        )}
        <div class="figure-stack">
          {state.weights.map((weight, i) => (
            <SliderField
              key={i}
              label={`weight of ${name}${subscript(i + 1)}`}
              value={weight}
              min={-3}
              max={3}
              step={0.25}
              onChange={(value, phase) => set({ ...state, weights: replaced(state.weights, i, value) }, phase)}
            />
          ))}
        </div>
        <MatrixFields
          label="A"
          entries={matrixOf(state).map((row) => row.map(String))}
          onChange={(entries) => {
            const A = attributes.matrix.parser.parse(`[${entries.map((row) => `[${row.join(",")}]`).join(",")}]`);
            if (A === undefined) return;
            const matrix = A.map((row) => row.map((entry) => Math.min(8, Math.max(-8, entry))));
            set({ ...state, matrix: state.reading === "rows" ? transposed(matrix) : matrix });
          }}
        />
        {target &&
          ([0, 1, 2] as const).map((i) => (
            <NumberField
              key={i}
              label={`b${subscript(i + 1)}`}
              value={target[i]}
              step={0.5}
              min={-8}
              max={8}
              onChange={(value) => set({ ...state, target: replaced(target, i, value) as unknown as Vec3 })}
            />
          ))}
        {near && (
          <>
            <button type="button" disabled={near.reachable} onClick={() => set({ ...state, target: near.point })}>
              Move b to the nearest reachable point
            </button>
            <button type="button" onClick={() => set({ ...state, weights: near.weights })}>
              {near.reachable ? "Use the weights that reach b" : "Use the weights that come nearest"}
            </button>
          </>
        )}
      </>
    );
  },
  readout({ attributes, state }) {
    const name = letterOf(attributes, state);
    const vectors = columnsOf(state);
    const { dimension, pivots } = spanOf(vectors);
    const many =
      vectors.length === 1 ? "One arrow spans" : vectors.length === 2 ? "Two arrows span" : "Three arrows span";
    const spare = vectors.map((_, i) => i).filter((i) => !pivots.includes(i));
    const needless =
      spare.length === 0 || dimension === 0
        ? ""
        : ` ${spare.map((i) => `${name}${subscript(i + 1)}`).join(" and ")} ${spare.length === 1 ? "adds" : "add"} nothing new.`;
    const mixed = `${combination(state.weights, name)} = ${formatPoint(mix(vectors, state.weights))}.`;
    if (state.target === null) return `${many} ${shapes[dimension]}: dimension ${dimension}.${needless} ${mixed}`;
    const near = nearestIn(vectors, state.target);
    const verdict = near.reachable
      ? `b = ${formatPoint(state.target)} is reachable: b = ${combination(near.weights, name)}.`
      : `b = ${formatPoint(state.target)} is not reachable: its distance from the ${nouns[dimension]} is ${format(near.distance, 3)}.`;
    return `${many} ${shapes[dimension]}: dimension ${dimension}.${needless} ${verdict} Your mix: ${mixed}`;
  },
  values({ state }) {
    const vectors = columnsOf(state);
    const near = state.target && nearestIn(vectors, state.target);
    return {
      dimension: spanOf(vectors).dimension,
      mix: mix(vectors, state.weights),
      ...(near && state.target ? { target: state.target, distance: near.distance, reachable: near.reachable } : {}),
    };
  },
});

const readings = { columns: "columns of A", rows: "rows of A" };

/** The other arrows of the same matrix: rows become columns. */
function read(state: State, reading: State["reading"]): State {
  return state.reading === reading ? state : { ...state, reading, matrix: transposed(state.matrix) };
}

const nouns = ["origin", "line", "plane", "space"] as const;

function combination(weights: readonly number[], name: string): string {
  return weights
    .map((weight, i) => {
      const size = `${format(Math.abs(weight), 3)} ${name}${subscript(i + 1)}`;
      return i === 0 ? (weight < 0 ? `−${size}` : size) : weight < 0 ? `− ${size}` : `+ ${size}`;
    })
    .join(" ");
}

function replaced(values: readonly number[], at: number, value: number): number[] {
  return values.map((old, i) => (i === at ? value : old));
}
