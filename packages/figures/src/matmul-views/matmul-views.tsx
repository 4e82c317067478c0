import { ChoiceField } from "../kit/choice-field.tsx";
import { attribute, defineFigure, still, type Values, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { choice, flag, grid, integer, parseNumber } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { product, stepsOf, type ProductView, type Rows } from "./product.ts";
import { transposePanels } from "./transpose-panels.tsx";
import { inWords, wayPanel } from "./way-panel.tsx";

const views = choice("entries", "columns", "rows", "layers");

const attributes = {
  a: attribute(
    grid(),
    [
      [1, 2, 0],
      [-1, 1, 3],
    ],
    "the first matrix, up to 3×3",
  ),
  b: attribute(
    grid(),
    [
      [2, 1],
      [0, 1],
      [1, -1],
    ],
    "the second matrix, with as many rows as the first has columns",
  ),
  view: attribute(views, "entries", "entries (row times column), columns, rows or layers (column times row)"),
  transpose: attribute(flag, false, "whether the product of the transposes stands beside, instead of four views"),
};

interface State {
  readonly A: Rows;
  readonly B: Rows;
  readonly view: ProductView;
  readonly step: number;
}

export type MatMulView = View<Values<typeof attributes>, State>;

/** A product of matrices read in four ways, or beside its transpose. */
export const matmulViews = defineFigure<Values<typeof attributes>, State>({
  name: "matmul-views",
  title: "Ways to multiply",
  summary: "Step through a product of matrices by entries, by columns, by rows or by layers.",
  attributes,
  stills: {
    view: still(views, (state, view) => ({ ...state, view }), "the way of multiplying"),
    step: still(integer(0, 9), (state, step) => ({ ...state, step }), "how many steps are done"),
  },
  initial: ({ a, b, view }) => ({ A: a, B: b, view, step: 1 }),
  check({ a, b }) {
    if (a.length > 3 || a[0].length > 3 || b[0].length > 3)
      return `both matrices may have at most 3 rows and columns; they are ${a.length}×${a[0].length} and ${b.length}×${b[0].length}.`;
    if (b.length !== a[0].length)
      return `b must have as many rows as a has columns, ${a[0].length}; it has ${b.length}.`;
    return undefined;
  },
  draw: (view) => (view.attributes.transpose ? transposePanels(view) : [wayPanel(view)]),
  controls({ attributes: { transpose }, state, set }) {
    const { A, B, view } = state;
    const last = transpose ? A.length * B[0].length : stepsOf(view, A, B);
    const entries = (label: "A" | "B") => (
      <MatrixFields
        label={label}
        entries={state[label].map((row) => row.map((each) => format(each).replace("−", "-")))}
        onChange={(texts) => {
          const numbers = texts.map((row) => row.map(parseNumber));
          if (numbers.flat().every((each) => each !== undefined && Math.abs(each) < 100))
            set({ ...state, [label]: numbers as Rows });
        }}
      />
    );
    return (
      <>
        {!transpose && (
          <ChoiceField
            label="By"
            value={view}
            choices={{ entries: "entries", columns: "columns", rows: "rows", layers: "layers" }}
            onChange={(view) => set({ ...state, view, step: 1 })}
          />
        )}
        <SliderField
          label={transpose ? "entry" : "step"}
          value={Math.min(step(state.step, last, transpose), last)}
          min={transpose ? 1 : 0}
          max={last}
          step={1}
          onChange={(step, phase) => set({ ...state, step }, phase)}
        />
        <button
          type="button"
          onClick={() => set({ ...state, step: state.step >= last ? (transpose ? 1 : 0) : state.step + 1 })}
        >
          {state.step >= last ? "From the start" : "Next step"}
        </button>
        {entries("A")}
        {entries("B")}
      </>
    );
  },
  readout({ attributes: { transpose }, state: { A, B, view, step } }) {
    const n = B[0].length;
    if (transpose) {
      const at = Math.max(0, step - 1);
      const [i, j] = [Math.floor(at / n), at % n];
      return `Row ${i + 1} of A times column ${j + 1} of B is ${format(product(A, B)[i][j])}; in Bᵀ Aᵀ the same two meet in row ${j + 1}, column ${i + 1}.`;
    }
    if (step === 0) return `A is ${A.length}×${B.length} and B is ${B.length}×${n}: the product is ${A.length}×${n}.`;
    const last = stepsOf(view, A, B);
    const words = inWords(view, A, B, step);
    return view === "entries"
      ? `Row times column: ${words}. Entry ${step} of ${last}.`
      : `Step ${step} of ${last}: ${words}.${view === "layers" && step === last ? " All layers together are the product." : ""}`;
  },
  values: ({ state: { A, B, view, step } }) => ({ product: product(A, B), view, step }),
});

function step(value: number, last: number, transpose: boolean): number {
  return Math.min(last, Math.max(transpose ? 1 : 0, value));
}
