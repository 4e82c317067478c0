import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { format, formatEquation, formatPoint } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Clip, Dot, Line } from "../kit/marks.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { colour, paint } from "../kit/paint.ts";
import { grid, integer, number, pair } from "../kit/parser.ts";
import { squarePlane } from "../kit/plane.ts";
import { SliderField } from "../kit/slider-field.tsx";
import type { Equation } from "../lines-lab/system.ts";
import { leastSquares, misses, squares } from "./misses.ts";

interface State {
  /** How many of the equations are taken. */
  readonly count: number;
  readonly point: Point;
}

const side = 430;
const tokens: readonly Token[] = [1, 2, 4, 5];

const attributes = {
  equations: attribute(
    grid({ columns: 3 }),
    [
      [1, 1, 4],
      [1, -1, 1],
      [1, 3, 8],
      [2, 1, 4],
    ],
    "two to four equations a x + b y = c as rows [a, b, c]",
  ),
  count: attribute(integer(1, 4), 3, "how many of them are taken at first"),
  point: attribute(pair, [2, 1], "the point that is tried"),
  reach: attribute(number, 5, "how far the axes go"),
};
type Attributes = Values<typeof attributes>;

/** More equations than unknowns: no point satisfies them all, and one misses them least. */
export const tooManyLines = defineFigure<Attributes, State>({
  name: "too-many-lines",
  title: "Too few or too many equations",
  summary: "Take one, two, three or four equations in two unknowns, and look for the point that misses them least.",
  attributes,
  stills: {
    count: still(
      integer(1, 4),
      (state, count, { equations }) => ({ ...state, count: Math.min(count, equations.length) }),
      "how many equations are taken",
    ),
    point: still(pair, (state, point) => ({ ...state, point }), "the point that is tried"),
    best: still(
      integer(1, 4),
      (state, count, { equations }) => {
        const taken = equations.slice(0, count) as unknown as Equation[];
        return { count: taken.length, point: leastSquares(taken) ?? state.point };
      },
      "how many equations are taken, with the point that misses them least",
    ),
  },
  check({ equations, count, reach }) {
    if (equations.length < 2 || equations.length > 4)
      return `equations must be two to four rows; there are ${equations.length}.`;
    if (count > equations.length)
      return `count must be at most ${equations.length}, the number of equations; it is ${count}.`;
    return reach > 0 ? undefined : `reach must be greater than 0; it is ${reach}.`;
  },
  initial: ({ count, point }) => ({ count, point }),
  draw: (view) => [linesPanel(view), missesPanel(view)],
  controls({ attributes, state, set }) {
    const best = leastSquares(taken(attributes, state));
    return (
      <>
        <SliderField
          label="equations"
          value={state.count}
          min={1}
          max={attributes.equations.length}
          step={1}
          onChange={(count, phase) => set({ ...state, count }, phase)}
        />
        <fieldset class="figure-row">
          <legend>Point</legend>
          <NumberField
            label="x of the point"
            shown="("
            after=","
            step={0.1}
            value={state.point[0]}
            onChange={(x) => set({ ...state, point: [x, state.point[1]] })}
          />
          <NumberField
            label="y of the point"
            shown=""
            after=")"
            step={0.1}
            value={state.point[1]}
            onChange={(y) => set({ ...state, point: [state.point[0], y] })}
          />
        </fieldset>
        <button type="button" disabled={best === undefined} onClick={() => best && set({ ...state, point: best })}>
          Go to the least sum
        </button>
      </>
    );
  },
  readout({ attributes, state }) {
    const equations = taken(attributes, state);
    const rest = misses(equations, state.point);
    const start = `${state.count} ${state.count === 1 ? "equation" : "equations"}, 2 unknowns.`;
    return `${start} At ${formatPoint(state.point, 3)} the equations are missed by ${rest.map((each) => format(each, 3)).join(", ")}: sum of squares ${format(squares(rest), 3)}. ${fate(equations)}`;
  },
  values({ attributes, state }) {
    const equations = taken(attributes, state);
    const rest = misses(equations, state.point);
    return { count: state.count, point: state.point, misses: rest, sum: squares(rest), least: leastSum(equations) };
  },
});

function taken({ equations }: Attributes, { count }: State): Equation[] {
  return equations.slice(0, count) as unknown as Equation[];
}

