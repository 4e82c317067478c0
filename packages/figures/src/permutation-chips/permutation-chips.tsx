import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { grid, list } from "../kit/parser.ts";
import { plane } from "../kit/plane.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { readable } from "../matrix/readable.ts";
import { permutationMatrix, withoutSwaps } from "./without-swaps.ts";

interface State {
  /** Row i of P A is row order[i] of A. */
  readonly order: readonly number[];
}

const tokens: readonly Token[] = [1, 2, 4, 5];

const attributes = {
  matrix: attribute(
    grid(),
    [
      [0, 1, 2],
      [1, 1, 1],
      [2, 4, 1],
    ],
    "a square matrix of 2 to 4 rows",
  ),
};
type Attributes = Values<typeof attributes>;

export const permutationChips = defineFigure<Attributes, State>({
  name: "permutation-chips",
  title: "Permutation chips",
  summary: "Swap numbered chips: the rows of P and of P A follow, and elimination shows whether it now needs no swap.",
  attributes,
  stills: {
    order: still(
      list(),
      (state, order) => {
        const rows = order.map((each) => each - 1);
        return [...rows].sort((a, b) => a - b).join() === state.order.map((_, i) => i).join() ? { order: rows } : state;
      },
      "the rows of A in their new order, counted from 1",
    ),
  },
  check({ matrix }) {
    const [m, n] = [matrix.length, matrix[0].length];
    return m === n && m >= 2 && m <= 4 ? undefined : `matrix must be square with 2 to 4 rows; it is ${m}×${n}.`;
  },
  initial: ({ matrix }) => ({ order: matrix.map((_, i) => i) }),
  draw: (view) => [chipsPanel(view), factorsPanel(view)],
  controls: ({ state, set }) => (
    <>
      {pairs(state.order.length).map(([i, j]) => (
        <button key={`${i}${j}`} type="button" onClick={() => set({ order: swapped(state.order, i, j) })}>
          {`Swap rows ${i + 1} and ${j + 1}`}
        </button>
      ))}
    </>
  ),
  readout({ attributes: { matrix }, state }) {
    const { pivots, stuck } = withoutSwaps(state.order.map((i) => matrix[i]));
    const order = state.order.map((i) => i + 1).join(", ");
    if (stuck !== null)
      return `Order of the rows: ${order}. Elimination stops: pivot ${stuck + 1} is 0, and there is an entry below it.`;
    return `Order of the rows: ${order}. Elimination goes through without a swap; the pivots are ${pivots.map(readable).join(", ")}.`;
  },
  values({ attributes: { matrix }, state }) {
    const { pivots, stuck } = withoutSwaps(state.order.map((i) => matrix[i]));
    return {
      order: state.order.map((i) => i + 1),
      works: stuck === null,
      pivots: pivots.map((each) => each.toNumber()),
    };
  },
});

function chipsPanel({ attributes: { matrix }, state, symbols, set }: View<Attributes, State>): Panel {
  const n = matrix.length;
  const layout = { cellWidth: 42, cellHeight: 50 };
  const [width, height] = matrixSize(n, n, layout);
  const top = 44;
  const [leftP, leftA] = [64, 64 + width + 24];
  const slots = plane({
    x: [0, 1],
    y: [n - 0.5, -0.5],
    left: 30,
    top: top + 4,
    width: 1,
    height: n * layout.cellHeight,
  });
  const look = (row: number) => paint(symbols, `line${row + 1}`, tokens[row]);
  return {
    id: "chips",
    width: leftA + width + 6,
    height: top + height + 16,
    children: (
      <>
        <Label x={leftP + width / 2} y={20} size={19}>
          P
        </Label>
        <Label x={leftA + width / 2} y={20} size={19}>
          PA
        </Label>
        <MatrixDrawing
          x={leftP}
          y={top}
          layout={layout}
          entries={permutationMatrix(state.order).map((row) => row.map(String))}
          look={(i, j) => {
            const { token, marks } = look(state.order[i]);
            return state.order[i] === j ? { fill: token, ink: token, bold: true, marks } : { ink: "muted" };
          }}
        />
        <MatrixDrawing
          x={leftA}
          y={top}
          layout={layout}
          entries={state.order.map((i) => matrix[i].map((entry) => format(entry)))}
          look={(i) => ({ ink: look(state.order[i]).token, marks: look(state.order[i]).marks })}
        />
        {state.order.map((row, i) => {
          const { token, marks } = look(row);
          return (
            <g key={row} {...marks}>
              <Chip x={slots.toX(0)} y={slots.toY(i)} token={token} text={String(row + 1)} />
            </g>
          );
        })}
        {matrix.map((_, row) => {
          // In the order of the numbers, not of the places: a handle that is moved in the page would lose the focus.
          const i = state.order.indexOf(row);
          return (
            <Handle
              key={row}
              plane={slots}
              at={[0, i]}
              label={`Chip of row ${row + 1}`}
              valueText={`in place ${i + 1}`}
              rule={{ axis: "y", step: 1, y: [0, n - 1] }}
              token={look(row).token}
              symbol={`line${row + 1}`}
              onMove={([, to], phase) => set({ order: swapped(state.order, i, to) }, phase)}
            >
              <Chip x={0} y={0} token={look(row).token} text={String(row + 1)} />
            </Handle>
          );
        })}
      </>
    ),
  };
}

