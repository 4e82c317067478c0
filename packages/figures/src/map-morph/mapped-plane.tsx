import type { ComponentChildren, JSX } from "preact";
import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Area, Clip, Curve, Segment } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { squarePlane, type Plane } from "../kit/plane.ts";
import type { Symbols } from "../kit/figure.ts";
import { Boat } from "./boat.tsx";
import { det2, fromColumns, plus, times } from "../plane-maps/mat2.ts";

export type Map2 = (x: Point) => Point;

export function morphPlane(reach: number, size: number): Plane {
  return squarePlane({ reach, size });
}

/** A plane with the old grid in grey and the image of its grid, its unit square and its boat. */
export function MappedPlane({
  plane,
  map,
  symbols,
  names,
  straight = true,
  boat = true,
  area = false,
  children,
}: {
  plane: Plane;
  map: Map2;
  symbols: Symbols;
  names: readonly string[];
  /** False for a map that bends lines: they are drawn point by point. */
  straight?: boolean;
  boat?: boolean;
  area?: boolean;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <Clip plane={plane}>
      <Axes plane={plane} names={["", ""]} />
      <GridImage plane={plane} map={map} symbols={symbols} names={names} straight={straight} />
      {area && <SquareImage plane={plane} map={map} />}
      {boat && (
        <>
          <Boat plane={plane} map={(x) => x} ghost />
          <Boat plane={plane} map={map} />
        </>
      )}
      {children}
    </Clip>
  );
}

/** The lines x₂ = k go along the first column, the lines x₁ = k along the second: they wear their colours. */
function GridImage({
  plane,
  map,
  symbols,
  names,
  straight,
}: Pick<Parameters<typeof MappedPlane>[0], "plane" | "map" | "symbols" | "names" | "straight">): JSX.Element {
  const far = 12;
  const ks = Array.from({ length: 2 * far + 1 }, (_, i) => i - far);
  const along = straight ? [-far, far] : Array.from({ length: 97 }, (_, i) => ((i - 48) * far) / 48);
  const line = (k: number, j: 0 | 1) => along.map((t) => map(j === 0 ? [t, k] : [k, t]));
  return (
    <>
      {([0, 1] as const).map((j) => {
        // Not marked as the object itself: lit with it, two dozen thick lines would hide the arrow.
        const { token } = paint(symbols, names[j], j === 0 ? 1 : 2);
        return (
          <g key={j}>
            {ks.map((k) => (
              <Curve
                key={k}
                plane={plane}
                points={line(k, j)}
                token={token}
                dash={false}
                width={k === 0 ? 1.8 : 1.1}
                opacity={k === 0 ? 0.6 : 0.34}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}

/** The image of the unit square with its signed area; turned over, it is another colour and hatched. */
export function SquareImage({ plane, map }: { plane: Plane; map: Map2 }): JSX.Element {
  const origin = map([0, 0]);
  const [a, b] = [plus(map([1, 0]), times(-1, origin)), plus(map([0, 1]), times(-1, origin))];
  const corner = (s: number, t: number) => plus(origin, plus(times(s, a), times(t, b)));
  const det = det2(fromColumns(a, b));
  const token = det < 0 ? 4 : 3;
  const middle = plane.to(corner(0.5, 0.5));
  return (
    <>
      <Area
        plane={plane}
        points={[corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)]}
        token={token}
        opacity={0.3}
      />
      {det < 0 &&
        [1, 2, 3, 4, 5, 6, 7].map((k) => (
          <Segment
            key={k}
            plane={plane}
            from={corner(k / 8, 0)}
            to={corner(k / 8, 1)}
            token={4}
            dash={false}
            width={1.2}
            opacity={0.7}
          />
        ))}
      <Curve
        plane={plane}
        points={[corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)]}
        closed
        token={token}
        dash={false}
        width={2}
      />
      <Label x={middle[0]} y={middle[1]} kind="number" size={19} bold ink={token}>
        {format(det)}
      </Label>
    </>
  );
}