/** The smallest sum of squares that any point reaches. */
function leastSum(equations: readonly Equation[]): number {
  const best = leastSquares(equations);
  if (best !== undefined) return nearZero(squares(misses(equations, best)));
  // Parallel lines: along the direction of their normal the best place is found as for one unknown.
  const direction = equations.find(([a, b]) => a !== 0 || b !== 0) ?? [1, 0, 0];
  const [u, v] = [direction[0], direction[1]];
  const factors = equations.map(([a, b]) => a * u + b * v);
  const square = squares(factors);
  const t = square === 0 ? 0 : equations.reduce((sum, [, , c], i) => sum + factors[i] * c, 0) / square;
  return nearZero(squares(misses(equations, [t * u, t * v])));
}

function nearZero(value: number): number {
  return value < 1e-20 ? 0 : value;
}

function fate(equations: readonly Equation[]): string {
  const least = leastSum(equations);
  const unique = leastSquares(equations) !== undefined;
  if (least > 0) return `No point satisfies all of them; the least sum is ${format(least, 3)}.`;
  return unique ? "One point satisfies them all." : "A whole line of points satisfies them.";
}

function linesPanel({ attributes, state, symbols, set }: View<Attributes, State>): Panel {
  const plane = squarePlane({ reach: attributes.reach, size: side });
  const point = paint(symbols, "point", 3);
  return {
    id: "lines",
    width: side,
    height: side,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} />
          {taken(attributes, state).map((equation, i) => {
            const look = paint(symbols, `line${i + 1}`, tokens[i]);
            return <Line key={i} plane={plane} equation={equation} token={look.token} marks={look.marks} width={2.8} />;
          })}
          <Dot plane={plane} at={state.point} token={point.token} marks={point.marks} size={7} />
        </Clip>
        <Handle
          plane={plane}
          at={state.point}
          label="Point to try"
          rule={{ step: 0.1 }}
          token={point.token}
          symbol="point"
          onMove={(to, phase) => set({ ...state, point: to }, phase)}
        />
      </>
    ),
  };
}

/** Each miss as a square: what least squares makes small is their total area. */
function missesPanel({ attributes, state, symbols }: View<Attributes, State>): Panel {
  const equations = taken(attributes, state);
  const rest = misses(equations, state.point);
  const least = leastSum(equations);
  const sum = squares(rest);
  const width = 370;
  const row = 74;
  const unit = 34;
  const room = 68;
  const end = attributes.equations.length * row + 10;
  const scale = (width - 40) / Math.max(4, sum, least);
  return {
    id: "misses",
    width,
    height: end + 110,
    children: (
      <>
        {equations.map((equation, i) => {
          const look = paint(symbols, `line${i + 1}`, tokens[i]);
          const size = Math.min(room, Math.abs(rest[i]) * unit);
          const y = i * row + 4;
          return (
            <g key={i} {...look.marks}>
              <Label x={8} y={y + 20} size={19} anchor="start" ink={look.token}>
                {formatEquation(equation.slice(0, 2), equation[2], ["x", "y"])}
              </Label>
              <Label x={8} y={y + 48} kind="number" size={17} anchor="start" ink={rest[i] === 0 ? "right" : "ink"}>
                {rest[i] === 0 ? "✓ satisfied" : `missed by ${format(rest[i], 3)}`}
              </Label>
              {size > 0 && (
                <rect
                  x={208}
                  y={y + (row - 8 - size) / 2}
                  width={size}
                  height={size}
                  fill={colour(look.token)}
                  fill-opacity={0.25}
                  stroke={colour(look.token)}
                  stroke-width={1.8}
                  stroke-dasharray={Math.abs(rest[i]) * unit > room ? "6 4" : undefined}
                />
              )}
              <Label x={width - 14} y={y + row / 2 - 4} kind="number" size={18} anchor="end">
                {format(rest[i] ** 2, 3)}
              </Label>
            </g>
          );
        })}
        <path
          d={`M20 ${end + 22}h${width - 40}`}
          stroke={colour("muted")}
          stroke-opacity={0.25}
          stroke-width={14}
          stroke-linecap="round"
        />
        {sum > 0 && (
          <path
            d={`M20 ${end + 22}h${(sum * scale).toFixed(1)}`}
            stroke={colour("ink")}
            stroke-opacity={0.65}
            stroke-width={14}
          />
        )}
        {least > 0 && (
          <path d={`M${(20 + least * scale).toFixed(1)} ${end + 6}v32`} stroke={colour("accent")} stroke-width={3} />
        )}
        <Label x={20} y={end + 58} kind="number" size={19} bold anchor="start">
          {`sum of squares ${format(sum, 3)}`}
        </Label>
        <Label x={20} y={end + 88} kind="text" size={17} anchor="start" ink={least > 0 ? "accent" : "right"}>
          {least > 0
            ? `no point does better than ${format(least, 3)}`
            : leastSquares(equations)
              ? "✓ one point reaches 0"
              : "✓ a whole line reaches 0"}
        </Label>
      </>
    ),
  };
}
