import type { JSX } from "preact";
import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, View } from "../kit/figure.ts";
import { formatPoint } from "../kit/format.ts";
import { Handle, SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip, Curve, Dot, Segment } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { squarePlane } from "../kit/plane.ts";
import { ball, pNorm } from "./ball.ts";
import { combine, isReached, result } from "./board-facts.ts";
import type { BoardAttributes, BoardState } from "./vector-board.tsx";

const size = 420;
const weights = { low: -4, high: 4, step: 0.25 };

export function boardPanel(view: View<BoardAttributes, BoardState>): Panel {
  const { attributes, state, symbols, set } = view;
  const { mode, u, v, a, b, p } = state;
  const plane = squarePlane({ reach: attributes.reach, size });
  const [nameU, nameV, nameW] = attributes.names;
  const [first, second, third] = attributes.names.map((name, i) => paint(symbols, name, ([1, 2, 3] as const)[i]));
  const w = result(state);
  const both = mode === "sum" || mode === "difference" || mode === "mix";
  const au = combine(a, u, 0, v);

  const vector = (
    to: Point,
    look: typeof first,
    name: string,
    more: { from?: Point; width?: number; opacity?: number } = {},
  ) =>
    state.points ? (
      <Dot plane={plane} at={to} token={look.token} marks={look.marks} />
    ) : (
      <Arrow plane={plane} to={to} token={look.token} marks={look.marks} label={name} width={3} {...more} />
    );

  let scene: JSX.Element | null = null;
  if (mode === "vector")
    scene = (
      <>
        <Segment plane={plane} from={[0, 0]} to={[u[0], 0]} token={first.token} width={1.5} opacity={0.7} dash="4 4" />
        <Segment plane={plane} from={[u[0], 0]} to={u} token={first.token} width={1.5} opacity={0.7} dash="4 4" />
        {vector(u, first, nameU)}
      </>
    );
  if (mode === "sum")
    scene = (
      <>
        <Area plane={plane} points={[[0, 0], u, w, v]} token={third.token} marks={third.marks} opacity={0.12} />
        <Arrow plane={plane} from={u} to={w} token={second.token} opacity={0.55} width={2} />
        <Arrow plane={plane} from={v} to={w} token={first.token} opacity={0.55} width={2} />
        {vector(u, first, nameU)}
        {vector(v, second, nameV)}
        {vector(w, third, `${nameU} + ${nameV}`, { width: 3.5 })}
      </>
    );
  if (mode === "difference")
    scene = (
      <>
        {vector(w, third, "", { width: 2, opacity: 0.45 })}
        {p !== 2 && <Staircase plane={plane} from={v} to={u} />}
        {vector(u, first, nameU)}
        {vector(v, second, nameV)}
        <Arrow
          plane={plane}
          from={v}
          to={u}
          token={third.token}
          marks={third.marks}
          label={`${nameU} − ${nameV}`}
          width={3.5}
        />
      </>
    );
  if (mode === "multiple")
    scene = (
      <>
        <Arrow plane={plane} to={w} token={third.token} marks={third.marks} width={5} label={`a${nameU}`} side={-1} />
        {vector(u, first, nameU)}
      </>
    );
  if (mode === "mix")
    scene = (
      <>
        <Arrow plane={plane} to={u} token={first.token} opacity={0.4} width={2} dash={false} />
        <Arrow plane={plane} to={v} token={second.token} opacity={0.4} width={2} dash={false} />
        <Arrow plane={plane} to={au} token={first.token} marks={first.marks} width={3.5} label={`a${nameU}`} />
        <Arrow
          plane={plane}
          from={au}
          to={w}
          token={second.token}
          marks={second.marks}
          width={3.5}
          label={`b${nameV}`}
        />
        {!isReached(state) && <Segment plane={plane} from={w} to={state.target} ink="muted" width={1.5} dash="3 4" />}
        <Dot plane={plane} at={state.target} token={third.token} marks={third.marks} size={8} />
      </>
    );
  if (mode === "norm")
    scene = (
      <>
        <Area plane={plane} points={ball(p, 1)} token={third.token} opacity={0.18} />
        <Curve plane={plane} points={ball(p, 1)} closed token={third.token} dash={false} width={2} />
        <Curve plane={plane} points={ball(p, pNorm(u, p))} closed ink="muted" dash="5 5" width={1.5} />
        {p === 1 && <Staircase plane={plane} from={[0, 0]} to={u} />}
        {vector(u, first, nameU)}
      </>
    );

  return {
    id: "board",
    width: size,
    height: size,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={["x₁", "x₂"]} />
          {scene}
        </Clip>
        {state.points && <PointNames view={view} />}
        <Handle
          plane={plane}
          at={u}
          label={`Tip of ${nameU}`}
          token={first.token}
          symbol={nameU}
          onMove={(u, phase) => set({ ...state, u }, phase)}
        />
        {both && (
          <Handle
            plane={plane}
            at={v}
            label={`Tip of ${nameV}`}
            token={second.token}
            symbol={nameV}
            onMove={(v, phase) => set({ ...state, v }, phase)}
          />
        )}
        {(mode === "multiple" || mode === "mix") && (u[0] !== 0 || u[1] !== 0) && (
          <SlideHandle
            plane={plane}
            at={au}
            label={`Weight of ${nameU}`}
            value={a}
            rule={weights}
            nearest={(point) => along(u, point)}
            token={mode === "mix" ? first.token : third.token}
            symbol={mode === "mix" ? nameU : nameW}
            onSlide={(a, phase) => set({ ...state, a }, phase)}
          />
        )}
        {mode === "mix" && (v[0] !== 0 || v[1] !== 0) && (
          <SlideHandle
            plane={plane}
            at={w}
            label={`Weight of ${nameV}`}
            value={b}
            rule={weights}
            nearest={(point) => along(v, [point[0] - au[0], point[1] - au[1]])}
            token={second.token}
            symbol={nameV}
            onSlide={(b, phase) => set({ ...state, b }, phase)}
          />
        )}
        {mode === "mix" && (
          <Handle
            plane={plane}
            at={state.target}
            label="Target"
            token={third.token}
            symbol={nameW}
            onMove={(target, phase) => set({ ...state, target }, phase)}
          />
        )}
      </>
    ),
  };
}

