import type { JSX } from "preact";
import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip, Curve, Dot, Line, Segment } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { squarePlane, type Plane } from "../kit/plane.ts";
import { products } from "./products.ts";
import { side, type Attributes, type State } from "./state.ts";

/** Both arrows, and what the view draws between them. */
export function planePanel({ attributes, state, symbols, set }: View<Attributes, State>): Panel {
  const { u, v } = state;
  const [nameU, nameV] = attributes.names;
  const first = paint(symbols, nameU, 1);
  const second = paint(symbols, nameV, 2);
  const plane = squarePlane({ reach: attributes.reach, size: side });
  const scenes = {
    shadow: <Shadow plane={plane} u={u} v={v} symbols={symbols} />,
    angle: <Angle plane={plane} u={u} v={v} symbols={symbols} />,
    bounds: <Sum plane={plane} u={u} v={v} symbols={symbols} name={`${nameU} + ${nameV}`} />,
  };
  return {
    id: "plane",
    width: side,
    height: side,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={["x₁", "x₂"]} />
          {scenes[state.view]}
          <Arrow plane={plane} to={u} token={first.token} marks={first.marks} label={nameU} side={-1} width={3} />
          <Arrow plane={plane} to={v} token={second.token} marks={second.marks} label={nameV} width={3} />
        </Clip>
        <Handle
          plane={plane}
          at={u}
          label={`Tip of ${nameU}`}
          token={first.token}
          symbol={nameU}
          onMove={(u, phase) => set({ ...state, u }, phase)}
        />
        <Handle
          plane={plane}
          at={v}
          label={`Tip of ${nameV}`}
          token={second.token}
          symbol={nameV}
          onMove={(v, phase) => set({ ...state, v }, phase)}
        />
      </>
    ),
  };
}

interface Scene {
  readonly plane: Plane;
  readonly u: Point;
  readonly v: Point;
  readonly symbols: View<Attributes, State>["symbols"];
}

/** The light falls at a right angle to u: v throws a shadow on its line. */
function Shadow({ plane, u, v, symbols }: Scene): JSX.Element | null {
  const { foot, shadow } = products(u, v);
  if (shadow === undefined) return null;
  const look = paint(symbols, "s", 3);
  const drop = paint(symbols, "e", 4);
  const behind = shadow < 0;
  return (
    <>
      <Line plane={plane} equation={[u[1], -u[0], 0]} ink="muted" width={1.3} dash="2 5" />
      <Segment plane={plane} from={v} to={foot} token={drop.token} marks={drop.marks} width={1.8} dash="4 4" />
      <RightAngle plane={plane} at={foot} along={[-foot[0], -foot[1]]} towards={[v[0] - foot[0], v[1] - foot[1]]} />
      <Segment
        plane={plane}
        from={[0, 0]}
        to={foot}
        token={look.token}
        marks={look.marks}
        width={9}
        dash={false}
        opacity={0.55}
      />
      <Dot plane={plane} at={foot} token={look.token} marks={look.marks} size={5} />
      <g {...look.marks}>
        <Label
          x={plane.toX(foot[0] / 2)}
          y={plane.toY(foot[1] / 2) + (u[0] * v[1] - u[1] * v[0] >= 0 === u[0] >= 0 ? 28 : -28)}
          kind="number"
          ink={look.token}
          bold
        >
          {behind ? `${format(shadow, 3)} (behind)` : format(shadow, 3)}
        </Label>
      </g>
    </>
  );
}

/** A little square between two directions that stand at a right angle. */
function RightAngle({ plane, at, along, towards }: { plane: Plane; at: Point; along: Point; towards: Point }) {
  const unit = ([x, y]: Point, size: number): Point => {
    const length = Math.hypot(x, y);
    return length < 1e-9 ? [0, 0] : [(x / length) * size, (y / length) * size];
  };
  const size = (plane.x[1] - plane.x[0]) * 0.025;
  const [a, b] = [unit(along, size), unit(towards, size)];
  if (Math.hypot(...a) === 0 || Math.hypot(...b) === 0) return null;
  const corner = (s: Point, t: Point): Point => [at[0] + s[0] + t[0], at[1] + s[1] + t[1]];
  return <Curve plane={plane} points={[corner(a, [0, 0]), corner(a, b), corner([0, 0], b)]} ink="muted" width={1.5} />;
}

