import type { JSX } from "preact";
import type { Panel, Symbols, Token } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { paint } from "../kit/paint.ts";
import { MatrixDrawing, matrixSize, type EntryLook } from "../matrix/matrix-drawing.tsx";
import { subscript } from "../matrix/subscript.ts";
import { EntryButton } from "./entry-button.tsx";
import type { MatMulView } from "./matmul-views.tsx";
import { isFound, isNow, layer, layersTogether, product, type ProductView, type Rows } from "./product.ts";
import { placeOf, Scheme, schemeSize } from "./scheme.tsx";

/** Each inner index wears one token: column l of A and row l of B belong together. */
const tokens: readonly Token[] = [1, 2, 5, 4];
const small = { cellWidth: 36, cellHeight: 30 };

/** The scheme in one of four ways of multiplying, and what this step says. */
export function wayPanel({ state, symbols, set }: MatMulView): Panel {
  const { A, B, view, step } = state;
  const n = B[0].length;
  const [width, height] = schemeSize(A, B);
  const full = Math.max(430, width + 20);
  const x = (full - width) / 2 + 6;
  const shown = view === "layers" ? layersTogether(A, B, step) : product(A, B);
  const at = current(view, step, n);
  const layers = view === "layers";
  return {
    id: "way",
    width: full,
    height: height + (layers ? 100 : 66),
    children: (
      <>
        <Scheme
          x={x}
          y={4}
          A={A}
          B={B}
          names={["A", "B", "AB"]}
          entries={shown.map((row, i) => row.map((each, j) => (isFound(view, step, n, i, j) ? format(each, 3) : "")))}
          lookA={(i, j) => (view === "entries" ? rowLook(symbols, i === at.i) : lookA(view, at, i, j))}
          lookB={(i, j) => (view === "entries" ? columnLook(symbols, j === at.j) : lookB(view, at, i, j))}
          look={(i, j) => (isNow(view, step, n, i, j) ? { fill: 3, bold: true, ink: 3 } : {})}
        />
        {product(A, B).map((row, i) =>
          row.map((_, j) => {
            const [left, top] = placeOf(x, 4, A, B, i, j);
            return (
              <EntryButton
                key={`${i} ${j}`}
                x={left}
                y={top}
                label={`Entry of AB in row ${i + 1}, column ${j + 1}`}
                onChoose={() => set({ ...state, step: stepThatFinds(view, B, i, j) })}
              />
            );
          }),
        )}
        {layers ? (
          <Layers A={A} B={B} step={step} y={height + 24} width={full} />
        ) : (
          <Label x={full / 2} y={height + 38} kind="text" size={19} bold>
            {inWords(view, A, B, step)}
          </Label>
        )}
      </>
    ),
  };
}

/** What the step found, as a calculation. */
export function inWords(view: ProductView, A: Rows, B: Rows, step: number): string {
  if (step === 0) return "";
  const C = product(A, B);
  const n = B[0].length;
  const { i, j, l } = current(view, step, n);
  if (view === "entries")
    return `${A[i].map((each, k) => `${bracket(each)}·${bracket(B[k][j])}`).join(" + ")} = ${format(C[i][j])}`;
  if (view === "columns")
    return `column ${j + 1} = ${B.map((row, k) => `${bracket(row[j])}·a${subscript(k + 1)}`).join(" + ")}`;
  if (view === "rows")
    return `row ${i + 1} = ${A[i].map((each, k) => `${bracket(each)}·r${subscript(k + 1)}`).join(" + ")}`;
  return `column ${l + 1} of A times row ${l + 1} of B`;
}

/** The layers of the product, one matrix for each inner index; those that are counted are dark. */
function Layers({ A, B, step, y, width }: { A: Rows; B: Rows; step: number; y: number; width: number }): JSX.Element {
  const [w, h] = matrixSize(A.length, B[0].length, small);
  const gap = 22;
  const all = B.length * w + (B.length - 1) * gap;
  return (
    <g>
      {B.map((_, l) => {
        const left = (width - all) / 2 + l * (w + gap);
        return (
          <g key={l} opacity={l < step ? 1 : 0.25}>
            <MatrixDrawing
              x={left}
              y={y}
              layout={small}
              size={16}
              entries={layer(A, B, l).map((row) => row.map((each) => format(each, 3)))}
              look={() => ({ fill: tokens[l], ink: tokens[l] })}
            />
            {l > 0 && (
              <Label x={left - gap / 2} y={y + h / 2} kind="number">
                +
              </Label>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** An entry of the row that is multiplied, in the lesson's colour for rows. */
export function rowLook(symbols: Symbols, chosen: boolean): EntryLook {
  const { token, marks } = paint(symbols, "row", 1);
  return chosen ? { fill: token, ink: token, marks } : {};
}

/** An entry of the column that it meets. */
export function columnLook(symbols: Symbols, chosen: boolean): EntryLook {
  const { token, marks } = paint(symbols, "column", 2);
  return chosen ? { fill: token, ink: token, marks } : {};
}

function lookA(view: ProductView, { i, l }: ReturnType<typeof current>, row: number, column: number): EntryLook {
  if (view === "rows") return row === i ? { fill: tokens[column], ink: tokens[column] } : {};
  if (view === "columns") return i < 0 ? {} : { fill: tokens[column], ink: tokens[column] };
  return column <= l ? { fill: tokens[column], ink: tokens[column], bold: column === l } : {};
}

function lookB(view: ProductView, { j, l }: ReturnType<typeof current>, row: number, column: number): EntryLook {
  if (view === "columns") return column === j ? { fill: tokens[row], ink: tokens[row] } : {};
  if (view === "rows") return j < 0 ? {} : { fill: tokens[row], ink: tokens[row] };
  return row <= l ? { fill: tokens[row], ink: tokens[row], bold: row === l } : {};
}

/** The row, column and inner index that the step is about; −1 before the first. */
function current(view: ProductView, step: number, n: number): { i: number; j: number; l: number } {
  if (step === 0) return { i: -1, j: -1, l: -1 };
  if (view === "entries") return { i: Math.floor((step - 1) / n), j: (step - 1) % n, l: -1 };
  return { i: view === "rows" ? step - 1 : 0, j: view === "columns" ? step - 1 : 0, l: step - 1 };
}

function stepThatFinds(view: ProductView, B: Rows, i: number, j: number): number {
  const n = B[0].length;
  return { entries: i * n + j + 1, columns: j + 1, rows: i + 1, layers: B.length }[view];
}

/** A negative factor stands in brackets. */
function bracket(value: number): string {
  return value < 0 ? `(${format(value, 3)})` : format(value, 3);
}
