import type { Point } from "../kit/drag.ts";
import type { Panel, Token } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Segment } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import type { Plane } from "../kit/plane.ts";
import { plus, size as lengthOf } from "../plane-maps/mat2.ts";
import { MappedPlane, morphPlane } from "./mapped-plane.tsx";
import type { MorphView } from "./morph-state.ts";
import { follow, rules, verdicts } from "./rules.ts";

const size = 340;
const foot = 132;

/** Two inputs and their sum, their images under a rule, and which of the three demands hold. */
export function testView({ attributes, state, symbols, set }: MorphView): Panel[] {
  const { A, x: u, v, rule } = state;
  const plane = morphPlane(attributes.reach, size);
  const T = (x: Point) => follow(rule, A, x);
  const sum = plus(u, v);
  const parallel = plus(T(u), T(v));
  const straight = rule === "linear" || rule === "shift";
  const arrows = (a: Point, b: Point, c: Point, wrap: (name: string) => string) =>
    (
      [
        [a, "u", 1],
        [b, "v", 2],
        [c, "u + v", 3],
      ] as const
    ).map(([to, name, token]) => (
      <g key={name} {...paint(symbols, name, token).marks}>
        <Arrow
          plane={plane}
          to={to}
          token={paint(symbols, name, token).token}
          dash={false}
          width={token === 3 ? 3.2 : 2.6}
        />
        <TipLabel plane={plane} at={to} token={paint(symbols, name, token).token}>
          {wrap(name)}
        </TipLabel>
      </g>
    ));
  return [
    {
      id: "inputs",
      title: "Inputs",
      width: size,
      height: size + foot,
      children: (
        <>
          <MappedPlane plane={plane} map={(x) => x} symbols={symbols} names={attributes.names} boat={false}>
            <Area plane={plane} points={[[0, 0], u, sum, v]} token={3} opacity={0.12} />
            {arrows(u, v, sum, (name) => name)}
          </MappedPlane>
          <Label x={8} y={size + 26} kind="text" size={16} anchor="start" ink="muted">
            {rules[rule].formula}
          </Label>
          {rule === "linear" || rule === "shift" ? (
            <Label x={8} y={size + 54} kind="text" size={16} anchor="start" ink="muted">
              {`A has columns (${format(A[0][0])}, ${format(A[1][0])}) and (${format(A[0][1])}, ${format(A[1][1])})`}
            </Label>
          ) : null}
          <Handle
            plane={plane}
            at={u}
            label="Tip of u"
            token={paint(symbols, "u", 1).token}
            symbol="u"
            onMove={(x, phase) => set({ ...state, x }, phase)}
          />
          <Handle
            plane={plane}
            at={v}
            label="Tip of v"
            token={paint(symbols, "v", 2).token}
            symbol="v"
            onMove={(v, phase) => set({ ...state, v }, phase)}
          />
        </>
      ),
    },
    {
      id: "images",
      title: "What T makes of them",
      width: size,
      height: size + foot,
      children: (
        <>
          <MappedPlane
            plane={plane}
            map={T}
            symbols={symbols}
            names={attributes.names}
            straight={straight}
            boat={false}
          >
            <Area plane={plane} points={[[0, 0], T(u), parallel, T(v)]} ink="muted" opacity={0.14} />
            <Segment plane={plane} from={T(u)} to={parallel} ink="muted" dash="4 4" width={1.5} />
            <Segment plane={plane} from={T(v)} to={parallel} ink="muted" dash="4 4" width={1.5} />
            {arrows(T(u), T(v), T(sum), (name) => `T(${name})`)}
          </MappedPlane>
          {verdicts(rule, A, u, v).map(({ demand, holds }, i) => (
            <g key={demand}>
              <path
                d={holds ? `M10 ${size + 26 + 38 * i}l5 6l9 -12` : `M11 ${size + 20 + 38 * i}l12 12m0 -12l-12 12`}
                fill="none"
                stroke={colour(holds ? "right" : "wrong")}
                stroke-width={2.6}
                stroke-linecap="round"
              />
              <Label x={34} y={size + 26 + 38 * i} kind="text" size={16.5} anchor="start">
                {demand}
              </Label>
              <Label
                x={size - 4}
                y={size + 26 + 38 * i}
                kind="number"
                size={15}
                anchor="end"
                ink={holds ? "right" : "wrong"}
              >
                {holds ? "holds here" : "fails"}
              </Label>
            </g>
          ))}
        </>
      ),
    },
  ];
}

/** The name of an arrow just beyond its tip, where no other arrow runs, and inside the frame. */
function TipLabel({ plane, at, token, children }: { plane: Plane; at: Point; token: Token; children: string }) {
  const long = Math.max(lengthOf(at), 1e-9);
  const [x, y] = plane.to(at);
  const out = 20 + 3 * children.length;
  return (
    <Label
      x={Math.min(plane.width - 30, Math.max(30, x + (out * at[0]) / long))}
      y={Math.min(plane.height - 14, Math.max(14, y - (20 * at[1]) / long))}
      ink={token}
    >
      {children}
    </Label>
  );
}
