import type { JSX } from "preact";
import { format } from "./format.ts";
import { Label } from "./label.tsx";
import { colour } from "./paint.ts";
import { ticks, type Plane } from "./plane.ts";
import { round } from "./round.ts";

/** Grid, axes through the origin with ticks and numbers, and the names of the axes. */
export function Axes({
  plane,
  names = ["x", "y"],
  count = 8,
  numbers = true,
}: {
  plane: Plane;
  names?: readonly [string, string];
  count?: number;
  numbers?: boolean;
}): JSX.Element {
  const { left, top, width, height } = plane;
  const x0 = Math.min(left + width, Math.max(left, plane.toX(0)));
  const y0 = Math.min(top + height, Math.max(top, plane.toY(0)));
  const xs = ticks(plane.x, count);
  const ys = ticks(plane.y, count);
  // About five numbers an axis stay readable on a phone; the grid is finer.
  const sparse = (value: number, all: readonly number[]) =>
    all.length <= 6 || Math.round(value / (all[1] - all[0])) % 2 === 0;
  return (
    <g class="figure-axes" aria-hidden="true">
      <path
        d={
          xs.map((x) => `M${round(plane.toX(x))} ${top}v${height}`).join("") +
          ys.map((y) => `M${left} ${round(plane.toY(y))}h${width}`).join("")
        }
        stroke={colour("muted")}
        stroke-opacity={0.2}
        stroke-width={1}
      />
      <path
        d={`M${left} ${round(y0)}h${width}M${round(x0)} ${top}v${height}`}
        stroke={colour("muted")}
        stroke-opacity={0.7}
        stroke-width={1.4}
      />
      {numbers && (
        <>
          {xs.map((x) => {
            const at = plane.toX(x);
            if (x === 0 || !sparse(x, xs) || at < left + 12 || at > left + width - 30) return null;
            return (
              <Label key={`x${x}`} x={at} y={Math.min(y0 + 13, top + height - 9)} ink="muted" kind="number" size={16}>
                {format(x)}
              </Label>
            );
          })}
          {ys.map((y) => {
            const at = plane.toY(y);
            if (y === 0 || !sparse(y, ys) || at < top + 26 || at > top + height - 10) return null;
            return (
              <Label
                key={`y${y}`}
                x={Math.max(x0 - 7, left + 18)}
                y={at}
                ink="muted"
                kind="number"
                size={16}
                anchor="end"
              >
                {format(y)}
              </Label>
            );
          })}
        </>
      )}
      <Label x={left + width - 10} y={y0 - 12} ink="muted">
        {names[0]}
      </Label>
      <Label x={x0 + 13} y={top + 11} ink="muted">
        {names[1]}
      </Label>
    </g>
  );
}
