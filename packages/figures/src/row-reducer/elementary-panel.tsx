import type { Panel } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { elementary, productOfMoves } from "./bookkeeping.ts";
import { MatrixMark } from "./matrix-mark.tsx";
import { describeMove, type Move } from "./move.ts";
import { fractions, type ReducerView } from "./reducer-state.ts";

const width = 384;

/** Each move as a matrix from the left: the last one, and the product of all. */
export function elementaryPanel({ state }: ReducerView): Panel {
  const m = fractions(state.start).length;
  const cell = Math.min(54, 172 / m);
  const height = 44 * m;
  const last = state.moves.at(-1);
  const count = state.moves.length;
  const product = productOfMoves(m, state.moves);
  const half = (k: 0 | 1) => 10 + k * 192 + (172 - m * cell) / 2;
  const box = (k: 0 | 1) => ({ left: half(k), top: 44, cellWidth: cell, cellHeight: 44 });

  return {
    id: "elementary",
    width,
    height: height + 120,
    title: "The moves as matrices",
    children: (
      <>
        {last === undefined || product === null ? (
          <Label x={4} y={60} kind="text" size={17} anchor="start" ink={product === null ? "wrong" : "muted"}>
            {product === null ? "✗ No matrix E does this: not a row move." : "Make a move: its matrix E₁ appears here."}
          </Label>
        ) : (
          <>
            <Label x={10 + 86} y={20} size={19}>
              {`E_${count}`}
            </Label>
            <MatrixMark
              box={box(0)}
              entries={elementary(m, last)}
              inkOf={changedInk(last)}
              boldOf={changedBold(last)}
            />
            {/* Of one move the product is the move itself. */}
            {count > 1 && (
              <>
                <Label x={10 + 192 + 86} y={20} size={19}>
                  {productName(count)}
                </Label>
                <MatrixMark
                  box={box(1)}
                  entries={product}
                  inkOf={(i, j) => (product[i][j].isZero() ? "muted" : "ink")}
                />
              </>
            )}
            <Label x={4} y={height + 68} kind="text" size={16} anchor="start" ink={4}>
              {`${describeMove(last)} is E${subscript(count)} from the left`}
            </Label>
            <Label x={4} y={height + 98} kind="text" size={16} anchor="start">
              {`${productText(count)} A is the matrix now ✓`}
            </Label>
          </>
        )}
      </>
    ),
  };
}

/** Where the matrix of a move differs from the identity. */
function changedBold(move: Move): (i: number, j: number) => boolean {
  return (i, j) => {
    if (move.kind === "add") return i === move.target && j === move.source;
    if (move.kind === "scale") return i === move.i && j === move.i;
    return move.kind === "swap" && ((i === move.i && j === move.j) || (i === move.j && j === move.i));
  };
}

function changedInk(move: Move): (i: number, j: number) => "muted" | 4 | "ink" {
  const bold = changedBold(move);
  return (i, j) => (bold(i, j) ? 4 : i === j ? "ink" : "muted");
}

function productName(count: number): string {
  if (count <= 3) return Array.from({ length: count }, (_, i) => `E_${count - i}`).join("");
  return `E_${count} ⋯ E_1`;
}

function productText(count: number): string {
  if (count <= 3) return Array.from({ length: count }, (_, i) => `E${subscript(count - i)}`).join("");
  return `E${subscript(count)} ⋯ E₁`;
}

function subscript(value: number): string {
  return [...String(value)].map((digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]).join("");
}
