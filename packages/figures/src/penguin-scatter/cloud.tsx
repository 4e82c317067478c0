import type { JSX } from "preact";
import type { Point } from "../kit/drag.ts";
import type { Token } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { Marker } from "../kit/marks.tsx";
import { colour } from "../kit/paint.ts";
import type { Plane } from "../kit/plane.ts";
import { birds, species } from "../penguins/birds.ts";

/** Each species has its colour and its shape. */
export const speciesTokens: readonly Token[] = [1, 2, 3];

/** All birds as small marks; the shape of each species is drawn as one path. */
export function Cloud({ plane, at }: { plane: Plane; at(row: readonly number[]): Point }): JSX.Element {
  const paths = species.map(() => "");
  for (const { species: kind, row } of birds) {
    const [x, y] = plane.to(at(row));
    paths[kind] += shapes[kind](x.toFixed(1), y.toFixed(1));
  }
  return (
    <g>
      {paths.map((d, kind) => (
        <path
          key={species[kind]}
          d={d}
          fill={colour(speciesTokens[kind])}
          fill-opacity={0.5}
          stroke={colour(speciesTokens[kind])}
          stroke-opacity={0.7}
          stroke-width={0.8}
        />
      ))}
    </g>
  );
}

const shapes: readonly ((x: string, y: string) => string)[] = [
  (x, y) => `M${x} ${y}m-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z`,
  (x, y) => `M${x} ${y}m0 -4l3.9 7h-7.8z`,
  (x, y) => `M${x} ${y}m-3 -3h6v6h-6z`,
];

/** Which mark is which species. */
export function Legend({ x, y, step = 108 }: { x: number; y: number; step?: number }): JSX.Element {
  return (
    <g>
      {species.map((name, kind) => (
        <g key={name}>
          <Marker x={x + kind * step} y={y} token={speciesTokens[kind]} size={5} />
          <Label x={x + kind * step + 12} y={y} kind="text" size={16} anchor="start" ink={speciesTokens[kind]}>
            {name}
          </Label>
        </g>
      ))}
    </g>
  );
}

/** A ring around one bird. */
export function Ring({ plane, at, ink }: { plane: Plane; at: Point; ink: "ink" | Token }): JSX.Element {
  const [x, y] = plane.to(at);
  return (
    <>
      <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={8} fill="none" stroke={colour("page")} stroke-width={5} />
      <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={8} fill="none" stroke={colour(ink)} stroke-width={2.6} />
    </>
  );
}
