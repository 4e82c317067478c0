import { defineFigure, still } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { integer } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { matrixPanel } from "./matrix-panel.tsx";
import { productsPanel } from "./products-panel.tsx";
import { type Attributes, type State, attributes, matrixParser, signed, upTo } from "./state.ts";

/** The determinant of a 3×3 matrix, one signed product after the other. */
export const signedProductsFigure = defineFigure<Attributes, State>({
  name: "signed-products",
  title: "Six signed products",
  summary:
    "Step through the six products of a 3×3 determinant: one entry from each row and column, three plus, three minus.",
  attributes,
  stills: {
    step: still(integer(0, 6), (state, step) => ({ ...state, step }), "how many products are added"),
    matrix: still(matrixParser, (state, matrix) => ({ ...state, matrix }), "the matrix"),
  },
  initial: ({ matrix }) => ({ matrix, step: 0 }),
  draw: (view) => [matrixPanel(view), productsPanel(view)],
  controls: ({ state, set }) => (
    <>
      <SliderField
        label="products"
        value={state.step}
        min={0}
        max={6}
        step={1}
        onChange={(step, phase) => set({ ...state, step }, phase)}
      />
      <button type="button" disabled={state.step === 6} onClick={() => set({ ...state, step: state.step + 1 })}>
        Next product
      </button>
      <MatrixFields
        label="A"
        entries={state.matrix.map((row) => row.map(String))}
        onChange={(entries) => {
          const matrix = matrixParser.parse(`[${entries.map((row) => `[${row.join(",")}]`).join(",")}]`);
          if (matrix) set({ ...state, matrix });
        }}
      />
    </>
  ),
  readout({ state }) {
    const { last, sum } = upTo(state);
    if (last === undefined) return "No product is added yet. Each takes one entry from every row and every column.";
    const product = `${last.sign < 0 ? "minus " : "plus "}${last.factors.map(signed).join(" times ")}`;
    const end =
      state.step === 6
        ? `The determinant is ${format(sum)}${sum === 0 ? ": the matrix is singular" : ""}.`
        : `The sum so far is ${format(sum)}.`;
    return `Product ${state.step} of 6: ${product}. ${end}`;
  },
  values: ({ state }) => ({
    step: state.step,
    sum: upTo(state).sum,
    determinant: upTo({ ...state, step: 6 }).sum,
  }),
});
