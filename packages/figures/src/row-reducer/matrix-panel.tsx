import type { JSX } from "preact";
import type { Panel } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { MatrixMark, type MatrixBox } from "./matrix-mark.tsx";
import { clearingFactor, describeMove, objection, show, type Move } from "./move.ts";
import { progress } from "./progress.ts";
import { current, goal, isAugmented, rowToken, type ReducerView } from "./reducer-state.ts";
import { RankMeter } from "./rank-meter.tsx";
import { RowBadge } from "./row-badge.tsx";
import { RowGrip } from "./row-grip.tsx";

const gripWidth = 62;
const badgeWidth = 82;
const cellHeight = 54;

/** The matrix with its pivots, its staircase, its grips, and what its rows have come to say. */
export function matrixPanel(view: ReducerView): Panel {
  const { attributes, state, symbols, set } = view;
  const M = current(view);
  const augmented = isAugmented(view);
  const [m, n] = [M.length, M[0].length];
  // What stands beside gets the larger part of the room.
  const width = attributes.panel === "none" || attributes.panel === "inverse" ? 420 : 330;
  const facts = progress(goal(view, M), augmented);
  const cellWidth = Math.min(76, (width - gripWidth - badgeWidth) / n);
  const left = gripWidth + (width - gripWidth - badgeWidth - n * cellWidth) / 2;
  const head = attributes.unknowns.length > 0 ? 30 : 8;
  const box: MatrixBox = { left, top: head, cellWidth, cellHeight };
  const bottom = head + m * cellHeight;
  const pivot = paint(symbols, attributes.pivot[0] ?? "pivot", 3);
  const right = paint(symbols, attributes.right[0] ?? "b", 3);
  /** Rows are coloured when they are lines, or when the lesson speaks of them. */
  const isRowNamed = (i: number) => attributes.panel === "lines" || Object.hasOwn(symbols, attributes.names[i]);
  const isRight = (j: number) => augmented && j === n - 1 && Object.hasOwn(symbols, right.marks["data-symbol"]);
  const aimed = targetOf(state.next);

  return {
    id: "matrix",
    width,
    height: bottom + 74,
    title: attributes.panel === "none" ? undefined : "The matrix",
    children: (
      <>
        {attributes.unknowns.slice(0, n).map((name, j) => (
          <Label key={name} x={left + (j + 0.5) * cellWidth} y={14} ink="muted" size={18}>
            {name}
          </Label>
        ))}
        {changedRows(state.moves.at(-1), m).map((i) => (
          <RowTint key={i} box={box} row={i} columns={n} />
        ))}
        {facts.pivots.map((j, i) => (
          <rect
            key={j}
            {...pivot.marks}
            x={left + j * cellWidth + 5}
            y={head + i * cellHeight + 5}
            width={cellWidth - 10}
            height={cellHeight - 10}
            rx={8}
            fill={pivot.colour}
            fill-opacity={0.16}
            stroke={pivot.colour}
            stroke-width={2}
          />
        ))}
        {facts.working && (
          <rect
            {...pivot.marks}
            x={left + facts.working.j * cellWidth + 5}
            y={head + facts.working.i * cellHeight + 5}
            width={cellWidth - 10}
            height={cellHeight - 10}
            rx={8}
            fill="none"
            stroke={colour(M[facts.working.i][facts.working.j].isZero() ? "wrong" : pivot.token)}
            stroke-width={2}
            stroke-dasharray="5 4"
          />
        )}
        <Staircase box={box} pivots={facts.pivots} rows={m} columns={n} />
        <MatrixMark
          box={box}
          entries={M}
          bar={attributes.panel === "inverse" ? m : augmented ? n - 1 : undefined}
          boldOf={(i, j) => facts.pivots[i] === j}
          inkOf={(i, j) => {
            if (facts.pivots[i] === j) return pivot.token;
            return isRight(j) ? right.token : M[i][j].isZero() ? "muted" : "ink";
          }}
          rowMarks={(i) => (isRowNamed(i) ? paint(symbols, attributes.names[i], rowToken(i)).marks : undefined)}
          entryMarks={(_, j) => (isRight(j) ? right.marks : undefined)}
        />
        {M.map((row, i) => {
          const look = paint(symbols, attributes.names[i], rowToken(i));
          const grip = (
            <RowGrip
              row={i}
              rows={m}
              x={26}
              top={head}
              height={cellHeight}
              width={left + n * cellWidth}
              ink={isRowNamed(i) ? look.token : "ink"}
              description={row.map(show).join(", ")}
              chosen={state.next.kind === "add" && state.next.source === i ? aimed : null}
              onAim={(target) =>
                set(
                  { ...state, next: { kind: "add", source: i, target, factor: clearingFactor(M, i, target) } },
                  "select",
                )
              }
              onMake={() => {
                if (objection(state.next, m) === undefined) set({ ...state, moves: [...state.moves, state.next] });
              }}
            />
          );
          return (
            <g key={attributes.names[i]} {...(isRowNamed(i) ? look.marks : {})}>
              {grip}
            </g>
          );
        })}
        {M.map((_, i) => (
          <RowBadge
            key={attributes.names[i]}
            row={goal(view, M)[i]}
            augmented={augmented}
            x={left + n * cellWidth + 12}
            y={head + (i + 0.5) * cellHeight}
          />
        ))}
        <RankMeter
          facts={facts}
          most={attributes.panel === "inverse" ? m : Math.min(m, n - (augmented ? 1 : 0))}
          y={bottom + 24}
          augmented={augmented}
          n={n}
        />
        <Label x={4} y={bottom + 57} kind="text" size={16} anchor="start" ink="muted">
          {state.moves.length === 0
            ? "no move yet"
            : `${state.moves.length} move${state.moves.length === 1 ? "" : "s"}, last: ${describeMove(state.moves[state.moves.length - 1])}`}
        </Label>
      </>
    ),
  };
}

/** The rows that the last move changed are tinted. */
function RowTint({ box, row, columns }: { box: MatrixBox; row: number; columns: number }): JSX.Element {
  return (
    <rect
      x={box.left}
      y={box.top + row * box.cellHeight + 2}
      width={columns * box.cellWidth}
      height={box.cellHeight - 4}
      rx={6}
      fill={colour("accent")}
      fill-opacity={0.1}
    />
  );
}

/** The stairs under the pivots: below and to the left of them all is 0. */
function Staircase({
  box,
  pivots,
  rows,
  columns,
}: {
  box: MatrixBox;
  pivots: readonly number[];
  rows: number;
  columns: number;
}): JSX.Element | null {
  if (pivots.length === 0) return null;
  const { left, top, cellWidth, cellHeight } = box;
  const path = pivots.map((j, i) => {
    const x = left + j * cellWidth;
    const y = top + i * cellHeight;
    return `${i === 0 ? "M" : "L"}${x} ${y}V${y + cellHeight}`;
  });
  // The last tread runs to the right edge, unless it is the bottom of the matrix.
  const tread = pivots.length < rows ? `H${left + columns * cellWidth}` : "";
  return (
    <path d={path.join("") + tread} fill="none" stroke={colour("accent")} stroke-width={2.5} stroke-linejoin="round" />
  );
}

function changedRows(move: Move | undefined, m: number): number[] {
  if (move === undefined) return [];
  if (move.kind === "illegal") return Array.from({ length: m }, (_, i) => i);
  return move.kind === "swap" ? [move.i, move.j] : move.kind === "scale" ? [move.i] : [move.target];
}

function targetOf(move: Move): number | null {
  return move.kind === "add" ? move.target : null;
}