function Chip({ x, y, token, text }: { x: number; y: number; token: Token; text: string }) {
  return (
    <g class="figure-grip">
      <circle cx={x} cy={y} r={19} fill={colour("page")} />
      <circle cx={x} cy={y} r={19} fill={colour(token)} fill-opacity={0.16} stroke={colour(token)} stroke-width={2.5} />
      <Label x={x} y={y} kind="number" size={19} bold ink={token} halo={false}>
        {text}
      </Label>
    </g>
  );
}

/** L and U of P A as far as elimination without swaps goes. */
function factorsPanel({ attributes: { matrix }, state, symbols }: View<Attributes, State>): Panel {
  const n = matrix.length;
  const { L, U, stuck, pivots } = withoutSwaps(state.order.map((i) => matrix[i]));
  const layout = { cellWidth: 42, cellHeight: 50 };
  const [width, height] = matrixSize(n, n, layout);
  const top = 44;
  const lefts = [10, 10 + width + 36];
  const side = lefts[1] + width + 10;
  const pivot = paint(symbols, "pivot", 3);
  return {
    id: "factors",
    width: side,
    height: top + height + 54,
    children: (
      <>
        {["L", "U"].map((name, k) => (
          <Label key={name} x={lefts[k] + width / 2} y={20} size={19}>
            {name}
          </Label>
        ))}
        <MatrixDrawing
          x={lefts[0]}
          y={top}
          layout={layout}
          entries={L.map((row, i) =>
            row.map((entry, j) => (j < i && stuck !== null && j >= stuck ? "?" : readable(entry))),
          )}
          look={(i, j) => {
            // The multipliers of a row move with it: they wear its colour.
            const { token, marks } = paint(symbols, `line${state.order[i] + 1}`, tokens[state.order[i]]);
            return j < i ? { ink: token, marks } : { ink: "muted" };
          }}
        />
        <MatrixDrawing
          x={lefts[1]}
          y={top}
          layout={layout}
          entries={U.map((row) => row.map(readable))}
          look={(i, j) => {
            if (i !== j || i >= pivots.length) return i > j ? { ink: "muted" } : {};
            return stuck === i
              ? { fill: "wrong", ink: "wrong", bold: true, marks: pivot.marks }
              : { ring: pivot.token, marks: pivot.marks, bold: true };
          }}
        />
        <Label x={side / 2} y={top + height + 32} kind="text" size={18} bold ink={stuck === null ? "right" : "wrong"}>
          {stuck === null ? "✓ PA = LU" : `✗ pivot ${stuck + 1} is 0`}
        </Label>
      </>
    ),
  };
}

function pairs(n: number): (readonly [number, number])[] {
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n - i - 1 }, (_, k) => [i, i + 1 + k] as const),
  ).flat();
}

function swapped(order: readonly number[], i: number, j: number): number[] {
  return order.map((row, k) => (k === i ? order[j] : k === j ? order[i] : row));
}
