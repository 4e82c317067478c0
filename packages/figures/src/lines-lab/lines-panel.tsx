import type { JSX } from "preact";
import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, View } from "../kit/figure.ts";
import { formatEquation, formatPoint } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip, Dot, Line } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import type { Plane } from "../kit/plane.ts";
import type { LinesAttributes, LinesState } from "./lines-lab.tsx";
import { shiftLine, solveLines, turnLine, type Equation, type GripLine } from "./system.ts";

const fates = { one: "one solution", none: "no solution", many: "infinitely many solutions" };

/** The row picture: two lines and what they have in common. */
export function linesPanel(view: View<LinesAttributes, LinesState>, plane: Plane): Panel {
  const { attributes, state, symbols, set } = view;
  const { names, ghost } = attributes;
  const paints = [paint(symbols, names[0], 1), paint(symbols, names[1], 2)];
  const point = paint(symbols, names[2], 3);
  const [first, second] = state.lines.map((line) => line.equation);
  const { fate, crossing } = solveLines(first, second);
  const before =
    ghost.length === 2 ? solveLines(ghost[0] as unknown as Equation, ghost[1] as unknown as Equation) : null;
  const put = (i: number, line: GripLine, phase?: "drag") =>
    set({ ...state, lines: i === 0 ? [line, state.lines[1]] : [state.lines[0], line] }, phase);

  return {
    id: "rows",
    width: plane.width,
    height: plane.height + 30,
    title: state.view === "both" ? "Rows: where the lines cross" : state.view === "area" ? "The lines" : undefined,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} />
          {ghost.map((row, i) => (
            <Line
              key={`ghost${i}`}
              plane={plane}
              equation={row as unknown as Equation}
              ink={paints[i].token}
              opacity={0.4}
              width={2}
              dash="2 6"
            />
          ))}
          {state.area && <RowArea plane={plane} rows={[first, second]} />}
          {state.lines.map((line, i) => (
            <Line
              key={names[i]}
              plane={plane}
              equation={line.equation}
              token={paints[i].token}
              marks={paints[i].marks}
              width={3}
            />
          ))}
          {before?.crossing && (
            <circle
              cx={plane.toX(before.crossing[0])}
              cy={plane.toY(before.crossing[1])}
              r={8}
              fill="none"
              stroke={colour(point.token)}
              stroke-width={2}
              stroke-dasharray="3 3"
            />
          )}
          {crossing && (
            <Crossing plane={plane} at={crossing} lines={[first, second]} token={point.token} marks={point.marks} />
          )}
        </Clip>
        {state.lines.map((line, i) => (
          <EquationLabel
            key={names[i]}
            x={i === 0 ? 4 : plane.width - 4}
            y={plane.height + 17}
            anchor={i === 0 ? "start" : "end"}
            equation={line.equation}
            paint={paints[i]}
          />
        ))}
        <Label x={12} y={16} kind="text" size={16} anchor="start" bold>
          {fates[fate]}
        </Label>
        {attributes.constants && (
          <Label
            x={plane.width - 12}
            y={16}
            kind="text"
            size={16}
            anchor="end"
            bold
            ink={fate === "one" ? "right" : "wrong"}
          >
            {fate === "one" ? "✓ not singular" : "✗ singular"}
          </Label>
        )}
        {state.lines.map((line, i) =>
          line.equation[0] === 0 && line.equation[1] === 0 ? null : (
            <g key={names[i]}>
              <Handle
                plane={plane}
                at={line.at}
                label={`Shift line ${i + 1}`}
                valueText={`through ${formatPoint(line.at)}; ${equationText(line.equation)}`}
                token={paints[i].token}
                symbol={names[i]}
                onMove={(at, phase) => put(i, shiftLine(line, at, plane), phase)}
              />
              {!attributes.constants && (
                <Handle
                  plane={plane}
                  at={line.to}
                  label={`Turn line ${i + 1}`}
                  valueText={`towards ${formatPoint(line.to)}; ${equationText(line.equation)}`}
                  token={paints[i].token}
                  symbol={names[i]}
                  onMove={(to, phase) => put(i, turnLine(line, to), phase)}
                >
                  <TurnSign token={paints[i].token} />
                </Handle>
              )}
            </g>
          ),
        )}
      </>
    ),
  };
}

