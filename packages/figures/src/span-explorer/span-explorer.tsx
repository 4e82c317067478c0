import { attribute, defineFigure, still, type Token, type Values, type View } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { paint } from "../kit/paint.ts";
import { grid, list } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { subscript } from "../matrix/subscript.ts";
import { defaultCamera, stage, type Camera } from "../space/camera.ts";
import { Orbit } from "../space/orbit.tsx";
import { SpaceHandle } from "../space/space-handle.tsx";
import { arrowPieces, Space, type Piece, type SpaceLabel } from "../space/space.tsx";
import { spanPieces } from "../space/span-pieces.ts";
import { plus, times, type Vec3 } from "../space/vec3.ts";
import { mix, nearestIn, spanOf } from "./span.ts";

interface State {
  /** 3×k, the arrows as columns. */
  readonly matrix: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly target: Vec3 | null;
  readonly camera: Camera;
}

const side = 440;
const layout = { cellWidth: 42, cellHeight: 36 };
const tokens: readonly Token[] = [1, 2, 5];

const attributes = {
  matrix: attribute(
    grid({ rows: 3 }),
    [
      [1, 0],
      [0, 1],
      [1, 1],
    ],
    "one to three arrows of space as columns",
  ),
  target: attribute(list(), [], "a point b to reach; none unless given"),
  weights: attribute(list(), [], "how much of each arrow to take; 1 of each unless given"),
  name: attribute(
    { expects: "one letter", parse: (given) => (/^[a-z]$/.test(given) ? given : undefined), print: String },
    "a",
    "the letter of the arrows",
  ),
};

type Attributes = Values<typeof attributes>;

