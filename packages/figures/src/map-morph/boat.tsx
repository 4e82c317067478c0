import type { JSX } from "preact";
import type { Point } from "../kit/drag.ts";
import { Area, Curve } from "../kit/marks.tsx";
import type { Plane } from "../kit/plane.ts";

/** A boat that sails to the right: nothing about it is symmetric, so a turn, a mirror and a shear all show. */
const hull: readonly Point[] = [
  [0.1, 0.55],
  [1.95, 0.55],
  [1.55, 0.1],
  [0.4, 0.1],
];
const mainsail: readonly Point[] = [
  [0.95, 0.65],
  [0.95, 1.85],
  [0.2, 0.65],
];
const jib: readonly Point[] = [
  [1.1, 0.65],
  [1.1, 1.6],
  [1.8, 0.65],
];
const mast: readonly Point[] = [
  [1.02, 0.55],
  [1.02, 2.05],
];
const flag: readonly Point[] = [
  [1.02, 2.05],
  [1.5, 1.93],
  [1.02, 1.8],
];

/** The boat after a map; a ghost is how it was. */
export function Boat({
  plane,
  map,
  ghost = false,
}: {
  plane: Plane;
  map(x: Point): Point;
  ghost?: boolean;
}): JSX.Element {
  const image = (points: readonly Point[]) => dense(points).map(map);
  const strength = ghost ? 0.22 : 1;
  return (
    <g class="morph-boat">
      <Area plane={plane} points={image(hull)} ink="ink" opacity={0.62 * strength} />
      <Area plane={plane} points={image(mainsail)} ink="ink" opacity={0.34 * strength} />
      <Area plane={plane} points={image(jib)} ink="ink" opacity={0.2 * strength} />
      <Area plane={plane} points={image(flag)} ink="accent" opacity={0.95 * strength} />
      <Curve plane={plane} points={image(mast)} ink="ink" width={2} opacity={0.8 * strength} />
    </g>
  );
}

/** More points on each edge, for maps that bend it. */
function dense(points: readonly Point[]): Point[] {
  return points.flatMap((from, i) => {
    const to = points[(i + 1) % points.length];
    return [0, 0.25, 0.5, 0.75].map((t): Point => [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
  });
}
