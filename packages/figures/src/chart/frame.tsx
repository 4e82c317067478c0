import type { JSX } from "preact";
import { superscript } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import type { Plane } from "../kit/plane.ts";

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** The frame of a chart: grid lines and numbers at the left and below, and the names of both axes. */
export function Frame({
  plane,
  x,
  y,
  names,
}: {
  plane: Plane;
  x: readonly Tick[];
  y: readonly Tick[];
  names: readonly [x: string, y: string];
}): JSX.Element {
  const { left, top, width, height } = plane;
  const r = (value: number) => Math.round(value * 100) / 100;
  return (
    <g class="figure-axes" aria-hidden="true">
      <path
        d={
          x.map(({ at }) => `M${r(plane.toX(at))} ${top}v${height}`).join("") +
          y.map(({ at }) => `M${left} ${r(plane.toY(at))}h${width}`).join("")
        }
        stroke={colour("muted")}
        stroke-opacity={0.2}
      />
      <path
        d={`M${left} ${top}v${height}h${width}`}
        fill="none"
        stroke={colour("muted")}
        stroke-opacity={0.7}
        stroke-width={1.4}
      />
      {x.map(({ at, label }) => (
        <Label key={`x${at}`} x={plane.toX(at)} y={top + height + 16} kind="number" size={16} ink="muted">
          {label}
        </Label>
      ))}
      {y.map(({ at, label }) => (
        <Label key={`y${at}`} x={left - 8} y={plane.toY(at)} kind="number" size={16} ink="muted" anchor="end">
          {label}
        </Label>
      ))}
      <Label x={left + width / 2} y={top + height + 40} kind="text" size={16} ink="muted">
        {names[0]}
      </Label>
      <Label x={left - 4} y={top - 14} kind="text" size={16} ink="muted" anchor="start">
        {names[1]}
      </Label>
    </g>
  );
}

/** A tick for each power of ten from 10^low to 10^high, on an axis of exponents. */
export function decades(low: number, high: number, step = 1): Tick[] {
  const ticks = [];
  for (let at = low; at <= high; at += step)
    ticks.push({ at, label: at === 0 ? "1" : at === 1 ? "10" : `10${superscript(at)}` });
  return ticks;
}
