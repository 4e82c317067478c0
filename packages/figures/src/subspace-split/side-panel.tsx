import type { ComponentChildren } from "preact";
import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, Token } from "../kit/figure.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Clip, Line } from "../kit/marks.tsx";
import { colour, dashes } from "../kit/paint.ts";
import { squarePlane } from "../kit/plane.ts";
import { stage, type Camera } from "../space/camera.ts";
import { Orbit } from "../space/orbit.tsx";
import { SpaceHandle } from "../space/space-handle.tsx";
import { arrowPieces, Space, type Piece } from "../space/space.tsx";
import { spanPieces } from "../space/span-pieces.ts";
import { minus, plus, times, unit, type Vec3 } from "../space/vec3.ts";

export interface Painted {
  readonly token: Token;
  readonly marks: { readonly class: string; readonly "data-symbol": string };
}

export interface DrawnSubspace {
  readonly name: string;
  readonly basis: readonly (readonly number[])[];
  readonly look: Painted;
  /** How its dimension is written: "n − r". */
  readonly formula: string;
}

export interface DrawnArrow {
  readonly label: string;
  readonly from?: readonly number[];
  readonly to: readonly number[];
  readonly look: Painted;
  readonly thin?: boolean;
}

/** One of the two spaces that a matrix connects: a plane or a cube, with its two subspaces and arrows. */
export interface Side {
  readonly id: string;
  readonly title: string;
  readonly dimension: number;
  readonly reach: number;
  readonly subspaces: readonly DrawnSubspace[];
  readonly arrows: readonly DrawnArrow[];
  /** All points with the same image: through x, along the null space. */
  readonly fibre?: {
    readonly through: readonly number[];
    readonly basis: readonly (readonly number[])[];
    readonly look: Painted;
  };
  readonly camera: Camera;
  readonly names: string;
  readonly handle?: {
    readonly at: readonly number[];
    readonly label: string;
    readonly symbol: string;
    readonly token: Token;
    onMove(to: readonly number[], phase: "drag"): void;
  };
  onTurn(camera: Camera, phase: "drag"): void;
}

const size = 380;
const legend = 76;

export function sidePanel(side: Side): Panel {
  return {
    id: side.id,
    title: side.title,
    width: size,
    height: size + legend,
    children: (
      <>
        {side.dimension === 3 ? cube(side) : board(side)}
        {side.subspaces.map(({ name, basis, look, formula }, i) => {
          const y = size + 26 + i * 30;
          return (
            <g key={name} {...look.marks}>
              <path
                d={`M12 ${y}h36`}
                stroke={colour(look.token)}
                stroke-width={4}
                stroke-linecap="round"
                stroke-dasharray={dashes[look.token]}
              />
              <Label x={58} y={y} kind="text" size={16} anchor="start" ink={look.token}>
                {name}
              </Label>
              <Label x={size - 12} y={y} kind="text" size={16} anchor="end">
                {`dimension ${formula} = ${basis.length}`}
              </Label>
            </g>
          );
        })}
      </>
    ),
  };
}

function board({ reach, subspaces, arrows, fibre, names, handle }: Side): ComponentChildren {
  const plane = squarePlane({ reach, size });
  const line = ([u, v]: readonly number[], [a, b]: readonly number[] = [0, 0]) => [v, -u, v * a - u * b] as const;
  return (
    <>
      <Axes plane={plane} names={[`${names}_1`, `${names}_2`]} />
      <Clip plane={plane}>
        {subspaces.map(({ name, basis, look }) => {
          if (basis.length === 1)
            return <Line key={name} plane={plane} equation={line(basis[0])} {...look} width={3} opacity={0.75} />;
          if (basis.length === 0) return null;
          return (
            <rect key={name} {...look.marks} width={size} height={size} fill={colour(look.token)} fill-opacity={0.1} />
          );
        })}
        {fibre && fibre.basis.length === 1 && (
          <Line
            plane={plane}
            equation={line(fibre.basis[0], fibre.through)}
            {...fibre.look}
            width={1.6}
            opacity={0.6}
          />
        )}
        {arrows.map(({ label, from = [0, 0], to, look, thin }) => (
          <Arrow
            key={label}
            plane={plane}
            from={from as Point}
            to={to as Point}
            {...look}
            dash={false}
            width={thin ? 2 : 3.2}
            label={label}
          />
        ))}
      </Clip>
      {handle && (
        <Handle
          plane={plane}
          at={handle.at as Point}
          label={handle.label}
          token={handle.token}
          symbol={handle.symbol}
          onMove={(to, phase) => handle.onMove(to, phase)}
        />
      )}
    </>
  );
}

function cube({ reach, subspaces, arrows, fibre, camera, names, handle, onTurn }: Side): ComponentChildren {
  const scene = stage(camera, reach, size);
  const v3 = (v: readonly number[]) => v as unknown as Vec3;
  const pieces: Piece[] = subspaces.flatMap(({ basis, look }) =>
    basis.length === 0 ? [] : spanPieces(basis.map(v3), reach, { ...look, opacity: basis.length === 1 ? 0.75 : 0.16 }),
  );
  if (fibre && fibre.basis.length > 0 && fibre.basis.length < 3)
    pieces.push(
      ...spanPieces(
        fibre.basis.map(v3),
        reach,
        { ...fibre.look, opacity: fibre.basis.length === 1 ? 0.6 : 0.08, width: 1.6 },
        v3(fibre.through),
      ),
    );
  const labels = arrows.map(({ label, from = [0, 0, 0], to, look }) => {
    const middle = plus(v3(from), times(0.5, minus(v3(to), v3(from))));
    return {
      at: plus(middle, times(0.06 * reach, unit([0, 0, 1]))),
      text: label,
      ink: look.token,
      shift: [-10, -8] as const,
    };
  });
  for (const { from = [0, 0, 0], to, look, thin } of arrows)
    pieces.push(...arrowPieces(scene, v3(from), v3(to), { ...look, dash: false, width: thin ? 2 : 3.2 }));
  return (
    <>
      <Orbit state={{ camera }} set={(next, phase) => onTurn(next.camera, phase)} size={size}>
        <Space stage={scene} pieces={pieces} labels={labels} names={[`${names}_1`, `${names}_2`, `${names}_3`]} />
      </Orbit>
      {handle && (
        <SpaceHandle
          stage={scene}
          at={v3(handle.at)}
          label={handle.label}
          token={handle.token}
          symbol={handle.symbol}
          onMove={(to, phase) => handle.onMove(to, phase)}
        />
      )}
    </>
  );
}
