import type { Point } from "../kit/drag.ts";
import { tidy } from "./mat2.ts";

/** The angle of a vector in degrees, from 0 up to 360. */
export function angleOf([x, y]: Point): number {
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** The vector of length 1 at an angle in degrees. */
export function onCircle(degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [tidy(Math.cos(angle)), tidy(Math.sin(angle))];
}
