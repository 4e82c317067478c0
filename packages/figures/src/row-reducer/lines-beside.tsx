import type { JSX } from "preact";
import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { formatEquation } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Clip, Dot, Line } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { squarePlane, type Plane } from "../kit/plane.ts";
import { replay, show, type Fractions } from "./move.ts";
import { progress } from "./progress.ts";
import { current, fractions, rowToken, type ReducerView } from "./reducer-state.ts";

const size = 420;

/** The rows as lines of the plane: legal moves turn them about what they have in common. */
export function linesBeside(view: ReducerView): Panel {
  const { attributes, state, symbols } = view;
  const M = current(view);
  const start = fractions(state.start);
  const before = state.moves.length === 0 ? null : replay(start, state.moves.slice(0, -1));
  const crossing = solutionOf(M);
  const first = solutionOf(start);
  const reach = reachFor([crossing, first], attributes.reach);
  const plane = squarePlane({ reach, size });
  const moved = first !== null && (crossing === null || crossing[0] !== first[0] || crossing[1] !== first[1]);
  // The numbers of the crossing stand away from where it was, and inside the frame.
  const left = crossing !== null && (moved ? crossing[0] < first[0] : crossing[0] > reach * 0.4);

  return {
    id: "lines",
    width: size,
    height: size + 30 * Math.ceil(M.length / 2),
    title: "Its rows as lines",
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={[attributes.unknowns[0] ?? "x", attributes.unknowns[1] ?? "y"]} />
          {before?.map((row, i) =>
            sameRow(row, M[i]) ? null : (
              <Line
                key={attributes.names[i]}
                plane={plane}
                equation={equationOf(row)}
                ink={paint(symbols, attributes.names[i], rowToken(i)).token}
                opacity={0.45}
                width={2}
                dash="2 6"
              />
            ),
          )}
          {M.map((row, i) => {
            const { token, marks } = paint(symbols, attributes.names[i], rowToken(i));
            return (
              <Line
                key={attributes.names[i]}
                plane={plane}
                equation={equationOf(row)}
                token={token}
                marks={marks}
                width={3}
              />
            );
          })}
          {moved && <OldCrossing plane={plane} at={first} side={left ? 1 : -1} />}
          {crossing && (
            <>
              <Dot plane={plane} at={crossing} token={3} ink="ink" size={7} />
              <Label
                x={plane.toX(crossing[0]) + (left ? -14 : 14)}
                y={plane.toY(crossing[1]) - 20}
                kind="number"
                size={16}
                anchor={left ? "end" : "start"}
              >
                {crossingText(M)}
              </Label>
            </>
          )}
        </Clip>
        {M.map((row, i) => {
          const { token, marks } = paint(symbols, attributes.names[i], rowToken(i));
          const right = i % 2 === 1;
          return (
            <g key={attributes.names[i]} {...marks}>
              <Label
                x={right ? size - 4 : 4}
                y={size + 17 + 30 * Math.floor(i / 2)}
                anchor={right ? "end" : "start"}
                ink={token}
                size={18}
              >
                {rowText(row)}
              </Label>
            </g>
          );
        })}
      </>
    ),
  };
}

function OldCrossing({ plane, at, side }: { plane: Plane; at: Point; side: 1 | -1 }): JSX.Element {
  return (
    <g>
      <circle
        cx={plane.toX(at[0])}
        cy={plane.toY(at[1])}
        r={9}
        fill="none"
        stroke={colour("wrong")}
        stroke-width={2}
        stroke-dasharray="4 3"
      />
      <Label
        x={plane.toX(at[0]) + 16 * side}
        y={plane.toY(at[1]) + 4}
        kind="text"
        size={16}
        ink="wrong"
        anchor={side === 1 ? "start" : "end"}
      >
        was here
      </Label>
    </g>
  );
}

/** The single solution of the rows, in floats, for drawing. */
function solutionOf(M: Fractions): Point | null {
  const { solution } = progress(M, true);
  return solution === null ? null : [solution[0].toNumber(), solution[1].toNumber()];
}

function crossingText(M: Fractions): string {
  const { solution } = progress(M, true);
  return solution === null ? "" : `(${solution.map(show).join(", ")})`;
}

function equationOf(row: Fractions[number]): [number, number, number] {
  return [row[0].toNumber(), row[1].toNumber(), row[2].toNumber()];
}

function rowText(row: Fractions[number]): string {
  const [a, b, c] = equationOf(row);
  return formatEquation([a, b], c, ["x", "y"]);
}

function sameRow(p: Fractions[number], q: Fractions[number]): boolean {
  return p.every((entry, j) => entry.equals(q[j]));
}

function reachFor(points: readonly (Point | null)[], least: number): number {
  const far = Math.max(0, ...points.flatMap((point) => (point === null ? [] : point.map(Math.abs))));
  return [least, 5, 8, 10, 15, 20, 30, 50, 100].find((reach) => reach >= least && reach >= far * 1.2) ?? far * 1.2;
}
