import type { Point } from "../kit/drag.ts";

/** What the dot product of two vectors of the plane says. */
export interface Products {
  /** u₁v₁ and u₂v₂. */
  readonly terms: readonly [number, number];
  readonly dot: number;
  readonly lengthU: number;
  readonly lengthV: number;
  /** The length of the shadow of v on the line of u, negative when it falls behind; undefined when u has no direction. */
  readonly shadow: number | undefined;
  /** Where the shadow ends: the foot of the perpendicular from the tip of v. */
  readonly foot: Point;
  /** From −1 to 1; undefined when one of the vectors is zero. */
  readonly cosine: number | undefined;
  /** Between the vectors, in degrees from 0 to 180. */
  readonly angle: number | undefined;
  readonly sumLength: number;
}

export function products(u: Point, v: Point): Products {
  const terms = [clean(u[0] * v[0]), clean(u[1] * v[1])] as const;
  const dot = clean(terms[0] + terms[1]);
  const [lengthU, lengthV] = [Math.hypot(...u), Math.hypot(...v)];
  const square = u[0] ** 2 + u[1] ** 2;
  const cosine = lengthU === 0 || lengthV === 0 ? undefined : clamp(dot / (lengthU * lengthV));
  return {
    terms,
    dot,
    lengthU,
    lengthV,
    shadow: lengthU === 0 ? undefined : dot / lengthU,
    foot: lengthU === 0 ? [0, 0] : [(dot / square) * u[0] + 0, (dot / square) * u[1] + 0],
    cosine,
    // From the cross product too: an arc cosine loses half its digits near 0° and 180°.
    angle: cosine === undefined ? undefined : (Math.atan2(Math.abs(u[0] * v[1] - u[1] * v[0]), dot) * 180) / Math.PI,
    sumLength: Math.hypot(u[0] + v[0], u[1] + v[1]),
  };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(-1, value));
}

/** Without the digits that floating point adds to halves and tenths. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