/** One leg across, one leg up: the way that the 1-norm counts. */
function Staircase({
  plane,
  from,
  to,
}: {
  plane: ReturnType<typeof squarePlane>;
  from: Point;
  to: Point;
}): JSX.Element {
  return <Curve plane={plane} points={[from, [to[0], from[1]], to]} ink="muted" dash="4 4" width={2} />;
}

/** As points, vectors are written beside their dots. */
function PointNames({ view }: { view: View<BoardAttributes, BoardState> }): JSX.Element {
  const { attributes, state, symbols } = view;
  const plane = squarePlane({ reach: attributes.reach, size });
  const [nameU, nameV] = attributes.names;
  const shown: [string, Point, 1 | 2][] = [[nameU, state.u, 1]];
  if (state.mode === "sum" || state.mode === "difference") shown.push([nameV, state.v, 2]);
  return (
    <>
      {shown.map(([name, at, fallback]) => {
        const look = paint(symbols, name, fallback);
        return (
          <g key={name} {...look.marks}>
            <Label x={plane.toX(at[0])} y={plane.toY(at[1]) - 22} ink={look.token} size={16}>
              {`${name} = ${formatPoint(at)}`}
            </Label>
          </g>
        );
      })}
    </>
  );
}

function along(direction: Point, point: Point): number {
  return (direction[0] * point[0] + direction[1] * point[1]) / (direction[0] ** 2 + direction[1] ** 2);
}
