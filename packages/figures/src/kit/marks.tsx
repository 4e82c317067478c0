import type { ComponentChildren, JSX } from "preact";
import type { Point } from "./drag.ts";
import type { Token } from "./figure.ts";
import { colour, dashes, type Ink } from "./paint.ts";
import { clipLine, type Plane } from "./plane.ts";
import { Label } from "./label.tsx";
import { round } from "./round.ts";

/** What every mark takes: its token, and the marks that link it with the lesson. */
interface Look {
  readonly token?: Token;
  /** A colour other than the token's. */
  readonly ink?: Ink;
  readonly marks?: { readonly class: string; readonly "data-symbol": string };
  readonly width?: number;
  readonly opacity?: number;
  /** False draws a solid line whatever the token. */
  readonly dash?: boolean | string;
}

function stroke({ token, ink, width = 2.5, opacity, dash = true }: Look) {
  return {
    fill: "none",
    stroke: colour(ink ?? token ?? "ink"),
    "stroke-width": width,
    "stroke-linecap": "round" as const,
    "stroke-linejoin": "round" as const,
    "stroke-opacity": opacity,
    "stroke-dasharray": typeof dash === "string" ? dash : dash && token !== undefined ? dashes[token] : undefined,
  };
}

/** An arrow with its head at `to`, in data coordinates. */
export function Arrow({
  plane,
  from = [0, 0],
  to,
  label,
  side = 1,
  ...look
}: Look & { plane: Plane; from?: Point; to: Point; label?: string; side?: 1 | -1 }): JSX.Element {
  const [x1, y1] = plane.to(from);
  const [x2, y2] = plane.to(to);
  const length = Math.hypot(x2 - x1, y2 - y1);
  const ink = colour(look.ink ?? look.token ?? "ink");
  if (length < 1e-9) return <circle {...look.marks} cx={x1} cy={y1} r={4} fill={ink} />;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = Math.min(13, length);
  const half = head * 0.42;
  const base = [x2 - ux * head, y2 - uy * head];
  return (
    <g {...look.marks} opacity={look.opacity}>
      <path
        d={`M${round(x1)} ${round(y1)}L${round(base[0] + ux * 2)} ${round(base[1] + uy * 2)}`}
        {...stroke({ ...look, opacity: 1 })}
      />
      <path
        d={`M${round(x2)} ${round(y2)}L${round(base[0] - uy * half)} ${round(base[1] + ux * half)}L${round(base[0] + uy * half)} ${round(base[1] - ux * half)}Z`}
        fill={ink}
      />
      {label !== undefined && (
        <Label x={(x1 + x2) / 2 + uy * 16 * side} y={(y1 + y2) / 2 - ux * 16 * side} ink={look.ink ?? look.token}>
          {label}
        </Label>
      )}
    </g>
  );
}

/** The line a x + b y = c, cut at the frame. */
export function Line({
  plane,
  equation,
  ...look
}: Look & { plane: Plane; equation: readonly [number, number, number] }): JSX.Element | null {
  const ends = clipLine(equation, plane);
  return ends === undefined ? null : <Segment plane={plane} from={ends[0]} to={ends[1]} {...look} />;
}

/** A straight piece between two points. */
export function Segment({ plane, from, to, ...look }: Look & { plane: Plane; from: Point; to: Point }): JSX.Element {
  return <path {...look.marks} d={pathOf(plane, [from, to])} {...stroke(look)} />;
}

/** A broken line through points; `closed` joins the last with the first. */
export function Curve({
  plane,
  points,
  closed = false,
  ...look
}: Look & { plane: Plane; points: readonly Point[]; closed?: boolean }): JSX.Element {
  return <path {...look.marks} d={pathOf(plane, points) + (closed ? "Z" : "")} {...stroke(look)} />;
}

/** A filled polygon in the token's colour over the page. */
export function Area({
  plane,
  points,
  token,
  ink,
  marks,
  opacity = 0.16,
}: Look & { plane: Plane; points: readonly Point[] }): JSX.Element {
  return (
    <path {...marks} d={`${pathOf(plane, points)}Z`} fill={colour(ink ?? token ?? "ink")} fill-opacity={opacity} />
  );
}

/** A point with the token's marker: ● ▲ ■ ◆ ✕. */
export function Dot({
  plane,
  at,
  token = 3,
  ink,
  marks,
  size = 6,
}: Look & { plane: Plane; at: Point; size?: number }): JSX.Element {
  const [x, y] = plane.to(at);
  return (
    <g {...marks}>
      <Marker x={x} y={y} token={token} ink={ink} size={size} />
    </g>
  );
}

/** The marker of a token at a place of the drawing. */
export function Marker({
  x,
  y,
  token,
  ink,
  size = 6,
}: {
  x: number;
  y: number;
  token: Token;
  ink?: Ink;
  size?: number;
}): JSX.Element {
  const fill = colour(ink ?? token);
  const halo = { stroke: colour("page"), "stroke-width": 1.5 };
  if (token === 1) return <circle cx={round(x)} cy={round(y)} r={size} fill={fill} {...halo} />;
  if (token === 5) {
    const d = `M${round(x - size)} ${round(y - size)}l${size * 2} ${size * 2}m0 ${-size * 2}l${-size * 2} ${size * 2}`;
    return <path d={d} stroke={fill} stroke-width={3} stroke-linecap="round" fill="none" />;
  }
  const s = size * (token === 3 ? 0.9 : 1.25);
  const shapes = {
    2: `M${round(x)} ${round(y - s)}l${round(s)} ${round(s * 1.8)}h${round(-2 * s)}z`,
    3: `M${round(x - s)} ${round(y - s)}h${round(2 * s)}v${round(2 * s)}h${round(-2 * s)}z`,
    4: `M${round(x)} ${round(y - s)}l${round(s)} ${round(s)}l${round(-s)} ${round(s)}l${round(-s)} ${round(-s)}z`,
  };
  return <path d={shapes[token]} fill={fill} {...halo} />;
}

/** Cuts what is inside at the frame of the plane. */
export function Clip({ plane, children }: { plane: Plane; children: ComponentChildren }): JSX.Element {
  const { left, top, width, height } = plane;
  return (
    <svg x={left} y={top} width={width} height={height} viewBox={`${left} ${top} ${width} ${height}`} overflow="hidden">
      {children}
    </svg>
  );
}

function pathOf(plane: Plane, points: readonly Point[]): string {
  return points
    .map((point, i) => `${i === 0 ? "M" : "L"}${round(plane.toX(point[0]))} ${round(plane.toY(point[1]))}`)
    .join("");
}
