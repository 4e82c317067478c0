import { cos, pi, sin } from "@gradus/math";
import { tidy, type Mat2 } from "../plane-maps/mat2.ts";

/** The matrix that turns by an angle in degrees; after a reflection in the first axis when mirrored. */
export function turnBy(degrees: number, mirrored = false): Mat2 {
  const [c, s] = [tidy(cos((degrees * pi) / 180)), tidy(sin((degrees * pi) / 180))];
  return mirrored
    ? [
        [c, s],
        [s, -c],
      ]
    : [
        [c, -s + 0],
        [s, c],
      ];
}
