import type { JSX } from "preact";
import type { Token } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { Marker } from "../kit/marks.tsx";
import { colour, dashes, type Ink } from "../kit/paint.ts";
import { eye, project, type Stage } from "./camera.ts";
import { paintOrder, type Shape } from "./painter.ts";
import { length, minus, plus, times, unit, type Vec3 } from "./vec3.ts";
import { round } from "../kit/round.ts";

/** How a piece of a scene is drawn. */
export interface Look {
  readonly token?: Token;
  /** A colour other than the token's. */
  readonly ink?: Ink;
  readonly marks?: { readonly class: string; readonly "data-symbol": string };
  readonly width?: number;
  readonly opacity?: number;
  /** False draws a solid line whatever the token. */
  readonly dash?: boolean | string;
  /** A dot that is the head of an arrow pointing this way. */
  readonly head?: Vec3;
  readonly size?: number;
}

export type Piece = Shape<Look>;

export interface SpaceLabel {
  readonly at: Vec3;
  readonly text: string;
  readonly ink?: Ink;
  /** From the projected point, in units of the drawing. */
  readonly shift?: readonly [number, number];
}

/** A cube of space with its floor, its axes and what stands in it, painted from the back to the front. */
export function Space({
  stage,
  pieces,
  labels = [],
  names = ["x", "y", "z"],
  floor = true,
}: {
  stage: Stage;
  pieces: readonly Piece[];
  labels?: readonly SpaceLabel[];
  names?: readonly [string, string, string];
  floor?: boolean;
}): JSX.Element {
  const ordered = paintOrder([...pieces, ...room(stage.half, floor)], eye(stage));
  return (
    <>
      <g class="figure-space">{ordered.map((piece, i) => draw(stage, piece, i))}</g>
      {names.map((name, axis) => {
        const { x, y } = project(stage, onAxis(axis, stage.half * 1.14));
        return (
          <Label key={name} x={x} y={y} ink="muted" size={16}>
            {name}
          </Label>
        );
      })}
      {labels.map(({ at, text, ink, shift = [0, -16] }) => {
        const { x, y } = project(stage, at);
        return (
          <Label key={text} x={x + shift[0]} y={y + shift[1]} ink={ink}>
            {text}
          </Label>
        );
      })}
    </>
  );
}

/** An arrow between two points: a shaft and a head. */
export function arrowPieces(stage: Stage, from: Vec3, to: Vec3, look: Look): Piece[] {
  const size = length(minus(to, from));
  if (size < 1e-9) return [{ kind: "dot", at: to, style: { ...look, token: 1, ink: look.ink ?? look.token, size: 4 } }];
  const direction = unit(minus(to, from));
  // The shaft ends inside the head, whose tip would otherwise be blunted by the line.
  const neck = plus(to, times(-Math.min(size * 0.9, 9 / stage.scale), direction));
  return [
    { kind: "edge", from, to: neck, style: look },
    { kind: "dot", at: to, style: { ...look, head: direction } },
  ];
}

/** A polygon with its outline. */
export function patchPieces(points: readonly Vec3[], look: Look): Piece[] {
  if (points.length < 3) return [];
  const outline = { ...look, opacity: 0.75, width: look.width ?? 1.4 };
  return [
    { kind: "face", points, style: look },
    ...points.map((from, i): Piece => ({ kind: "edge", from, to: points[(i + 1) % points.length], style: outline })),
  ];
}

function draw(stage: Stage, piece: Piece, key: number): JSX.Element {
  const look = piece.style;
  const ink = colour(look.ink ?? look.token ?? "ink");
  if (piece.kind === "face") {
    const d = piece.points.map((point, i) => `${i === 0 ? "M" : "L"}${place(stage, point)}`).join("");
    return <path key={key} {...look.marks} d={`${d}Z`} fill={ink} fill-opacity={look.opacity ?? 0.14} />;
  }
  if (piece.kind === "edge") {
    const near = (project(stage, piece.from).near + project(stage, piece.to).near) / 2;
    return (
      <path
        key={key}
        {...look.marks}
        d={`M${place(stage, piece.from)}L${place(stage, piece.to)}`}
        fill="none"
        stroke={ink}
        stroke-width={round((look.width ?? 2.5) * (0.8 + 0.4 * near))}
        stroke-opacity={round((look.opacity ?? 1) * (0.55 + 0.45 * near))}
        stroke-linecap="round"
        stroke-dasharray={
          typeof look.dash === "string" ? look.dash : look.dash !== false && look.token ? dashes[look.token] : undefined
        }
      />
    );
  }
  const { x, y, near } = project(stage, piece.at);
  if (look.head === undefined)
    return (
      <g key={key} {...look.marks}>
        <Marker x={x} y={y} token={look.token ?? 1} ink={look.ink} size={(look.size ?? 6) * (0.85 + 0.3 * near)} />
      </g>
    );
  // Seen nearly from the front the head shrinks to what one would see of a cone, but never to nothing.
  const back = project(stage, plus(piece.at, times(-14 / stage.scale, look.head)));
  const [dx, dy] = [x - back.x, y - back.y];
  const seen = Math.max(Math.hypot(dx, dy), 1e-6);
  const [ux, uy] = [dx / seen, dy / seen];
  const long = Math.max(seen, 7);
  const half = 5.5 * (0.85 + 0.3 * near);
  return (
    <path
      key={key}
      {...look.marks}
      d={`M${round(x)} ${round(y)}L${round(x - ux * long - uy * half)} ${round(y - uy * long + ux * half)}L${round(x - ux * long + uy * half)} ${round(y - uy * long - ux * half)}Z`}
      fill={ink}
    />
  );
}

/** The frame of the cube, the grid of its floor and the three axes. */
function room(half: number, floor: boolean): Piece[] {
  const line = (from: Vec3, to: Vec3, opacity: number, width = 1): Piece => ({
    kind: "edge",
    from,
    to,
    style: { ink: "muted", opacity, width },
  });
  const pieces: Piece[] = [];
  for (const a of [-half, half])
    for (const b of [-half, half]) {
      pieces.push(line([-half, a, b], [half, a, b], 0.35));
      pieces.push(line([a, -half, b], [a, half, b], 0.35));
      pieces.push(line([a, b, -half], [a, b, half], 0.35));
    }
  const step = half > 6 ? 2 : 1;
  const first = Math.ceil(-half / step + 1e-9) * step;
  for (let at = first; at < (floor ? half : first); at += step) {
    pieces.push(line([at, -half, -half], [at, half, -half], 0.22));
    pieces.push(line([-half, at, -half], [half, at, -half], 0.22));
  }
  for (const axis of [0, 1, 2]) pieces.push(line(onAxis(axis, -half), onAxis(axis, half * 1.06), 0.8, 1.4));
  return pieces;
}

function onAxis(axis: number, at: number): Vec3 {
  return [axis === 0 ? at : 0, axis === 1 ? at : 0, axis === 2 ? at : 0];
}

function place(stage: Stage, point: Vec3): string {
  const { x, y } = project(stage, point);
  return `${round(x)} ${round(y)}`;
}
