import type { Rational } from "@gradus/math";
import type { JSX } from "preact";
import { Label } from "../kit/label.tsx";
import { colour, type Ink } from "../kit/paint.ts";
import { show } from "./move.ts";

interface Marks {
  readonly class: string;
  readonly "data-symbol": string;
}

/** Where a matrix stands in a drawing. */
export interface MatrixBox {
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
}

/** A matrix of exact fractions in brackets; null entries are left open. */
export function MatrixMark({
  box,
  entries,
  bar,
  inkOf = () => "ink",
  boldOf = () => false,
  rowMarks = () => undefined,
  entryMarks = () => undefined,
}: {
  box: MatrixBox;
  entries: readonly (readonly (Rational | null)[])[];
  /** The column before which the bar of an augmented matrix stands. */
  bar?: number;
  inkOf?(i: number, j: number): Ink;
  boldOf?(i: number, j: number): boolean;
  /** What links a row, or an entry, with the lesson. */
  rowMarks?(i: number): Marks | undefined;
  entryMarks?(i: number, j: number): Marks | undefined;
}): JSX.Element {
  const { left, top, cellWidth, cellHeight } = box;
  const width = cellWidth * (entries[0]?.length ?? 0);
  const height = cellHeight * entries.length;
  return (
    <g>
      <path
        d={`M${left + 4} ${top}h-8v${height}h8M${left + width - 4} ${top}h8v${height}h-8`}
        fill="none"
        stroke={colour("ink")}
        stroke-width={1.75}
      />
      {bar !== undefined && (
        <path
          d={`M${left + bar * cellWidth} ${top + 4}v${height - 8}`}
          stroke={colour("muted")}
          stroke-width={1.5}
          stroke-dasharray="4 4"
        />
      )}
      {entries.map((row, i) => (
        // The place is what a row or an entry is.
        // oxlint-disable-next-line react/no-array-index-key
        <g key={i} {...rowMarks(i)}>
          {row.map((entry, j) => (
            // oxlint-disable-next-line react/no-array-index-key
            <g key={j} {...entryMarks(i, j)}>
              <Entry
                x={left + (j + 0.5) * cellWidth}
                y={top + (i + 0.5) * cellHeight}
                value={entry}
                ink={inkOf(i, j)}
                bold={boldOf(i, j)}
                width={cellWidth}
              />
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}

function Entry({
  x,
  y,
  value,
  ink,
  bold,
  width,
}: {
  x: number;
  y: number;
  value: Rational | null;
  ink: Ink;
  bold: boolean;
  width: number;
}): JSX.Element {
  const look = { kind: "number", ink, bold, halo: false } as const;
  if (value === null)
    return (
      <Label x={x} y={y} {...look} ink="muted" size={18}>
        ·
      </Label>
    );
  const [numerator, denominator] = show(value).split("/");
  // About 0.62 of the size is the width of a digit; long numbers become smaller, never below 15.
  const sizeOf = (text: string, best: number) => Math.max(15, Math.min(best, (width - 4) / (text.length * 0.6)));
  if (denominator === undefined)
    return (
      <Label x={x} y={y} {...look} size={sizeOf(numerator, 20)}>
        {numerator}
      </Label>
    );
  const size = sizeOf(numerator.length > denominator.length ? numerator : denominator, 16);
  const half = Math.max(numerator.length, denominator.length) * size * 0.31 + 2;
  return (
    <g>
      <Label x={x} y={y - 10} {...look} size={size}>
        {numerator}
      </Label>
      <path d={`M${x - half} ${y}h${2 * half}`} stroke={colour(ink)} stroke-width={1.3} />
      <Label x={x} y={y + 10.5} {...look} size={size}>
        {denominator}
      </Label>
    </g>
  );
}
