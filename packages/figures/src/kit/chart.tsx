import type { JSX } from "preact";
import { superscript } from "./format.ts";
import { Label } from "./label.tsx";
import { colour } from "./paint.ts";
import type { Plane } from "./plane.ts";

/** A frame for curves and points: grid, numbers left and below, the names of both axes. */
export function ChartAxes({
  plane,
  xTicks,
  yTicks,
  xName,
  yName,
  showX = String,
  showY = String,
}: {
  plane: Plane;
  xTicks: readonly number[];
  yTicks: readonly number[];
  xName: string;
  yName: string;
  showX?(x: number): string;
  showY?(y: number): string;
}): JSX.Element {
  const { left, top, width, height } = plane;
  return (
    <g class="figure-axes">
      <path
        d={
          xTicks.map((x) => `M${plane.toX(x).toFixed(1)} ${top}v${height}`).join("") +
          yTicks.map((y) => `M${left} ${plane.toY(y).toFixed(1)}h${width}`).join("")
        }
        stroke={colour("muted")}
        stroke-opacity={0.2}
        stroke-width={1}
      />
      <path d={`M${left} ${top}v${height}h${width}`} fill="none" stroke={colour("muted")} stroke-width={1.4} />
      {xTicks.map((x) => (
        <Label key={x} x={plane.toX(x)} y={top + height + 16} ink="muted" kind="number" size={16}>
          {showX(x)}
        </Label>
      ))}
      {yTicks.map((y) => (
        <Label key={y} x={left - 8} y={plane.toY(y)} ink="muted" kind="number" size={16} anchor="end">
          {showY(y)}
        </Label>
      ))}
      <Label x={left + width} y={top + height + 40} ink="muted" kind="text" size={16} anchor="end">
        {xName}
      </Label>
      <Label x={4} y={top - 18} ink="muted" kind="text" size={16} anchor="start">
        {yName}
      </Label>
    </g>
  );
}

/** `10⁻⁸` for the tick −8 of an axis of exponents. */
export function showPower(exponent: number): string {
  return exponent === 0 ? "1" : exponent === 1 ? "10" : `10${superscript(exponent)}`;
}

/** The ticks of an axis of exponents. */
export function decades(low: number, high: number, step = 1): number[] {
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, k) => low + k * step);
}
