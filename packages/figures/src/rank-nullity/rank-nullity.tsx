import { random, rationalMatrix, rationalRref } from "@gradus/math";
import { attribute, defineFigure, type Panel, type Values, type View } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { textGrid } from "../kit/parser.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { randomOfRank } from "../matrix/random-matrix.ts";
import { readable } from "../matrix/readable.ts";
import { subscript } from "../matrix/subscript.ts";

interface State {
  readonly entries: readonly (readonly string[])[];
  /** How many other matrices were asked for. */
  readonly seed: number;
}

const side = 460;
const attributes = {
  matrix: attribute(
    textGrid(),
    [
      ["1", "2", "0", "1"],
      ["0", "0", "1", "3"],
      ["1", "2", "1", "4"],
    ],
    "the matrix",
  ),
};

export const rankNullity = defineFigure<Values<typeof attributes>, State>({
  name: "rank-nullity",
  title: "Rank and nullity",
  summary: "Each column is a pivot column or a free one: change an entry, and the bar of n cells stays full.",
  attributes,
  stills: {},
  check({ matrix }) {
    const [m, n] = [matrix.length, matrix[0].length];
    return m <= 5 && n <= 6 ? undefined : `matrix must have at most 5 rows and 6 columns; it is ${m}×${n}.`;
  },
  initial: ({ matrix }) => ({ entries: matrix, seed: 0 }),
  draw: (view) => [panel(view)],
  controls({ state, set }) {
    const n = state.entries[0].length;
    return (
      <>
        <MatrixFields label="A" entries={state.entries} onChange={(entries) => set({ ...state, entries })} />
        <button
          type="button"
          disabled={n >= 6}
          onClick={() => set({ ...state, entries: state.entries.map((row, i) => [...row, i === 0 ? "1" : "0"]) })}
        >
          Add a column
        </button>
        <button
          type="button"
          disabled={n <= 1}
          onClick={() => set({ ...state, entries: state.entries.map((row) => row.slice(0, -1)) })}
        >
          Remove a column
        </button>
        <button type="button" onClick={() => set(another(state.seed + 1))}>
          Another matrix
        </button>
      </>
    );
  },
  readout({ state }) {
    const { pivots, free, n } = columnsOf(state);
    const names = free.map((j) => `x${subscript(j + 1)}`).join(", ");
    return `rank ${pivots.length} + nullity ${free.length} = ${n} columns. ${free.length === 0 ? "No unknown is free." : `Free: ${names}.`}`;
  },
  values({ state }) {
    const { pivots, free, n } = columnsOf(state);
    return { rank: pivots.length, nullity: free.length, columns: n, pivots };
  },
});

/** A matrix from a seed: 2 to 4 rows, 3 to 6 columns, any rank that fits. */
function another(seed: number): State {
  const rng = random(seed);
  const [m, n] = [rng.integer(2, 4), rng.integer(3, 6)];
  const matrix = randomOfRank(seed, m, n, rng.integer(1, Math.min(m, n)));
  return { entries: matrix.map((row) => row.map(String)), seed };
}

function columnsOf({ entries }: State) {
  const { R, pivots } = rationalRref(entries);
  const n = entries[0].length;
  return { R, pivots, n, free: Array.from({ length: n }, (_, j) => j).filter((j) => !pivots.includes(j)) };
}

function panel({ state, symbols }: View<Values<typeof attributes>, State>): Panel {
  const { R, pivots, free, n } = columnsOf(state);
  const p = paint(symbols, "pivot", 1);
  const free_ = paint(symbols, "null", 2);
  const layout = { cellWidth: Math.min(44, (side - 80) / 2 / n), cellHeight: 36 };
  const [width, height] = matrixSize(R.length, n, layout);
  const gap = (side - 2 * width) / 3;
  const lefts = [gap, 2 * gap + width];
  const top = 40;
  const bar = top + height + 62;
  const cell = (side - 40) / n;
  const token = (j: number) => (pivots.includes(j) ? p.token : free_.token);
  return {
    id: "columns",
    width: side,
    height: bar + 128,
    children: (
      <>
        {["A", "R, reduced"].map((name, k) => (
          <Label key={name} x={lefts[k] + width / 2} y={top - 20} size={18}>
            {name}
          </Label>
        ))}
        <MatrixDrawing
          x={lefts[0]}
          y={top}
          layout={layout}
          entries={rationalMatrix(state.entries).map((row) => row.map(readable))}
          look={(_, j) => ({ fill: token(j) })}
        />
        <MatrixDrawing
          x={lefts[1]}
          y={top}
          layout={layout}
          entries={R.map((row) => row.map(readable))}
          look={(i, j) => ({ ring: pivots[i] === j ? p.token : undefined, fill: token(j) })}
        />
        {[...pivots, ...free].map((j, k) => {
          const x = 20 + k * cell;
          const isPivot = pivots.includes(j);
          const { marks } = isPivot ? p : free_;
          return (
            <g key={j} {...marks}>
              <rect
                x={x + 2}
                y={bar}
                width={cell - 4}
                height={48}
                rx={6}
                fill={colour(token(j))}
                fill-opacity={isPivot ? 0.85 : 0.18}
                stroke={colour(token(j))}
                stroke-width={1.6}
                stroke-dasharray={isPivot ? undefined : "7 4"}
              />
              <Label x={x + cell / 2} y={bar + 24} size={19} ink={isPivot ? "page" : token(j)} halo={false}>
                {`x_${j + 1}`}
              </Label>
            </g>
          );
        })}
        {[
          { name: `rank = ${pivots.length}`, from: 0, count: pivots.length, ink: p.token },
          { name: `nullity = ${free.length}`, from: pivots.length, count: free.length, ink: free_.token },
        ].map(({ name, from, count, ink }) =>
          count === 0 ? null : (
            <g key={name}>
              <path
                d={brace(20 + from * cell + 4, 20 + (from + count) * cell - 4, bar + 56)}
                fill="none"
                stroke={colour(ink)}
                stroke-width={1.6}
              />
              <Label x={20 + (from + count / 2) * cell} y={bar + 80} kind="text" size={17} bold ink={ink}>
                {name}
              </Label>
            </g>
          ),
        )}
        <Label x={side / 2} y={bar - 22} kind="text" size={17} ink="muted">
          {`n = ${n} columns`}
        </Label>
        <Label x={side / 2} y={bar + 112} kind="number" size={20} bold>
          {`${pivots.length} + ${free.length} = ${n}`}
        </Label>
      </>
    ),
  };
}

function brace(x1: number, x2: number, y: number): string {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y}v6H${middle - 4}l4 5l4 -5H${x2}v-6`;
}
