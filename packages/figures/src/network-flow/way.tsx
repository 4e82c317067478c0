import type { JSX } from "preact";
import { colour, type Ink } from "../kit/paint.ts";

/** A road, as wide as its traffic, with an arrow head at its end. */
export function Way({
  x1,
  y1,
  x2,
  y2,
  ink,
  dash,
  thick,
  reversed = false,
}: {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  ink: Ink;
  dash?: string;
  thick: number;
  reversed?: boolean;
}): JSX.Element {
  const [ax, ay, bx, by] = reversed ? [x2, y2, x1, y1] : [x1, y1, x2, y2];
  const size = Math.hypot(bx - ax, by - ay);
  const [ux, uy] = [(bx - ax) / size, (by - ay) / size];
  const head = 10 + thick;
  const half = 4 + thick * 0.75;
  const r = (value: number) => Math.round(value * 100) / 100;
  const [nx, ny] = [bx - ux * head, by - uy * head];
  return (
    <>
      <path
        d={`M${r(ax)} ${r(ay)}L${r(nx)} ${r(ny)}`}
        stroke={colour(ink)}
        stroke-width={thick}
        stroke-dasharray={dash}
        stroke-linecap={dash === undefined ? "butt" : "round"}
      />
      <path
        d={`M${r(bx)} ${r(by)}L${r(nx - uy * half)} ${r(ny + ux * half)}L${r(nx + uy * half)} ${r(ny - ux * half)}Z`}
        fill={colour(ink)}
      />
    </>
  );
}

/** How wide a road with so many cars is drawn. */
export function roadWidth(flow: number): number {
  return 3 + Math.min(9, flow / 50);
}
