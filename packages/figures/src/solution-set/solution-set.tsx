import { rational } from "@gradus/math";
import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import { attribute, defineFigure, still, type Panel, type Values, type View } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Clip, Dot, Line } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { choice, list, textGrid } from "../kit/parser.ts";
import { squarePlane } from "../kit/plane.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { readable } from "../matrix/readable.ts";
import { subscript } from "../matrix/subscript.ts";
import { defaultCamera, project, stage, type Camera } from "../space/camera.ts";
import { linePlane } from "../space/line-plane.ts";
import { Orbit } from "../space/orbit.tsx";
import { arrowPieces, Space, type Piece, type SpaceLabel } from "../space/space.tsx";
import { spanPieces } from "../space/span-pieces.ts";
import type { Vec3 } from "../space/vec3.ts";
import { solutionAt, solutionSetOf, type SolutionSet } from "./solution-set-of.ts";

interface State {
  /** The augmented matrix, as written. */
  readonly entries: readonly (readonly string[])[];
  /** What is chosen for each unknown; only those of free unknowns count. */
  readonly choice: readonly number[];
  readonly camera: Camera;
}

const side = 440;
const range = { low: -4, high: 4, step: 0.25 };

const attributes = {
  matrix: attribute(
    textGrid(),
    [
      ["1", "0", "2", "3"],
      ["0", "1", "-1", "1"],
    ],
    "the augmented matrix, right-hand side last",
  ),
  view: attribute(
    choice("sliders", "shift"),
    "sliders",
    "sliders draws the solutions; shift draws the null space as well",
  ),
};

type Attributes = Values<typeof attributes>;

export const solutionSet = defineFigure<Attributes, State>({
  name: "solution-set",
  title: "Solution set",
  summary: "A slider for each free unknown: its positions draw all solutions of a system.",
  attributes,
  stills: {
    choice: still(
      list(),
      (state, values) => ({ ...state, choice: state.choice.map((old, j) => values[j] ?? old) }),
      "a value for each unknown; those of free unknowns count",
    ),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check({ matrix }) {
    const n = matrix[0].length - 1;
    return n >= 1 && n <= 6
      ? undefined
      : `matrix must have one to six unknowns and a right-hand side; it has ${n + 1} columns.`;
  },
  initial: ({ matrix }) => ({ entries: matrix, choice: matrix[0].slice(1).map(() => 1), camera: defaultCamera }),
  draw(view) {
    const set = solutionSetOf(view.state.entries);
    const numbers = numbersPanel(view, set);
    if (set.n === 2) return [planePanel(view, set), numbers];
    return set.n === 3 ? [spacePanel(view, set), numbers] : [numbers];
  },
  controls({ state, set }) {
    const solutions = solutionSetOf(state.entries);
    return (
      <>
        {solutions.kind !== "none" &&
          solutions.free.map((j) => (
            <SliderField
              key={j}
              label={`x${subscript(j + 1)} (free)`}
              value={state.choice[j]}
              min={range.low}
              max={range.high}
              step={range.step}
              onChange={(value, phase) => set(chosen(state, j, value), phase)}
            />
          ))}
        <MatrixFields
          label="A | b"
          bar={1}
          entries={state.entries}
          onChange={(entries) => set({ ...state, entries })}
        />
      </>
    );
  },
  readout({ state }) {
    const set = solutionSetOf(state.entries);
    const count = `${set.n} unknowns, ${set.pivots.length} ${set.pivots.length === 1 ? "pivot" : "pivots"}`;
    if (set.kind === "none") return `${count}, and a row that says 0 = 1: no solution.`;
    const x = solutionAt(set, choiceOf(set, state));
    if (set.kind === "one") return `${count}: nothing is free. The one solution is x = ${formatPoint(x)}.`;
    const free = set.free.map((j) => `x${subscript(j + 1)} = ${format(x[j])}`).join(", ");
    return `${count}: ${set.free.length} free. With ${free} the solution is x = ${formatPoint(x)}. All of them together are ${shapes[set.free.length] ?? `a set of dimension ${set.free.length}`}.`;
  },
  values({ state }) {
    const set = solutionSetOf(state.entries);
    return {
      kind: set.kind,
      rank: set.pivots.length,
      nullity: set.free.length,
      ...(set.kind === "none" ? {} : { x: solutionAt(set, choiceOf(set, state)) }),
    };
  },
});

const shapes = ["a point", "a line", "a plane", "all of space"] as const;

function planePanel({ attributes, state, symbols, set: change }: View<Attributes, State>, set: SolutionSet): Panel {
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
            symbol="x"
            onMove={([s], phase) => change(chosen(state, set.free[0], s), phase)}
          />
        )}
      </>
    ),
  };
}

