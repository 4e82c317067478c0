import { ChoiceField } from "../kit/choice-field.tsx";
import { defineFigure, still, type FigureValue } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { choice, integer, list, parseNumber } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { lossInWords, lossOf, lossView } from "./loss-view.tsx";
import { attributes, initialOrtho, type OrthoAttributes, type OrthoState, type OrthoView } from "./ortho-state.ts";
import { methodNames, methods } from "./orthogonalise.ts";
import { progressOf } from "./steps.ts";
import { stepTitle } from "./numbers-panel.tsx";
import { lastStep, stepsView } from "./steps-view.tsx";

const method = choice(...methods);

/** Gram–Schmidt step by step with R filling in, and what rounding does to four ways of doing it. */
export const orthoStage = defineFigure<OrthoAttributes, OrthoState>({
  name: "ortho-stage",
  title: "Orthogonal stage",
  summary: "Make columns orthonormal step by step, or compare four methods on columns that are hard.",
  attributes,
  stills: {
    step: still(integer(0, 6), (state, step) => ({ ...state, step }), "how many steps are done"),
    n: still(integer(2, 14), (state, n) => ({ ...state, n }), "the order of the Hilbert matrix"),
    method: still(method, (state, method) => ({ ...state, method }), "the method whose dot products are shown"),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check({ columns, names }) {
    const shape = `${columns.length}×${columns[0].length}`;
    if (!["2×2", "3×2", "3×3"].includes(shape)) return `columns must be a matrix of 2×2, 3×2 or 3×3; it is ${shape}.`;
    return names.length === 3 ? undefined : "names must be three words: columns, results and what is taken off.";
  },
  initial: initialOrtho,
  draw: (view) => (view.attributes.view === "loss" ? lossView(view) : stepsView(view)),
  controls: (view) => (view.attributes.view === "loss" ? lossControls(view) : stepControls(view)),
  readout({ attributes: { view }, state: { columns, step, n, method } }) {
    if (view === "loss")
      return `Hilbert columns, n = ${n}: ${methods.map((each) => `${methodNames[each]} ${lossInWords(lossOf(each, n))}`).join(", ")}. 0 would be orthonormal, 1 means two parallel columns. Shown: ${methodNames[method]}.`;
    const { last, left, stuck, q } = progressOf(columns, step);
    if (stuck) return "This column is a mix of those before it: nothing is left, and there is no next q.";
    const done = q.length === columns.length ? " All columns are done: A = QR." : "";
    return `Step ${step} of ${lastStep(columns)}: ${stepTitle(last)}${last === undefined ? `, ${columns.map((column, i) => `a ${i + 1} is ${formatPoint(column, 3)}`).join(", ")}` : `, now ${formatPoint(left, 3)}`}.${done}`;
  },
  values({ attributes: { view }, state: { columns, step, n, method } }): Readonly<Record<string, FigureValue>> {
    if (view === "loss") return { n, method, loss: lossOf(method, n) };
    const { q, stuck } = progressOf(columns, step);
    return { step, q, stuck };
  },
});

function stepControls({ state, set }: OrthoView) {
  const { columns, step } = state;
  const last = lastStep(columns);
  const { stuck } = progressOf(columns, step);
  return (
    <>
      <button type="button" disabled={step >= last || stuck} onClick={() => set({ ...state, step: step + 1 })}>
        Next step
      </button>
      <SliderField
        label="step"
        value={step}
        min={0}
        max={last}
        step={1}
        onChange={(step, phase) => set({ ...state, step }, phase)}
      />
      <MatrixFields
        label="A"
        entries={columns[0].map((_, i) => columns.map((column) => format(column[i]).replace("−", "-")))}
        onChange={(texts) => {
          const rows = texts.map((row) => row.map((each) => parseNumber(each) ?? 0));
          if (rows.flat().every((each) => Math.abs(each) <= 20))
            set({ ...state, columns: rows[0].map((_, j) => rows.map((row) => row[j])) });
        }}
      />
    </>
  );
}

function lossControls({ state, set }: OrthoView) {
  return (
    <>
      <ChoiceField
        label="Method"
        value={state.method}
        choices={methodNames}
        onChange={(method) => set({ ...state, method })}
      />
      <SliderField
        label="order n"
        value={state.n}
        min={2}
        max={14}
        step={1}
        onChange={(n, phase) => set({ ...state, n }, phase)}
      />
    </>
  );
}
