import { cutPolygon } from "./clip.ts";
import { between, cross, dot, length, minus, plus, times, unit, type Vec3 } from "./vec3.ts";

/** What a scene is made of, before it is put in order; `style` says how the piece is drawn. */
export type Shape<S> =
  | { readonly kind: "face"; readonly points: readonly Vec3[]; readonly style: S }
  | { readonly kind: "edge"; readonly from: Vec3; readonly to: Vec3; readonly style: S }
  | { readonly kind: "dot"; readonly at: Vec3; readonly style: S };

/**
 * The shapes from the farthest to the nearest, cut where they pass through one another, so that
 * drawing them in this order hides what is behind. Planes that cross have no order as wholes,
 * which is why sorting by the middle of a shape fails: a binary space partition cuts them first.
 *
 * @see Fuchs, Kedem & Naylor, On visible surface generation by a priori tree structures, 1980
 */
export function paintOrder<S>(shapes: readonly Shape<S>[], eye: Vec3): Shape<S>[] {
  const at = shapes.findIndex((shape) => shape.kind === "face" && normalOf(shape.points) !== undefined);
  if (at === -1) return shapes.filter((shape) => shape.kind !== "face").sort((a, b) => reach(b, eye) - reach(a, eye));

  const splitter = shapes[at] as Extract<Shape<S>, { kind: "face" }>;
  const normal = normalOf(splitter.points) as Vec3;
  const offset = dot(normal, splitter.points[0]);
  const below: Shape<S>[] = [];
  const above: Shape<S>[] = [];
  const within: Shape<S>[] = [];
  shapes.forEach((shape, i) => {
    if (i === at) return;
    if (shape.kind === "face") {
      const sides = shape.points.map((point) => side(dot(normal, point) - offset));
      if (sides.every((each) => each === 0)) within.push(shape);
      else if (sides.every((each) => each <= 0)) below.push(shape);
      else if (sides.every((each) => each >= 0)) above.push(shape);
      else {
        const { inside, outside } = cutPolygon(shape.points, normal, offset);
        if (inside.length > 0) below.push({ ...shape, points: inside });
        if (outside.length > 0) above.push({ ...shape, points: outside });
      }
    } else if (shape.kind === "edge") {
      const [from, to] = [dot(normal, shape.from) - offset, dot(normal, shape.to) - offset];
      const [first, last] = [side(from), side(to)];
      if (first === 0 && last === 0) within.push(shape);
      else if (first <= 0 && last <= 0) below.push(shape);
      else if (first >= 0 && last >= 0) above.push(shape);
      else {
        const middle = between(shape.from, shape.to, from / (from - to));
        (first < 0 ? below : above).push({ ...shape, to: middle });
        (last < 0 ? below : above).push({ ...shape, from: middle });
      }
    } else {
      const where = side(dot(normal, shape.at) - offset);
      (where === 0 ? within : where < 0 ? below : above).push(shape);
    }
  });
  const lines = within.filter((shape) => shape.kind !== "face").sort((a, b) => rank(a) - rank(b));
  const plane = [splitter, ...within.filter((shape) => shape.kind === "face"), ...lines];
  const eyeAbove = dot(normal, eye) > offset;
  const [far, near] = eyeAbove ? [below, above] : [above, below];
  return [...paintOrder(far, eye), ...plane, ...paintOrder(near, eye)];
}

/** Within rounding of the plane counts as on it: an arrow that lies in a plane is drawn over it, not through it. */
function side(distance: number): -1 | 0 | 1 {
  return distance > 1e-7 ? 1 : distance < -1e-7 ? -1 : 0;
}

function rank<S>(shape: Shape<S>): number {
  return shape.kind === "edge" ? 0 : 1;
}

function reach<S>(shape: Shape<S>, eye: Vec3): number {
  if (shape.kind === "face") return 0;
  const at = shape.kind === "dot" ? shape.at : times(0.5, plus(shape.from, shape.to));
  // A dot at the tip of an arrow comes after its shaft.
  return length(minus(at, eye)) - (shape.kind === "dot" ? 0.05 : 0);
}

function normalOf(points: readonly Vec3[]): Vec3 | undefined {
  for (let i = 2; i < points.length; i++) {
    const normal = cross(minus(points[1], points[0]), minus(points[i], points[0]));
    if (length(normal) > 1e-9) return unit(normal);
  }
  return undefined;
}
