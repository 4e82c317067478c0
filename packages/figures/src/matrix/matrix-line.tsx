import type { JSX } from "preact";
import type { Symbols } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { paint } from "../kit/paint.ts";
import { MatrixDrawing, matrixSize } from "./matrix-drawing.tsx";
import type { Mat2 } from "../plane-maps/mat2.ts";

/** What stands in one line: a matrix, a column or a sign, set one after the other from x on. */
export type LinePart =
  | { readonly kind: "text"; readonly text: string; readonly width: number }
  | { readonly kind: "matrix"; readonly entries: readonly (readonly number[])[]; readonly columns?: readonly string[] };

export const cell = { cellWidth: 50, cellHeight: 34 };

/** Formulas with matrices in one line, their columns tinted with the lesson's symbols. */
export function MatrixLine({
  x,
  y,
  parts,
  symbols,
  layout = cell,
}: {
  x: number;
  /** The middle of the line. */
  y: number;
  parts: readonly LinePart[];
  symbols: Symbols;
  layout?: { readonly cellWidth: number; readonly cellHeight: number };
}): JSX.Element {
  let at = x;
  return (
    <g>
      {parts.map((part, i) => {
        const left = at;
        if (part.kind === "text") {
          at += part.width;
          return (
            <Label key={i} x={left + part.width / 2} y={y} size={19} halo={false}>
              {part.text}
            </Label>
          );
        }
        const { entries, columns = [] } = part;
        const [width, height] = matrixSize(entries.length, entries[0].length, layout);
        at += width;
        return (
          <MatrixDrawing
            key={i}
            x={left}
            y={y - height / 2}
            layout={layout}
            entries={entries.map((row) => row.map((entry) => format(entry, 3)))}
            look={(_, j) => {
              if (columns[j] === undefined || columns[j] === "") return {};
              const { token, marks } = paint(symbols, columns[j], defaults[columns[j]] ?? 1);
              return { fill: token, ink: token, marks };
            }}
          />
        );
      })}
    </g>
  );
}

/** A matrix whose columns are named. */
export function matrixPart(A: Mat2 | readonly (readonly number[])[], columns: readonly string[] = []): LinePart {
  return { kind: "matrix", entries: A, columns };
}

/** A column of numbers. */
export function vectorPart(v: readonly number[], name = ""): LinePart {
  return { kind: "matrix", entries: v.map((each) => [each]), columns: [name] };
}

export function textPart(text: string, width = 12 + 10 * text.length): LinePart {
  return { kind: "text", text, width };
}

/** The tokens of names that a lesson does not speak of. */
const defaults: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>> = {
  a_1: 1,
  a_2: 2,
  b_1: 1,
  b_2: 2,
  image: 3,
  shift: 4,
  input: 5,
};
