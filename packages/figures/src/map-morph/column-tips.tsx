import type { JSX } from "preact";
import type { Point } from "../kit/drag.ts";
import { Handle } from "../kit/handle.tsx";
import { Arrow } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import type { Plane } from "../kit/plane.ts";
import { column, fromColumns, plus, times, type Mat2 } from "../plane-maps/mat2.ts";
import type { MorphView } from "./morph-state.ts";

/** The two arrows to which the basis goes, with a handle on each tip. */
export function ColumnTips({
  view,
  plane,
  A,
  from = [0, 0],
  names = view.attributes.names,
  labels = names,
  onMove,
}: {
  view: MorphView;
  plane: Plane;
  A: Mat2;
  from?: Point;
  names?: readonly string[];
  labels?: readonly string[];
  onMove?(A: Mat2, phase: "drag"): void;
}): JSX.Element {
  const columns = [column(A, 0), column(A, 1)] as const;
  const looks = [paint(view.symbols, names[0], 1), paint(view.symbols, names[1], 2)];
  return (
    <>
      {columns.map((to, j) => (
        <Arrow
          key={j}
          plane={plane}
          from={from}
          to={plus(from, to)}
          token={looks[j].token}
          marks={looks[j].marks}
          dash={false}
          label={labels[j] === "" ? undefined : labels[j]}
          side={j === 0 ? -1 : 1}
          width={3.4}
        />
      ))}
      {onMove &&
        columns.map((to, j) => (
          <Handle
            key={j}
            plane={plane}
            at={plus(from, to)}
            label={labels[j] === "" ? `Tip of column ${j + 1}` : `Tip of ${labels[j].replace("_", " ")}`}
            token={looks[j].token}
            symbol={names[j]}
            onMove={(tip, phase) => {
              const moved = plus(tip, times(-1, from));
              onMove(j === 0 ? fromColumns(moved, columns[1]) : fromColumns(columns[0], moved), phase);
            }}
          />
        ))}
    </>
  );
}
