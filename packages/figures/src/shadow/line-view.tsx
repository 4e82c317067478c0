import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle, SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip, Curve, Line } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { squarePlane, type Plane } from "../kit/plane.ts";
import { difference, inner, lengthOf, scaled } from "./cast.ts";
import type { ShadowView } from "./shadow-state.ts";

const size = 420;
export const weightRule = { low: -2, high: 3, step: 0.05 };

/** A multiple of a slides along its line; what is left over is shortest where it is perpendicular. */
export function lineView(view: ShadowView): Panel[] {
  const { attributes, state, symbols, set } = view;
  const { a, b, weight } = state;
  const { names } = attributes;
  const looks = names.map((name, i) => paint(symbols, name, ([1, 3, 5, 4] as const)[i]));
  const plane = squarePlane({ reach: attributes.reach, size });
  const p = scaled(weight, a) as unknown as Point;
  const rest = difference(b, p);
  const best = bestWeight(a, b);
  const flat = inner(a, a) === 0;
  return [
    {
      id: "plane",
      width: size,
      height: size,
      children: (
        <>
          <Clip plane={plane}>
            <Axes plane={plane} names={["x₁", "x₂"]} />
            {!flat && <Line plane={plane} equation={[a[1], -a[0], 0]} ink={looks[0].token} width={1.5} opacity={0.6} />}
            <RestSquare plane={plane} from={p} to={b} />
            <Arrow
              plane={plane}
              to={a}
              token={looks[0].token}
              marks={looks[0].marks}
              label={names[0]}
              side={-1}
              dash={false}
              width={2.4}
            />
            <Arrow
              plane={plane}
              to={b}
              token={looks[1].token}
              marks={looks[1].marks}
              label={names[1]}
              side={-1}
              dash={false}
              width={3}
            />
            <Arrow
              plane={plane}
              from={p}
              to={b}
              token={looks[3].token}
              marks={looks[3].marks}
              label={names[3]}
              dash={false}
              width={2.6}
            />
            <Arrow
              plane={plane}
              to={p}
              token={looks[2].token}
              marks={looks[2].marks}
              label={names[2]}
              dash={false}
              width={4}
            />
            {best !== undefined && Math.abs(best - weight) < 0.026 && (
              <RightAngle plane={plane} at={p} along={a} up={rest} />
            )}
          </Clip>
          <Handle
            plane={plane}
            at={a}
            label={`Tip of ${names[0]}`}
            token={looks[0].token}
            symbol={names[0]}
            onMove={(a, phase) => set({ ...state, a }, phase)}
          />
          <Handle
            plane={plane}
            at={b}
            label={`Tip of ${names[1]}`}
            token={looks[1].token}
            symbol={names[1]}
            onMove={(b, phase) => set({ ...state, b }, phase)}
          />
          {!flat && (
            <SlideHandle
              plane={plane}
              at={p}
              label={`Weight of ${names[0]}`}
              value={weight}
              rule={weightRule}
              nearest={(point) => inner(a, point) / inner(a, a)}
              token={looks[2].token}
              symbol={names[2]}
              onSlide={(weight, phase) => set({ ...state, weight }, phase)}
            />
          )}
        </>
      ),
    },
    {
      id: "numbers",
      width: 330,
      height: 330,
      children: (
        <>
          <RestCurve view={view} />
          {[
            ["weight", format(weight, 3)],
            ["a · r", format(inner(a, rest), 3)],
            ["length of r", format(lengthOf(rest), 4)],
          ].map(([name, value], i) => (
            <g key={name}>
              <Label x={12} y={252 + i * 30} kind="text" size={17} anchor="start" ink="muted">
                {name}
              </Label>
              <Label x={318} y={252 + i * 30} kind="number" size={17} anchor="end">
                {value}
              </Label>
            </g>
          ))}
        </>
      ),
    },
  ];
}

/** a·b / a·a; undefined when a is zero. */
export function bestWeight(a: readonly number[], b: readonly number[]): number | undefined {
  return inner(a, a) === 0 ? undefined : inner(a, b) / inner(a, a);
}

/** The square over the rest: its area is what least squares makes small. */
function RestSquare({ plane, from, to }: { plane: Plane; from: Point; to: Point }) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const corners: Point[] = [from, to, [to[0] - dy, to[1] + dx], [from[0] - dy, from[1] + dx]];
  return (
    <>
      <Area plane={plane} points={corners} token={4} opacity={0.14} />
      <Curve plane={plane} points={corners} closed token={4} dash={false} width={1} opacity={0.5} />
    </>
  );
}

export function RightAngle({
  plane,
  at,
  along,
  up,
}: {
  plane: Plane;
  at: Point;
  along: readonly number[];
  up: readonly number[];
}) {
  const mark = 0.26;
  const unit = (v: readonly number[]) => scaled(mark / Math.max(lengthOf(v), 1e-9), v);
  const [u, v] = [unit(along), unit(up)];
  if (lengthOf(up) < 1e-9) return null;
  const corner = (s: number, t: number): Point => [at[0] + s * u[0] + t * v[0], at[1] + s * u[1] + t * v[1]];
  return <Curve plane={plane} points={[corner(-1, 0), corner(-1, 1), corner(0, 1)]} ink="right" width={2.4} />;
}

/** The squared length of the rest against the weight: a parabola whose lowest point is the shadow. */
function RestCurve({ view }: { view: ShadowView }) {
  const { a, b, weight } = view.state;
  const square = (c: number) => lengthOf(difference(b, scaled(c, a))) ** 2;
  const top = 26;
  const [width, height, left] = [296, 176, 18];
  const x = (c: number) => left + ((c - weightRule.low) / (weightRule.high - weightRule.low)) * width;
  const most = Math.max(lengthOf(b) ** 2 * 1.6, 1);
  const y = (value: number) => top + height * (1 - Math.min(1, value / most));
  const points = Array.from({ length: 101 }, (_, i) => weightRule.low + i * 0.05)
    .filter((c) => square(c) <= most)
    .map((c) => `${x(c).toFixed(1)} ${y(square(c)).toFixed(1)}`);
  const token = paint(view.symbols, view.attributes.names[3], 4).token;
  return (
    <g>
      <Label x={left} y={12} kind="text" size={15} anchor="start" ink="muted">
        squared length of r, for each weight
      </Label>
      <path d={`M${left} ${top}v${height}h${width}`} fill="none" stroke={colour("muted")} stroke-width={1.4} />
      {[-2, -1, 0, 1, 2, 3].map((c) => (
        <Label key={c} x={x(c)} y={top + height + 14} kind="number" size={14} ink="muted">
          {format(c)}
        </Label>
      ))}
      {points.length > 1 && <path d={`M${points.join("L")}`} fill="none" stroke={colour(token)} stroke-width={2.4} />}
      {square(weight) <= most && (
        <circle
          cx={x(weight)}
          cy={y(square(weight))}
          r={6}
          fill={colour(token)}
          stroke={colour("page")}
          stroke-width={1.5}
        />
      )}
    </g>
  );
}
