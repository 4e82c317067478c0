import { project, type Stage } from "./camera.ts";
import type { Vec3 } from "./vec3.ts";
import { round } from "../kit/round.ts";

/** Straight lines from point to point in space, as the data of a path. */
export function polyline(stage: Stage, points: readonly Vec3[]): string {
  return points
    .map((point, i) => {
      const { x, y } = project(stage, point);
      return `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`;
    })
    .join("");
}