export const spanExplorer = defineFigure<Attributes, State>({
  name: "span-explorer",
  title: "Span explorer",
  summary:
    "Mix one, two or three arrows of space: see the line, plane or space that they span, and whether a target is in it.",
  attributes,
  stills: {
    target: still(list(3), (state, target) => ({ ...state, target: target as unknown as Vec3 }), "where b stands"),
    weights: still(
      list(),
      (state, weights) => ({ ...state, weights: state.weights.map((old, i) => weights[i] ?? old) }),
      "the weights",
    ),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check({ matrix, target, weights }) {
    const k = matrix[0].length;
    if (k > 3) return `matrix must have one to three columns; it has ${k}.`;
    if (target.length !== 0 && target.length !== 3) return `target must have three numbers; it has ${target.length}.`;
    if (weights.length !== 0 && weights.length !== k)
      return `weights must have one number for each of the ${k} columns.`;
    return undefined;
  },
  initial: ({ matrix, target, weights }) => ({
    matrix,
    weights: weights.length > 0 ? weights : matrix[0].map(() => 1),
    target: target.length === 3 ? (target as unknown as Vec3) : null,
    camera: defaultCamera,
  }),
  draw(view) {
    return [spacePanel(view), numbersPanel(view)];
  },
  controls({ attributes: { name }, state, set }) {
    const { target } = state;
    const near = target && nearestIn(columnsOf(state), target);
    return (
      <>
        {state.weights.map((weight, i) => (
          <SliderField
            key={i}
            label={`weight of ${name}${subscript(i + 1)}`}
            value={weight}
            min={-3}
            max={3}
            step={0.25}
            onChange={(value, phase) => set({ ...state, weights: replaced(state.weights, i, value) }, phase)}
          />
        ))}
        {target &&
          ([0, 1, 2] as const).map((i) => (
            <NumberField
              key={i}
              label={`b${subscript(i + 1)}`}
              value={target[i]}
              step={0.5}
              min={-8}
              max={8}
              onChange={(value) => set({ ...state, target: replaced(target, i, value) as unknown as Vec3 })}
            />
          ))}
        {near && (
          <>
            <button type="button" disabled={near.reachable} onClick={() => set({ ...state, target: near.point })}>
              Move b to the nearest reachable point
            </button>
            <button type="button" onClick={() => set({ ...state, weights: near.weights })}>
              {near.reachable ? "Use the weights that reach b" : "Use the weights that come nearest"}
            </button>
          </>
        )}
        <MatrixFields
          label="A"
          entries={state.matrix.map((row) => row.map((entry) => String(entry)))}
          onChange={(entries) => {
            const matrix = attributes.matrix.parser.parse(`[${entries.map((row) => `[${row.join(",")}]`).join(",")}]`);
            if (matrix)
              set({ ...state, matrix: matrix.map((row) => row.map((entry) => Math.min(8, Math.max(-8, entry)))) });
          }}
        />
      </>
    );
  },
  readout({ attributes: { name }, state }) {
    const vectors = columnsOf(state);
    const { dimension, pivots } = spanOf(vectors);
    const many =
      vectors.length === 1 ? "One arrow spans" : vectors.length === 2 ? "Two arrows span" : "Three arrows span";
    const spare = vectors.map((_, i) => i).filter((i) => !pivots.includes(i));
    const needless =
      spare.length === 0 || dimension === 0
        ? ""
        : ` ${spare.map((i) => `${name}${subscript(i + 1)}`).join(" and ")} ${spare.length === 1 ? "adds" : "add"} nothing new.`;
    const mixed = `${combination(state.weights, name)} = ${formatPoint(mix(vectors, state.weights))}.`;
    if (state.target === null) return `${many} ${shapes[dimension]}: dimension ${dimension}.${needless} ${mixed}`;
    const near = nearestIn(vectors, state.target);
    const verdict = near.reachable
      ? `b = ${formatPoint(state.target)} is reachable: b = ${combination(near.weights, name)}.`
      : `b = ${formatPoint(state.target)} is not reachable: its distance from the ${nouns[dimension]} is ${format(near.distance, 3)}.`;
    return `${many} ${shapes[dimension]}: dimension ${dimension}.${needless} ${verdict} Your mix: ${mixed}`;
  },
  values({ state }) {
    const vectors = columnsOf(state);
    const near = state.target && nearestIn(vectors, state.target);
    return {
      dimension: spanOf(vectors).dimension,
      mix: mix(vectors, state.weights),
      ...(near && state.target ? { target: state.target, distance: near.distance, reachable: near.reachable } : {}),
    };
  },
});

const shapes = ["only the origin", "a line", "a plane", "all of space"] as const;
const nouns = ["origin", "line", "plane", "space"] as const;

function spacePanel({ attributes, state, symbols, set }: View<Attributes, State>) {
  const { name } = attributes;
  const vectors = columnsOf(state);
  // The cube holds what the author gave; it keeps its size while the reader changes the weights.
  const given = attributes.weights.length > 0 ? attributes.weights : vectors.map(() => 1);
  const shown = [...vectors, mix(vectors, given.slice(0, vectors.length)), state.target ?? [0, 0, 0]];
  const largest = Math.max(...shown.flat().map(Math.abs));
  const scene = stage(state.camera, Math.min(8, Math.max(3, Math.ceil(largest))), side);
  const { pivots } = spanOf(vectors);
  const basis = pivots.map((j) => vectors[j]);
  const pieces: Piece[] = spanPieces(basis, scene.half, { ink: "accent", opacity: basis.length === 1 ? 0.6 : 0.13 });
  const labels: SpaceLabel[] = [];

  vectors.forEach((v, i) => {
    const { token, marks } = paint(symbols, `${name}_${i + 1}`, tokens[i]);
    pieces.push(...arrowPieces(scene, [0, 0, 0], v, { token, marks, width: 3 }));
    labels.push({ at: times(1.06, v), text: `${name}_${i + 1}`, ink: token });
  });
  // The mix as a path: so much of the first arrow, then so much of the second.
  let at: Vec3 = [0, 0, 0];
  vectors.forEach((v, i) => {
    const next = plus(at, times(state.weights[i], v));
    const { token } = paint(symbols, `${name}_${i + 1}`, tokens[i]);
    pieces.push({ kind: "edge", from: at, to: next, style: { ink: token, width: 6, opacity: 0.35 } });
    at = next;
  });
  pieces.push({ kind: "dot", at, style: { token: 1, ink: "ink", size: 6 } });
  labels.push({ at, text: "mix", ink: "ink", shift: [0, 19] });

  if (state.target !== null) {
    const b = paint(symbols, "b", 3);
    const near = nearestIn(vectors, state.target);
    pieces.push({ kind: "dot", at: state.target, style: { token: b.token, marks: b.marks, size: 7 } });
    labels.push({ at: state.target, text: "b", ink: b.token, shift: [18, 0] });
    if (!near.reachable) {
      const e = paint(symbols, "e", 4);
      pieces.push({ kind: "edge", from: near.point, to: state.target, style: { token: e.token, marks: e.marks } });
      pieces.push({ kind: "dot", at: near.point, style: { token: e.token, size: 4 } });
      labels.push({
        at: times(0.5, plus(near.point, state.target)),
        text: format(near.distance, 3),
        ink: e.token,
        shift: [20, 0],
      });
    }
  }
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
          onTurn={(camera, phase) => set({ ...state, camera }, phase)}
        >
          <Space stage={scene} pieces={pieces} labels={labels} names={["x_1", "x_2", "x_3"]} />
        </Orbit>
        {state.target !== null && (
          <SpaceHandle
            stage={scene}
            at={state.target}
            label="b"
            token={paint(symbols, "b", 3).token}
            symbol="b"
            onMove={(target, phase) => set({ ...state, target }, phase)}
          />
        )}
      </>
    ),
  };
}

