import { mat2 } from "../plane-maps/mat2-parser.ts";
import { typedMatrix } from "../plane-maps/typed-matrix.ts";
import { defineFigure, still } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { NumberField } from "../kit/number-field.tsx";
import { number, pair } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { flatteningPanel, parabolaPanel } from "./polynomial-panels.tsx";
import { characteristic, companion, roots } from "./roots.ts";
import { attributes, type Attributes, type State } from "./state.ts";
import { complexPanel, complexText, tracePanel } from "./trace-panels.tsx";

/** Where eigenvalues come from: the roots of a parabola, told by trace and determinant. */
export const eigenvaluePlane = defineFigure<Attributes, State>({
  name: "eigenvalue-plane",
  title: "Where eigenvalues come from",
  summary: "Try values of λ until A − λI is flat, or move trace and determinant and watch both eigenvalues.",
  attributes,
  stills: {
    matrix: still(mat2, (state, A) => ({ ...state, A }), "the matrix"),
    lambda: still(number, (state, lambda) => ({ ...state, lambda }), "the λ that is tried"),
    at: still(pair, (state, at) => ({ ...state, at }), "trace and determinant"),
  },
  initial: ({ matrix, lambda, at }) => ({ A: matrix, lambda, at }),
  draw: (view) =>
    view.attributes.view === "trace"
      ? [tracePanel(view), complexPanel(view)]
      : [parabolaPanel(view), flatteningPanel(view)],
  controls: ({ attributes: { view }, state, set }) =>
    view === "trace" ? (
      <>
        <NumberField
          label="trace"
          value={state.at[0]}
          step={0.25}
          min={-4}
          max={4}
          onChange={(trace) => set({ ...state, at: [trace, state.at[1]] })}
        />
        <NumberField
          label="determinant"
          value={state.at[1]}
          step={0.25}
          min={-4}
          max={4}
          onChange={(det) => set({ ...state, at: [state.at[0], det] })}
        />
      </>
    ) : (
      <>
        <SliderField
          label="λ"
          value={state.lambda}
          min={-5}
          max={5}
          step={0.25}
          onChange={(lambda, phase) => set({ ...state, lambda }, phase)}
        />
        <MatrixFields
          label="A ="
          entries={state.A.map((row) => row.map(String))}
          onChange={(entries) => set({ ...state, A: typedMatrix(state.A, entries) })}
        />
      </>
    ),
  readout({ attributes: { view }, state: { A, lambda, at } }) {
    const found = roots(view === "trace" ? companion(...at) : A);
    const both = found.map(([re, im]) => complexText(re, im)).join(" and ");
    if (view === "trace")
      return `Trace ${format(at[0])} and determinant ${format(at[1])}: the eigenvalues are ${both}. They add up to the trace and multiply to the determinant.`;
    const value = characteristic(A, lambda);
    return `At λ = ${format(lambda)} the columns of A − λI span the area ${format(value)}${
      value === 0 ? ": they lie on one line, and λ is an eigenvalue" : ""
    }. The roots are ${both}; A has the columns ${[0, 1].map((j) => formatPoint(A.map((row) => row[j]))).join(" and ")}.`;
  },
  values({ attributes: { view }, state: { A, lambda, at } }) {
    const M = view === "trace" ? companion(...at) : A;
    return { matrix: M, lambda, det: characteristic(A, lambda), eigenvalues: roots(M) };
  },
});