/** The normals of both lines, the rows (a, b), and the parallelogram between them. */
function RowArea({ plane, rows: [p, q] }: { plane: Plane; rows: readonly Equation[] }): JSX.Element {
  const [u, v]: [Point, Point] = [
    [p[0], p[1]],
    [q[0], q[1]],
  ];
  return (
    <g>
      <Area plane={plane} points={[[0, 0], u, [u[0] + v[0], u[1] + v[1]], v]} ink="muted" opacity={0.18} />
      <Arrow plane={plane} to={u} ink="muted" width={2} />
      <Arrow plane={plane} to={v} ink="muted" width={2} />
    </g>
  );
}

function Crossing({
  plane,
  at,
  lines,
  token,
  marks,
}: {
  plane: Plane;
  at: Point;
  lines: readonly Equation[];
  token: 1 | 2 | 3 | 4 | 5;
  marks: { class: string; "data-symbol": string };
}): JSX.Element {
  const text = formatPoint(at, 3);
  const angle = widestGap(lines, at);
  // About 8 units of the drawing for each sign, and the room of the dot.
  const [dx, dy] = [Math.cos(angle) * (text.length * 4 + 18), -Math.sin(angle) * 26];
  return (
    <g {...marks}>
      <Dot plane={plane} at={at} token={token} size={7} />
      <Label x={plane.toX(at[0]) + dx} y={plane.toY(at[1]) + dy} ink={token} kind="number" size={16}>
        {text}
      </Label>
    </g>
  );
}

/** The direction in which two lines leave the most room at their crossing; of two alike the one towards the middle. */
function widestGap(lines: readonly Equation[], at: Point): number {
  const rays = lines.flatMap(([a, b]) => [Math.atan2(a, -b), Math.atan2(-a, b)]).sort((p, q) => p - q);
  const gaps = rays.map((ray, i) => ({ size: (i === 3 ? rays[0] + 2 * Math.PI : rays[i + 1]) - ray, from: ray }));
  const widest = Math.max(...gaps.map(({ size }) => size));
  const middles = gaps.filter(({ size }) => size > widest - 1e-9).map(({ size, from }) => from + size / 2);
  const inward = (angle: number) => -(Math.cos(angle) * at[0] + Math.sin(angle) * at[1]);
  return middles.reduce((best, each) => (inward(each) > inward(best) + 1e-9 ? each : best));
}

function EquationLabel({
  x,
  y,
  anchor,
  equation,
  paint,
}: {
  x: number;
  y: number;
  anchor: "start" | "end";
  equation: Equation;
  paint: { token: 1 | 2 | 3 | 4 | 5; marks: { class: string; "data-symbol": string } };
}): JSX.Element {
  return (
    <g {...paint.marks}>
      <Label x={x} y={y} ink={paint.token} size={18} anchor={anchor}>
        {equationText(equation)}
      </Label>
    </g>
  );
}

/** Two bent arrows: this grip turns. */
function TurnSign({ token }: { token: 1 | 2 | 3 | 4 | 5 }): JSX.Element {
  return (
    <>
      <circle r={11} fill={colour("page")} fill-opacity={0.85} stroke={colour(token)} stroke-width={1.75} />
      <path
        d="M-4.6 2.6A5.2 5.2 0 0 1 3.4 -4M3.4 -4L-0.6 -5.4M3.4 -4L2.8 0.2"
        fill="none"
        stroke={colour(token)}
        stroke-width={1.75}
        stroke-linecap="round"
      />
    </>
  );
}

function equationText([a, b, c]: Equation): string {
  return formatEquation([a, b], c, ["x", "y"]);
}
