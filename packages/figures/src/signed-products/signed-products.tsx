import { ChoiceField } from "../kit/choice-field.tsx";
import { defineFigure, still } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { integer } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { matrixPanel } from "./matrix-panel.tsx";
import { pairsPanel } from "./pairs-panel.tsx";
import { pairedProducts } from "./products.ts";
import { productsPanel } from "./products-panel.tsx";
import {
  type Attributes,
  type Rows,
  type State,
  attributes,
  clean,
  matrixParser,
  rowChoices,
  rowsOf,
  signed,
  upTo,
} from "./state.ts";

/** The determinant of a 3×3 matrix, one signed product after the other, or in pairs that cancel when two rows agree. */
export const signedProductsFigure = defineFigure<Attributes, State>({
  name: "signed-products",
  title: "Six signed products",
  summary:
    "The six products of a 3×3 determinant, one entry from each row and column: three plus, three minus, and why.",
  attributes,
  stills: {
    step: still(integer(0, 6), (state, step) => ({ ...state, step }), "how many products are added"),
    pair: still(integer(1, 3), (state, pair) => ({ ...state, pair }), "which pair is looked at"),
    rows: still(rowChoices, (state, rows) => ({ ...state, rows }), "the rows whose picks are exchanged"),
    matrix: still(matrixParser, (state, matrix) => ({ ...state, matrix }), "the matrix"),
  },
  initial: ({ matrix }) => ({ matrix, step: 0, pair: 1, rows: "1 and 2" }),
  draw: (view) => [matrixPanel(view), view.attributes.view === "pairs" ? pairsPanel(view) : productsPanel(view)],
  controls: ({ attributes: { view }, state, set }) => (
    <>
      {view === "steps" ? (
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
        </>
      ) : (
        <>
          <ChoiceField
            label="Pair"
            value={String(state.pair) as "1" | "2" | "3"}
            choices={{ 1: "1", 2: "2", 3: "3" }}
            onChange={(pair) => set({ ...state, pair: Number(pair) })}
          />
          <ChoiceField<Rows>
            label="Exchange the picks of rows"
            value={state.rows}
            choices={{ "1 and 2": "1 and 2", "1 and 3": "1 and 3", "2 and 3": "2 and 3" }}
            onChange={(rows) => set({ ...state, rows })}
          />
          <button type="button" disabled={agree(state)} onClick={() => set(withEqualRows(state))}>
            Make these rows equal
          </button>
        </>
      )}
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
  readout: ({ attributes: { view }, state }) => (view === "pairs" ? pairInWords(state) : stepInWords(state)),
  values: ({ attributes: { view }, state }) => ({
    ...(view === "pairs" ? { pair: state.pair, left: leftOf(state), equalRows: agree(state) } : {}),
    step: state.step,
    sum: upTo(state).sum,
    determinant: upTo({ ...state, step: 6 }).sum,
  }),
});

function stepInWords(state: State): string {
  const { last, sum } = upTo(state);
  if (last === undefined) return "No product is added yet. Each takes one entry from every row and every column.";
  const product = `${last.sign < 0 ? "minus " : "plus "}${last.factors.map(signed).join(" times ")}`;
  const end =
    state.step === 6
      ? `The determinant is ${format(sum)}${sum === 0 ? ": the matrix is singular" : ""}.`
      : `The sum so far is ${format(sum)}.`;
  return `Product ${state.step} of 6: ${product}. ${end}`;
}

function pairInWords(state: State): string {
  const [plus, minus] = pairedProducts(state.matrix, rowsOf(state))[state.pair - 1];
  const { sum } = upTo({ ...state, step: 6 });
  const both = [plus, minus].map(({ factors }) => factors.map(signed).join(" · "));
  const pair = `Pair ${state.pair}: plus ${both[0]}, minus ${both[1]}, together ${format(leftOf(state))}.`;
  return agree(state)
    ? `${pair} Rows ${state.rows} are equal, so every pair cancels: the determinant is 0.`
    : `${pair} Rows ${state.rows} differ. The determinant is ${format(sum)}.`;
}

function leftOf(state: State): number {
  const [plus, minus] = pairedProducts(state.matrix, rowsOf(state))[state.pair - 1];
  return clean(plus.value + minus.value);
}

function agree(state: State): boolean {
  const [i, j] = rowsOf(state);
  return state.matrix[i].every((entry, column) => entry === state.matrix[j][column]);
}

function withEqualRows(state: State): State {
  const [i, j] = rowsOf(state);
  return { ...state, matrix: state.matrix.map((row, at) => (at === j ? state.matrix[i] : row)) };
}