/** A and its reduced form side by side: the pivots of the second point at the columns of the first. */
function numbersPanel({ attributes: { name }, state, symbols }: View<Attributes, State>) {
  const vectors = columnsOf(state);
  const { pivots, reduced, dimension } = spanOf(vectors);
  const near = state.target && nearestIn(vectors, state.target);
  const [width, height] = matrixSize(3, vectors.length, layout);
  const token = (j: number) => paint(symbols, `${name}_${j + 1}`, tokens[j]).token;
  const top = 60;
  const left = 52;
  const right = side - 12 - width;
  const end = top + height + 48;
  return {
    id: "numbers",
    width: side,
    height: end + 22 + (near ? 34 : 0),
    children: (
      <>
        {vectors.map((_, j) => (
          <Label key={j} x={left + 8 + (j + 0.5) * layout.cellWidth} y={top - 20} ink={token(j)}>
            {`${name}_${j + 1}`}
          </Label>
        ))}
        <Label x={left - 8} y={top + height / 2} anchor="end">
          A =
        </Label>
        <MatrixDrawing
          x={left}
          y={top}
          layout={layout}
          entries={state.matrix.map((row) => row.map((entry) => format(entry)))}
          look={(_, j) => ({
            ink: token(j),
            fill: pivots.includes(j) ? token(j) : undefined,
            bold: pivots.includes(j),
          })}
        />
        <Label x={right + width / 2} y={top - 20} kind="text" size={14} ink="muted">
          reduced
        </Label>
        <Label x={right - 8} y={top + height / 2} anchor="end">
          R =
        </Label>
        <MatrixDrawing
          x={right}
          y={top}
          layout={layout}
          entries={reduced.map((row) => row.map((entry) => format(entry, 3)))}
          look={(i, j) => ({ ring: pivots[i] === j ? token(j) : undefined, ink: pivots.includes(j) ? "ink" : "muted" })}
        />
        <Label x={side / 2} y={end} kind="text" size={18} bold>
          {`dimension ${dimension}: ${shapes[dimension]}`}
        </Label>
        {near && (
          <Label x={side / 2} y={end + 34} kind="text" size={18} ink={near.reachable ? "right" : "wrong"}>
            {near.reachable ? "✓ b is reachable" : `✗ b is ${format(near.distance, 3)} away`}
          </Label>
        )}
      </>
    ),
  };
}

function columnsOf({ matrix }: State): Vec3[] {
  return matrix[0].map((_, j) => [matrix[0][j], matrix[1][j], matrix[2][j]]);
}

function combination(weights: readonly number[], name: string): string {
  return weights
    .map((weight, i) => {
      const size = `${format(Math.abs(weight), 3)} ${name}${subscript(i + 1)}`;
      return i === 0 ? (weight < 0 ? `−${size}` : size) : weight < 0 ? `− ${size}` : `+ ${size}`;
    })
    .join(" ");
}

function replaced(values: readonly number[], at: number, value: number): number[] {
  return values.map((old, i) => (i === at ? value : old));
}