function spacePanel({ attributes, state, symbols, set: change }: View<Attributes, State>, set: SolutionSet): Panel {
  const p = (set.particular ?? []).map((each) => each.toNumber()) as unknown as Vec3;
  const half = Math.min(12, Math.max(4, Math.ceil(Math.max(0, ...p.map(Math.abs))) + 1));
  const scene = stage(state.camera, half, side);
  const { p: pLook, n: nLook, x: xLook } = looks(symbols);
  const basis = set.basis.map((v) => v.map((each) => each.toNumber()) as unknown as Vec3);
  const t = choiceOf(set, state);
  const pieces: Piece[] = [];
  const labels: SpaceLabel[] = [];
  if (set.kind !== "none") {
    const x = solutionAt(set, t) as unknown as Vec3;
    if (basis.length > 0) {
      if (attributes.view === "shift") pieces.push(...spanPieces(basis, half, { ...nLook, width: 2 }));
      pieces.push(...spanPieces(basis, half, { ...xLook, dash: false, opacity: basis.length === 1 ? 0.75 : 0.18 }, p));
    }
    pieces.push(...arrowPieces(scene, [0, 0, 0], p, { ...pLook, width: 3 }));
    // One free unknown after the other, from p to x.
    let from = p;
    basis.forEach((_, k) => {
      const to = solutionAt(
        set,
        t.map((each, l) => (l <= k ? each : 0)),
      ) as unknown as Vec3;
      pieces.push(...arrowPieces(scene, from, to, { ...nLook, dash: false, width: 3.5 }));
      from = to;
    });
    pieces.push({ kind: "dot", at: x, style: { ...xLook, size: 7.5 } });
    labels.push({ at: p.map((each) => each / 2) as unknown as Vec3, text: "p", ink: pLook.token, shift: [-14, 0] });
    labels.push({ at: x, text: "x", ink: xLook.token, shift: [14, -16] });
  }
  const x = solutionAt(set, t) as unknown as Vec3;
  return {
    id: "space",
    width: side,
    height: side,
    children: (
      <>
        <Orbit
          camera={state.camera}
          width={side}
          height={side}
          onTurn={(camera, phase) => change({ ...state, camera }, phase)}
        >
          <Space stage={scene} pieces={pieces} labels={labels} names={["x_1", "x_2", "x_3"]} />
        </Orbit>
        {set.kind === "many" &&
          set.free.map((j, k) => (
            <Handle
              key={j}
              plane={linePlane(
                (s) => {
                  const seen = project(
                    scene,
                    solutionAt(
                      set,
                      t.map((each, l) => (l === k ? s : l < k ? each : 0)),
                    ) as unknown as Vec3,
                  );
                  return [seen.x, seen.y];
                },
                [range.low, range.high],
              )}
              at={[t[k], 0]}
              label={`The free unknown x${subscript(j + 1)}`}
              valueText={`x = ${formatPoint(x)}`}
              rule={{ axis: "x", step: range.step }}
              token={xLook.token}
              symbol="x"
              onMove={([s], phase) => change(chosen(state, j, s), phase)}
            />
          ))}
      </>
    ),
  };
}

