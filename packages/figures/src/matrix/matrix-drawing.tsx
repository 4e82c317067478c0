import type { JSX } from "preact";
import type { Token } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { colour, type Ink } from "../kit/paint.ts";

/** How one entry is shown. */
export interface EntryLook {
  readonly ink?: Ink;
  readonly bold?: boolean;
  /** A tinted cell in this token's colour. */
  readonly fill?: Ink;
  /** A ring around the entry: a pivot. */
  readonly ring?: Token;
  readonly marks?: { readonly class: string; readonly "data-symbol": string };
}

export interface MatrixLayout {
  readonly cellWidth?: number;
  readonly cellHeight?: number;
}

const defaults = { cellWidth: 44, cellHeight: 34 };

/** The room that a matrix takes in a drawing, brackets included. */
export function matrixSize(rows: number, columns: number, layout: MatrixLayout = {}): readonly [number, number] {
  const { cellWidth, cellHeight } = { ...defaults, ...layout };
  return [columns * cellWidth + 16, rows * cellHeight + 8];
}

/** A matrix in brackets with its upper left corner at (x, y); `bar` columns stand right of a vertical line. */
export function MatrixDrawing({
  x,
  y,
  entries,
  bar = 0,
  layout = {},
  size = 18,
  look = () => ({}),
}: {
  x: number;
  y: number;
  entries: readonly (readonly string[])[];
  bar?: number;
  layout?: MatrixLayout;
  size?: number;
  look?(i: number, j: number): EntryLook;
}): JSX.Element {
  const { cellWidth, cellHeight } = { ...defaults, ...layout };
  const rows = entries.length;
  const columns = entries[0]?.length ?? 0;
  const [width, height] = matrixSize(rows, columns, layout);
  const barAt = x + 8 + (columns - bar) * cellWidth;
  return (
    <g>
      <path
        d={`M${x + 7} ${y}h-6v${height}h6M${x + width - 7} ${y}h6v${height}h-6`}
        fill="none"
        stroke={colour("ink")}
        stroke-width={1.6}
      />
      {bar > 0 && <path d={`M${barAt} ${y + 2}v${height - 4}`} stroke={colour("muted")} stroke-width={1.2} />}
      {entries.map((row, i) =>
        row.map((entry, j) => {
          const { ink = "ink", bold = false, fill, ring, marks } = look(i, j);
          const left = x + 8 + j * cellWidth;
          const top = y + 4 + i * cellHeight;
          return (
            <g key={`${i} ${j}`} {...marks}>
              {fill !== undefined && (
                <rect
                  x={left + 1.5}
                  y={top + 1.5}
                  width={cellWidth - 3}
                  height={cellHeight - 3}
                  rx={5}
                  fill={colour(fill)}
                  fill-opacity={0.16}
                />
              )}
              {ring !== undefined && (
                <rect
                  x={left + 3}
                  y={top + 3}
                  width={cellWidth - 6}
                  height={cellHeight - 6}
                  rx={(cellHeight - 6) / 2}
                  fill="none"
                  stroke={colour(ring)}
                  stroke-width={2}
                />
              )}
              <Label
                x={left + cellWidth / 2}
                y={top + cellHeight / 2}
                kind="number"
                size={fitted(entry, size, cellWidth)}
                ink={ink}
                bold={bold}
                halo={false}
              >
                {entry}
              </Label>
            </g>
          );
        }),
      )}
    </g>
  );
}

/** Long entries are set smaller instead of running into their neighbours. */
function fitted(entry: string, size: number, width: number): number {
  return Math.max(10, Math.min(size, ((width - 6) / Math.max(1, entry.length)) * 1.75));
}
