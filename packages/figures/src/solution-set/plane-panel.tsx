import { rational } from "@gradus/math";
import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, View } from "../kit/figure.ts";
import { formatPoint } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Clip, Dot, Line } from "../kit/marks.tsx";
import { squarePlane } from "../kit/plane.ts";
import { subscript } from "../matrix/subscript.ts";
import { linePlane } from "../space/line-plane.ts";
import { solutionAt, type SolutionSet } from "./solution-set-of.ts";
import { type State, side, range, type Attributes, looks, choiceOf, chosen } from "./state.ts";

/** Two unknowns: the equations as lines, and the solutions among them. */
export function planePanel(
  { attributes, state, symbols, set: change }: View<Attributes, State>,
  set: SolutionSet,
): Panel {
  const p = (set.particular ?? []).map((each) => each.toNumber());
  const reach = Math.min(20, Math.max(5, Math.ceil(Math.max(0, ...p.map(Math.abs))) + 1));
  const plane = squarePlane({ reach, size: side });
  const { p: pLook, n: nLook, x: xLook } = looks(symbols);
  const basis = set.basis.map((v) => v.map((each) => each.toNumber()) as unknown as Point);
  const t = choiceOf(set, state);
  const x = solutionAt(set, t) as unknown as Point;
  const origin: Point = [0, 0];
  const through = ([a, b]: Point, [u, v]: Point) => [v, -u, v * a - u * b] as const;
  return {
    id: "plane",
    width: side,
    height: side,
    children: (
      <>
        <Axes plane={plane} names={["x_1", "x_2"]} />
        <Clip plane={plane}>
          {state.entries.map((row, i) => {
            const [a, b, c] = row.map(numeric);
            return <Line key={i} plane={plane} equation={[a, b, c]} ink="muted" width={1.4} opacity={0.6} />;
          })}
          {set.kind === "many" && basis.length === 1 && (
            <>
              {attributes.view === "shift" && (
                <Line plane={plane} equation={through(origin, basis[0])} {...nLook} width={2.5} />
              )}
              <Line
                plane={plane}
                equation={through(p as unknown as Point, basis[0])}
                {...xLook}
                width={3.5}
                dash={false}
              />
            </>
          )}
          {set.kind !== "none" && (
            <>
              <Arrow plane={plane} to={p as unknown as Point} {...pLook} label="p" />
              {basis.length === 1 && (
                <>
                  {attributes.view === "shift" && (
                    <Arrow plane={plane} to={times2(t[0], basis[0])} {...nLook} width={3.5} dash={false} label="n" />
                  )}
                  <Arrow
                    plane={plane}
                    from={p as unknown as Point}
                    to={x}
                    {...nLook}
                    width={3.5}
                    dash={false}
                    label={attributes.view === "shift" ? "n" : undefined}
                    side={-1}
                  />
                  {attributes.view === "shift" && (
                    <Arrow plane={plane} from={times2(t[0], basis[0])} to={x} {...pLook} opacity={0.5} />
                  )}
                </>
              )}
              <Dot plane={plane} at={x} {...xLook} size={7} />
              <Label x={plane.toX(x[0]) + 16} y={plane.toY(x[1]) - 14} ink={xLook.token}>
                x
              </Label>
            </>
          )}
        </Clip>
        {set.kind === "many" && basis.length === 1 && (
          <Handle
            plane={linePlane((s) => plane.to(solutionAt(set, [s]) as unknown as Point), [range.low, range.high])}
            at={[t[0], 0]}
            label={`The free unknown x${subscript(set.free[0] + 1)}`}
            valueText={`x = ${formatPoint(x)}`}
            rule={{ axis: "x", step: range.step }}
            token={xLook.token}
            symbol="solution"
            onMove={([s], phase) => change(chosen(state, set.free[0], s), phase)}
          />
        )}
      </>
    ),
  };
}

function times2(t: number, [u, v]: Point): Point {
  return [t * u, t * v];
}

function numeric(text: string): number {
  return rational(text).toNumber();
}
