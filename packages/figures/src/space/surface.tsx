import type { JSX } from "preact";
import { colour } from "../kit/paint.ts";
import { project, type Stage } from "./camera.ts";
import { polyline } from "./polyline.ts";
import type { Vec3 } from "./vec3.ts";

const cells = 12;

/**
 * The graph of a function over the floor from −half to half: steeper cells are darker.
 *
 * A surface above a floor needs no cutting: drawn from the farthest to the nearest, seen from above or below, a cell
 * nearer to the eye on the floor is never hidden by one behind it.
 *
 * @param lift the point of the surface over a point of the floor
 */
export function Surface({
  scene,
  lift,
  half,
}: {
  scene: Stage;
  lift(x: number, y: number): Vec3;
  half: number;
}): JSX.Element {
  const step = (2 * half) / cells;
  const found = [];
  for (let i = 0; i < cells; i++)
    for (let j = 0; j < cells; j++) {
      const [x, y] = [-half + i * step, -half + j * step];
      const corners = [lift(x, y), lift(x + step, y), lift(x + step, y + step), lift(x, y + step)];
      const slope = Math.abs(corners[2][2] - corners[0][2]) / step;
      const { near } = project(scene, [x + step / 2, y + step / 2, 0]);
      const shade = Math.round(100 * Math.min(0.5, 0.16 + 0.09 * slope)) / 100;
      found.push({ d: `${polyline(scene, corners)}Z`, shade, near });
    }
  return (
    <>
      {found
        .sort((a, b) => a.near - b.near)
        .map(({ d, shade }, i) => (
          <path
            key={i}
            d={d}
            fill={colour(1)}
            fill-opacity={shade}
            stroke={colour(1)}
            stroke-opacity={0.5}
            stroke-width={0.8}
            stroke-linejoin="round"
          />
        ))}
    </>
  );
}
