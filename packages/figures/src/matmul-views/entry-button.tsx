import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { Live } from "../kit/handle.tsx";
import { colour } from "../kit/paint.ts";
import { cellOf } from "./scheme.tsx";

/** An entry of the product that can be chosen: by pointer, or with Enter and the space bar. */
export function EntryButton({
  x,
  y,
  label,
  onChoose,
}: {
  x: number;
  y: number;
  label: string;
  onChoose(): void;
}): JSX.Element | null {
  const live = useContext(Live);
  if (!live) return null;
  return (
    <g
      class="figure-button"
      role="button"
      tabindex={0}
      aria-label={label}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        onChoose();
      }}
    >
      <rect x={x} y={y} width={cellOf.cellWidth} height={cellOf.cellHeight} fill="transparent" />
      <rect
        class="figure-focus"
        x={x + 1}
        y={y + 1}
        width={cellOf.cellWidth - 2}
        height={cellOf.cellHeight - 2}
        rx={5}
        fill="none"
        stroke={colour("accent")}
        stroke-width={3}
      />
    </g>
  );
}