/** The reduced matrix with its pivots and free columns, and the solutions written as p plus multiples of null vectors. */
function numbersPanel({ symbols }: View<Attributes, State>, set: SolutionSet): Panel {
  const { p: pLook, n: nLook, x: xLook } = looks(symbols);
  const R = set.R.map((row) => row.map(readable));
  const layout = { cellWidth: 46, cellHeight: 34 };
  const [rw, rh] = matrixSize(R.length, set.n + 1, layout);
  const narrow = { cellWidth: set.free.length > 2 ? 36 : 46, cellHeight: 34 };
  const [vw, vh] = matrixSize(set.n, 1, narrow);
  const columns = set.free.length + 2;
  const sign = set.free.length > 2 ? 40 : 52;
  const total = columns * vw + 28 + set.free.length * sign;
  const width = Math.max(side, total + 24, rw + 24);
  const left = (width - rw) / 2;
  const top = 34;
  const second = top + rh + 62;
  let at = (width - total) / 2;
  const next = (step: number) => (at += step) - step;
  const vector = (
    entries: readonly string[],
    look: { marks: { class: string; "data-symbol": string }; token: 1 | 2 | 3 | 4 | 5 },
  ) => (
    <g {...look.marks}>
      <MatrixDrawing
        x={next(vw)}
        y={second}
        entries={entries.map((entry) => [entry])}
        layout={narrow}
        look={() => ({ ink: look.token })}
      />
    </g>
  );
  const contradiction = set.kind === "none" ? set.pivots.length : -1;
  return {
    id: "numbers",
    width,
    height: set.kind === "none" ? top + rh + 60 : second + vh + 40,
    children: (
      <>
        {Array.from({ length: set.n }, (_, j) => (
          <Label
            key={j}
            x={left + 8 + (j + 0.5) * layout.cellWidth}
            y={top - 16}
            ink={set.free.includes(j) ? nLook.token : "muted"}
          >
            {`x_${j + 1}`}
          </Label>
        ))}
        <MatrixDrawing
          x={left}
          y={top}
          entries={R}
          bar={1}
          layout={layout}
          look={(i, j) => ({
            ring: set.pivots[i] === j ? xLook.token : undefined,
            fill: i === contradiction ? "wrong" : set.free.includes(j) ? nLook.token : undefined,
          })}
        />
        {set.free.map((j) => (
          <Label
            key={j}
            x={left + 8 + (j + 0.5) * layout.cellWidth}
            y={top + rh + 16}
            kind="text"
            size={14}
            ink={nLook.token}
          >
            free
          </Label>
        ))}
        {set.kind === "none" ? (
          <Label x={width / 2} y={top + rh + 40} kind="text" size={18} bold ink="wrong">
            ✗ 0 = 1: no solution
          </Label>
        ) : (
          <>
            {vector(
              Array.from({ length: set.n }, (_, j) => `x${subscript(j + 1)}`),
              xLook,
            )}
            <Label x={next(28) + 14} y={second + vh / 2}>
              =
            </Label>
            {vector((set.particular ?? []).map(readable), pLook)}
            {set.free.map((j, k) => (
              <g key={j}>
                <Label
                  x={next(sign) + sign / 2}
                  y={second + vh / 2}
                  size={set.free.length > 2 ? 15 : 17}
                >{`+ x_${j + 1}`}</Label>
                {vector(set.basis[k].map(readable), nLook)}
              </g>
            ))}
            <Label x={(width - total) / 2 + vw * 1.5 + 28} y={second + vh + 18} ink={pLook.token}>
              p
            </Label>
            {set.free.map((j, k) => (
              <Label
                key={j}
                x={(width - total) / 2 + 28 + vw * (2.5 + k) + (k + 1) * sign}
                y={second + vh + 18}
                ink={nLook.token}
              >
                {set.free.length === 1 ? "n" : `n_${k + 1}`}
              </Label>
            ))}
          </>
        )}
      </>
    ),
  };
}

function looks(symbols: View<Attributes, State>["symbols"]) {
  const of = (name: string, fallback: 1 | 2 | 3 | 4 | 5) => {
    const { token, marks } = paint(symbols, name, fallback);
    return { token, marks };
  };
  return { p: of("p", 5), n: of("n", 2), x: of("x", 1) };
}

function choiceOf(set: SolutionSet, state: State): number[] {
  return set.free.map((j) => state.choice[j]);
}

function chosen(state: State, j: number, value: number): State {
  return { ...state, choice: state.choice.map((old, k) => (k === j ? value : old)) };
}

function times2(t: number, [u, v]: Point): Point {
  return [t * u, t * v];
}

function numeric(text: string): number {
  return rational(text).toNumber();
}