/** Where the dot product with u is positive, and where negative; and the angle between the arrows. */
function Angle({ plane, u, v, symbols }: Scene): JSX.Element {
  const { angle } = products(u, v);
  const positive = paint(symbols, "s", 3);
  const negative = paint(symbols, "e", 4);
  const far = 4 * plane.x[1];
  const length = Math.hypot(...u);
  const [a, b]: Point = length === 0 ? [0, 0] : [u[0] / length, u[1] / length];
  const half = (sign: number): Point[] => [
    [-b * far, a * far],
    [b * far, -a * far],
    [(sign * a + b) * far, (sign * b - a) * far],
    [(sign * a - b) * far, (sign * b + a) * far],
  ];
  const start = Math.atan2(u[1], u[0]);
  const turn = (u[0] * v[1] - u[1] * v[0] >= 0 ? 1 : -1) * (((angle ?? 0) * Math.PI) / 180);
  const radius = Math.min(1.2, Math.max(0.5, 0.45 * Math.min(length, Math.hypot(...v))));
  const on = (t: number, r = radius): Point => [r * Math.cos(start + t * turn), r * Math.sin(start + t * turn)];
  const [labelX, labelY] = plane.to(on(0.5, radius + 0.75));
  // In its own half, on the side of u where v is not.
  const aside = (sign: number): Point => [
    Math.cos(start - Math.sign(turn || 1) * 0.75) * sign,
    Math.sin(start - Math.sign(turn || 1) * 0.75) * sign,
  ];
  return (
    <>
      {length > 0 && (
        <>
          <Area plane={plane} points={half(1)} token={positive.token} marks={positive.marks} opacity={0.1} />
          <Area plane={plane} points={half(-1)} token={negative.token} marks={negative.marks} opacity={0.1} />
          <Line plane={plane} equation={[u[0], u[1], 0]} ink="muted" width={1.8} dash="6 5" />
          <Sign plane={plane} at={aside(1)} ink={positive.token} text="u · v > 0" />
          <Sign plane={plane} at={aside(-1)} ink={negative.token} text="u · v < 0" />
        </>
      )}
      {angle !== undefined && (
        <>
          <Curve plane={plane} points={Array.from({ length: 25 }, (_, i) => on(i / 24))} ink="ink" width={2} />
          <Label x={labelX} y={labelY} kind="number" bold>
            {`${format(angle, 3)}°`}
          </Label>
        </>
      )}
    </>
  );
}

/** The name of a region, near the edge of the drawing in its direction. */
function Sign({ plane, at: [a, b], ink, text }: { plane: Plane; at: Point; ink: 1 | 2 | 3 | 4 | 5; text: string }) {
  const reach = plane.x[1] * 0.8;
  const scale = reach / Math.max(Math.abs(a) * 1.12, Math.abs(b));
  return (
    <Label x={plane.toX(a * scale)} y={plane.toY(b * scale) + 14} ink={ink} size={16}>
      {text}
    </Label>
  );
}

/** u, then v, and the straight way to where both lead. */
function Sum({ plane, u, v, symbols, name }: Scene & { name: string }): JSX.Element {
  const look = paint(symbols, "w", 3);
  const second = paint(symbols, "v", 2);
  const w: Point = [u[0] + v[0], u[1] + v[1]];
  return (
    <>
      <Arrow plane={plane} from={u} to={w} token={second.token} opacity={0.5} width={2.2} />
      <Arrow plane={plane} to={w} token={look.token} marks={look.marks} label={name} width={3.4} side={-1} />
    </>
  );
}
