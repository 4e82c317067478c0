import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import { MatrixDrawing, matrixSize, type EntryLook } from "../matrix/matrix-drawing.tsx";
import { pairedProducts, type SignedProduct } from "./products.ts";
import { type Attributes, type State, inkOf, rowsOf, signed, upTo } from "./state.ts";

const layout = { cellWidth: 78, cellHeight: 66 };
const [left, top] = [46, 40];

/** The matrix with the three entries of the product that came last, or of a product and its partner. */
export function matrixPanel({ attributes, state }: View<Attributes, State>): Panel {
  const [width, height] = matrixSize(3, 3, layout);
  const side = width + 2 * left;
  const paired = attributes.view === "pairs";
  const { last } = upTo(state);
  const rows = rowsOf(state);
  const shown = paired ? pairedProducts(state.matrix, rows)[state.pair - 1] : last ? [last] : [];
  const look = (i: number, j: number): EntryLook => {
    const at = shown.filter(({ columns }) => columns[i] === j);
    if (at.length === 0) return shown.length > 0 ? { ink: "muted" } : {};
    // Both products take this entry: it belongs to neither colour.
    return at.length === 2 ? { ring: 5, bold: true } : { ring: inkOf(at[0]), ink: inkOf(at[0]), bold: true };
  };
  return {
    id: "matrix",
    width: side,
    height: top + height + 70,
    children: (
      <>
        {paired &&
          rows.map((i) => (
            <rect
              key={i}
              x={left - 30}
              y={top + 7 + i * layout.cellHeight}
              width={width + 60}
              height={layout.cellHeight - 6}
              rx={8}
              fill={colour("muted")}
              fill-opacity={0.1}
            />
          ))}
        {shown.map((product) => (
          <path
            key={product.sign}
            d={`M${product.columns.map((j, i) => centre(i, j)).join("L")}`}
            fill="none"
            stroke={colour(inkOf(product))}
            stroke-width={paired ? 14 : 26}
            stroke-opacity={0.2}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        ))}
        <MatrixDrawing
          x={left}
          y={top}
          layout={layout}
          size={24}
          entries={state.matrix.map((row) => row.map((entry) => format(entry)))}
          look={look}
        />
        {shown.length === 0 && (
          <Label x={side / 2} y={top + height + 38} kind="number" size={21} bold ink="muted">
            one from each row and column
          </Label>
        )}
        {shown.map((product, k) => (
          <Label
            key={k}
            x={side / 2 + (shown.length === 1 ? 0 : k === 0 ? -86 : 86)}
            y={top + height + 38}
            kind="number"
            size={21}
            bold
            ink={inkOf(product)}
          >
            {written(product)}
          </Label>
        ))}
      </>
    ),
  };
}

function written({ sign, factors }: SignedProduct): string {
  return `${sign > 0 ? "+" : "−"} ${factors.map(signed).join(" · ")}`;
}

function centre(i: number, j: number): string {
  return `${left + 8 + (j + 0.5) * layout.cellWidth} ${top + 4 + (i + 0.5) * layout.cellHeight}`;
}
