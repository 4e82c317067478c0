import type { Point } from "../kit/drag.ts";
import { apply, plus, times } from "../plane-maps/mat2.ts";
import type { MorphState } from "./morph-state.ts";
import { relu } from "./rules.ts";

type Layer = Pick<MorphState, "A" | "offset" | "time">;

/** Four points of two kinds that no line parts: equal coordinates, or not. */
const examples: readonly { readonly at: Point; readonly kind: 0 | 1 }[] = [
  { at: [0, 0], kind: 0 },
  { at: [1, 1], kind: 0 },
  { at: [1, 0], kind: 1 },
  { at: [0, 1], kind: 1 },
];

/** What the layer has made of a point at a time from 0 to 2: first the map slides in, then the bend. */
export function layerAt({ A, offset, time }: Layer, x: Point): Point {
  const s = Math.min(1, time);
  const mapped = plus(times(1 - s, x), times(s, plus(apply(A, x), offset)));
  if (time <= 1) return mapped;
  const b = time - 1;
  return plus(times(1 - b, mapped), times(b, relu(mapped)));
}

/**
 * A line w·h = t with all the circles on one side and all the triangles on the other, found among
 * directions a degree apart and with the widest gap; undefined when none parts them.
 */
export function partingLine(circles: readonly Point[], triangles: readonly Point[]) {
  let best: { gap: number; line: readonly [number, number, number] } | undefined;
  for (let degree = 0; degree < 360; degree++) {
    const w: Point = [Math.cos((degree * Math.PI) / 180), Math.sin((degree * Math.PI) / 180)];
    const along = ([x, y]: Point) => w[0] * x + w[1] * y;
    const [high, low] = [Math.max(...circles.map(along)), Math.min(...triangles.map(along))];
    if (low - high > (best?.gap ?? 1e-6)) best = { gap: low - high, line: [w[0], w[1], (low + high) / 2] };
  }
  return best?.line;
}

/** The images of the four points, and the line that parts the kinds if there is one. */
export function layerImages(state: Layer) {
  const images = examples.map(({ at, kind }) => ({ at: layerAt(state, at), kind }));
  const of = (wanted: 0 | 1) => images.filter(({ kind }) => kind === wanted).map(({ at }) => at);
  return { images, line: partingLine(of(0), of(1)) };
}
