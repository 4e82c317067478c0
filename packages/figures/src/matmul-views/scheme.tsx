import type { JSX } from "preact";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { MatrixDrawing, matrixSize, type EntryLook } from "../matrix/matrix-drawing.tsx";
import type { Rows } from "./product.ts";

export const cellOf = { cellWidth: 50, cellHeight: 38 };

/** The room that a scheme takes: A at the left below, B above, the product where both meet. */
export function schemeSize(A: Rows, B: Rows): readonly [width: number, height: number] {
  const [wa, ha] = matrixSize(A.length, A[0].length, cellOf);
  const [wb, hb] = matrixSize(B.length, B[0].length, cellOf);
  return [wa + wb + 34, ha + hb + 34];
}

/**
 * Two matrices and their product set so that an entry of the product stands where its row of the first
 * and its column of the second cross.
 */
export function Scheme({
  x,
  y,
  A,
  B,
  names,
  entries,
  lookA,
  lookB,
  look,
}: {
  x: number;
  y: number;
  A: Rows;
  B: Rows;
  names: readonly [string, string, string];
  /** The entries of the product; an empty text for one that is not found yet. */
  entries: readonly (readonly string[])[];
  lookA?(i: number, j: number): EntryLook;
  lookB?(i: number, j: number): EntryLook;
  look?(i: number, j: number): EntryLook;
}): JSX.Element {
  const [wa] = matrixSize(A.length, A[0].length, cellOf);
  const [, hb] = matrixSize(B.length, B[0].length, cellOf);
  const [left, top] = [x + wa + 18, y + hb + 18];
  const texts = (M: Rows) => M.map((row) => row.map((each) => format(each, 3)));
  return (
    <g>
      <Label x={x + wa / 2} y={top - 14}>
        {names[0]}
      </Label>
      <Label x={left - 14} y={y + hb / 2} anchor="end">
        {names[1]}
      </Label>
      <MatrixDrawing x={x} y={top} entries={texts(A)} layout={cellOf} look={lookA} />
      <MatrixDrawing x={left} y={y} entries={texts(B)} layout={cellOf} look={lookB} />
      <MatrixDrawing x={left} y={top} entries={entries} layout={cellOf} look={look} />
    </g>
  );
}

/** The upper left corner of an entry of the product. */
export function placeOf(x: number, y: number, A: Rows, B: Rows, i: number, j: number): readonly [number, number] {
  const [wa] = matrixSize(A.length, A[0].length, cellOf);
  const [, hb] = matrixSize(B.length, B[0].length, cellOf);
  return [x + wa + 18 + 8 + j * cellOf.cellWidth, y + hb + 18 + 4 + i * cellOf.cellHeight];
}
