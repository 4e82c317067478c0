import type { JSX } from "preact";
import type { Panel } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { factors } from "./bookkeeping.ts";
import { MatrixMark } from "./matrix-mark.tsx";
import { progress } from "./progress.ts";
import { current, fractions, isAugmented, type ReducerView } from "./reducer-state.ts";

const width = 350;
const cellHeight = 50;

/** L filling with the multipliers of the elimination, P as the order of the rows; the matrix beside is U. */
export function factorPanel(view: ReducerView): Panel {
  const { state, symbols } = view;
  const A = fractions(state.start);
  const m = A.length;
  const { order, L, holds } = factors(A, state.moves);
  const { form } = progress(current(view), isAugmented(view));
  const cell = Math.min(58, 240 / m);
  const left = 24;
  const look = paint(symbols, "L", 4);
  const swapped = order.some((row, i) => row !== i);
  const height = cellHeight * m;
  const words = !holds
    ? "✗ not L U: swap, or subtract downwards"
    : `✓ ${swapped ? "PA" : "A"} = L U${form === "none" ? ", U not finished yet" : ""}`;

  return {
    id: "factors",
    width,
    height: height + 92,
    title: swapped ? "L remembers the multipliers, P the swaps" : "L remembers the multipliers",
    children: (
      <>
        <Label x={left + (m * cell) / 2} y={16} size={20}>
          L
        </Label>
        <g {...look.marks}>
          <MatrixMark
            box={{ left, top: 34, cellWidth: cell, cellHeight }}
            entries={L.map((row, i) => row.map((entry, j) => (j > i ? (fractions([["0"]])[0][0] ?? null) : entry)))}
            inkOf={(i, j) => (j < i ? look.token : "muted")}
            boldOf={(i, j) => j < i}
          />
        </g>
        <Label x={306} y={16} size={20}>
          P
        </Label>
        {order.map((row, i) => (
          <Chip key={row} x={306} y={34 + (i + 0.5) * cellHeight} row={row} moved={row !== i} />
        ))}
        <Label x={4} y={height + 66} kind="text" size={17} anchor="start" ink={holds ? "ink" : "wrong"} bold={!holds}>
          {words}
        </Label>
      </>
    ),
  };
}

/** Which row of A stands here. */
function Chip({ x, y, row, moved }: { x: number; y: number; row: number; moved: boolean }): JSX.Element {
  return (
    <g>
      <rect
        x={x - 34}
        y={y - 16}
        width={68}
        height={32}
        rx={16}
        fill={colour(moved ? 5 : "muted")}
        fill-opacity={0.14}
        stroke={colour(moved ? 5 : "muted")}
        stroke-width={1.5}
      />
      <Label x={x} y={y} kind="text" size={16} ink={moved ? 5 : "muted"} halo={false}>
        {`row ${row + 1}`}
      </Label>
    </g>
  );
}
