import { attribute, defineFigure, still, type Panel, type Values, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { grid, integer } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { signedProducts, type SignedProduct } from "./products.ts";

interface State {
  readonly matrix: readonly (readonly number[])[];
  /** How many of the six products are added. */
  readonly step: number;
}

const matrixParser = grid({ rows: 3, columns: 3 });
const attributes = {
  matrix: attribute(
    matrixParser,
    [
      [2, 1, 3],
      [0, 4, 1],
      [1, 2, 2],
    ],
    "the 3×3 matrix",
  ),
};
type Attributes = Values<typeof attributes>;

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

function upTo({ matrix, step }: State) {
  const added = signedProducts(matrix).slice(0, step);
  return { last: added.at(-1), sum: clean(added.reduce((sum, { value }) => sum + value, 0)) };
}

const token = { plus: 3, minus: 4 } as const;
const inkOf = ({ sign }: SignedProduct) => (sign > 0 ? token.plus : token.minus);

/** The matrix with the three entries of the product that came last. */
function matrixPanel({ state }: View<Attributes, State>): Panel {
  const { last } = upTo(state);
  const layout = { cellWidth: 78, cellHeight: 66 };
  const [width, height] = matrixSize(3, 3, layout);
  const [left, top] = [46, 40];
  const side = width + 2 * left;
  const centre = (i: number, j: number) =>
    `${left + 8 + (j + 0.5) * layout.cellWidth} ${top + 4 + (i + 0.5) * layout.cellHeight}`;
  return {
    id: "matrix",
    width: side,
    height: top + height + 70,
    children: (
      <>
        {last && (
          <path
            d={`M${last.columns.map((j, i) => centre(i, j)).join("L")}`}
            fill="none"
            stroke={colour(inkOf(last))}
            stroke-width={26}
            stroke-opacity={0.2}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        )}
        <MatrixDrawing
          x={left}
          y={top}
          layout={layout}
          size={24}
          entries={state.matrix.map((row) => row.map((entry) => format(entry)))}
          look={(i, j) =>
            last?.columns[i] === j ? { ring: inkOf(last), ink: inkOf(last), bold: true } : last ? { ink: "muted" } : {}
          }
        />
        <Label x={side / 2} y={top + height + 38} kind="number" size={21} bold ink={last ? inkOf(last) : "muted"}>
          {last
            ? `${last.sign > 0 ? "+" : "−"} ${last.factors.map(signed).join(" · ")}`
            : "one from each row and column"}
        </Label>
      </>
    ),
  };
}

/** The six patterns with their products, and the running sum. */
function productsPanel({ state, symbols }: View<Attributes, State>): Panel {
  const all = signedProducts(state.matrix);
  const { sum } = upTo(state);
  const result = paint(symbols, "det", 1);
  const width = 420;
  const [cellWidth, cellHeight] = [width / 3, 142];
  const small = 18;
  return {
    id: "products",
    width,
    height: 2 * cellHeight + 62,
    children: (
      <>
        {all.map((product, k) => {
          const x = (k % 3) * cellWidth;
          const y = Math.floor(k / 3) * cellHeight + 6;
          const done = k < state.step;
          const current = k === state.step - 1;
          const ink = inkOf(product);
          const grid = x + cellWidth / 2 - 1.5 * small + 8;
          return (
            <g key={k} opacity={done ? 1 : 0.45}>
              {current && (
                <rect
                  x={x + 4}
                  y={y - 2}
                  width={cellWidth - 8}
                  height={cellHeight - 12}
                  rx={8}
                  fill={colour(ink)}
                  fill-opacity={0.12}
                />
              )}
              <Label x={grid - 18} y={y + 36} kind="number" size={26} bold ink={ink} halo={false}>
                {product.sign > 0 ? "+" : "−"}
              </Label>
              {[0, 1, 2].map((i) =>
                [0, 1, 2].map((j) => (
                  <rect
                    key={`${i}${j}`}
                    x={grid + j * small + 1}
                    y={y + 10 + i * small + 1}
                    width={small - 2}
                    height={small - 2}
                    rx={3}
                    fill={colour(product.columns[i] === j ? ink : "muted")}
                    fill-opacity={product.columns[i] === j ? 0.85 : 0.14}
                  />
                )),
              )}
              <Label x={x + cellWidth / 2} y={y + 84} kind="number" size={15} ink="muted" halo={false}>
                {product.factors.map(signed).join("·")}
              </Label>
              <Label
                x={x + cellWidth / 2}
                y={y + 110}
                kind="number"
                size={19}
                bold={done}
                halo={false}
                ink={done ? ink : "muted"}
              >
                {done ? `${product.value < 0 ? "−" : "+"} ${format(Math.abs(product.value))}` : "?"}
              </Label>
            </g>
          );
        })}
        <g {...result.marks}>
          <Label
            x={width / 2}
            y={2 * cellHeight + 34}
            kind="number"
            size={23}
            bold
            ink={state.step === 6 ? result.token : "ink"}
          >
            {state.step === 6 ? `det A = ${format(sum)}` : `sum so far: ${format(sum)}`}
          </Label>
        </g>
      </>
    ),
  };
}

function signed(value: number): string {
  return value < 0 ? `(${format(value)})` : format(value);
}

/** Without the digits that floating point adds. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
