import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import { Live } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { colour, type Ink } from "../kit/paint.ts";
import { rowName } from "./move.ts";

/**
 * The name of a row, to take the row by: dragged onto another row, or with the arrow keys, it
 * prepares the move that adds a multiple of it there; Enter makes the prepared move.
 */
export function RowGrip({
  row,
  rows,
  x,
  top,
  height,
  width,
  ink,
  description,
  chosen,
  onAim,
  onMake,
}: {
  row: number;
  rows: number;
  x: number;
  top: number;
  height: number;
  /** How far the row reaches to the right, for its outline while it is dragged. */
  width: number;
  ink: Ink;
  /** Its entries in words. */
  description: string;
  /** The row on which it would land. */
  chosen: number | null;
  onAim(target: number): void;
  onMake(): void;
}): JSX.Element {
  const live = useContext(Live);
  /** Where the pointer took hold, and how far it has come, in drawing units. */
  const [drag, setDrag] = useState<{ start: number; by: number } | null>(null);
  const y = top + (row + 0.5) * height;
  const name = (
    <Label x={x} y={y} ink={ink} kind="number" size={18} halo={false}>
      {rowName(row)}
    </Label>
  );
  if (!live) return name;

  const at = (event: PointerEvent): number => {
    const group = event.currentTarget as SVGGraphicsElement;
    return new DOMPoint(event.clientX, event.clientY).matrixTransform((group.getScreenCTM() as DOMMatrix).inverse()).y;
  };
  const targetOf = (by: number) => Math.max(0, Math.min(rows - 1, Math.round(row + by / height)));
  const step = (by: 1 | -1) => {
    let next = (chosen ?? row) + by;
    if (next === row) next += by;
    if (next >= 0 && next < rows) onAim(next);
  };
  return (
    <g
      class="figure-button figure-row-grip"
      role="button"
      tabindex={0}
      aria-label={`${rowName(row)}: ${description}. Up and down arrows choose the row to add it to, Enter adds.`}
      // Chromium pans the page from within an SVG whatever touch-action says of its parts.
      onTouchStart={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        setDrag({ start: at(event), by: 0 });
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (drag === null) return;
        const by = at(event) - drag.start;
        setDrag({ ...drag, by });
        const target = targetOf(by);
        if (target !== row && target !== chosen) onAim(target);
      }}
      onPointerUp={() => setDrag(null)}
      onPointerCancel={() => setDrag(null)}
      onKeyDown={(event) => {
        const aims = { ArrowUp: -1, ArrowDown: 1 } as const;
        if (event.key in aims) step(aims[event.key as keyof typeof aims]);
        else if ((event.key === "Enter" || event.key === " ") && chosen !== null) onMake();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <rect x={x - 22} y={y - 20} width={44} height={40} rx={6} fill={colour(ink)} fill-opacity={0.1} />
      <rect
        class="figure-focus"
        x={x - 22}
        y={y - 20}
        width={44}
        height={40}
        rx={6}
        fill="none"
        stroke={colour("accent")}
        stroke-width={3}
      />
      {name}
      {drag !== null && (
        <rect
          x={x - 22}
          y={y - height / 2 + drag.by + 3}
          width={width}
          height={height - 6}
          rx={6}
          fill={colour("accent")}
          fill-opacity={0.1}
          stroke={colour("accent")}
          stroke-width={1.75}
          stroke-dasharray="5 4"
        />
      )}
    </g>
  );
}
