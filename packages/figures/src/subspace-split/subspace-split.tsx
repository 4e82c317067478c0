import { attribute, defineFigure, still, type Symbols, type Token, type Values } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { NumberField } from "../kit/number-field.tsx";
import { paint } from "../kit/paint.ts";
import { choice, grid, list } from "../kit/parser.ts";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { subscript } from "../matrix/subscript.ts";
import { defaultCamera, type Camera } from "../space/camera.ts";
import { sidePanel, type DrawnArrow, type Painted } from "./side-panel.tsx";
import { image, split, subspacesOf } from "./subspaces.ts";

interface State {
  readonly matrix: readonly (readonly number[])[];
  readonly x: readonly number[];
  /** A point of the outputs to split as well; empty when there is none. */
  readonly b: readonly number[];
  readonly camera: Camera;
}

const attributes = {
  matrix: attribute(
    grid(),
    [
      [1, 2],
      [2, 4],
    ],
    "a matrix of 2×2, 2×3 or 3×2",
  ),
  x: attribute(list(), [], "the input; one that lies in neither subspace unless given"),
  b: attribute(list(), [], "a point of the outputs that is split as well; none unless given"),
  sides: attribute(choice("both", "outputs"), "both", "whether the inputs are shown too; outputs needs b"),
};

export const subspaceSplit = defineFigure<Values<typeof attributes>, State>({
  name: "subspace-split",
  title: "Four subspaces",
  summary: "Drag x: its part in the row space decides A x, its part in the null space is lost.",
  attributes,
  stills: {
    x: still(list(), (state, x) => (x.length === state.x.length ? { ...state, x } : state), "the input"),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check({ matrix, x, b, sides }) {
    const [m, n] = [matrix.length, matrix[0].length];
    if (!["2×2", "2×3", "3×2"].includes(`${m}×${n}`)) return `matrix must be 2×2, 2×3 or 3×2; it is ${m}×${n}.`;
    if (x.length !== 0 && x.length !== n) return `x must have ${n} numbers, one for each column; it has ${x.length}.`;
    if (sides === "outputs" && b.length === 0) return `sides="outputs" needs b, the point that is split.`;
    return b.length === 0 || b.length === m
      ? undefined
      : `b must have ${m} numbers, one for each row; it has ${b.length}.`;
  },
  initial: ({ matrix, x, b }) => ({
    matrix,
    x: x.length > 0 ? x : matrix[0].length === 2 ? [2, 0.5] : [2, 1, 2],
    b,
    camera: defaultCamera,
  }),
  draw({ attributes: { sides }, state, symbols, set }) {
    const { matrix, x, b, camera } = state;
    const { m, n, row, nul, column, leftNull } = subspacesOf(matrix);
    const parts = split(x, row);
    const Ax = image(matrix, x);
    const onTurn = (camera: Camera, phase: "drag") => set({ ...state, camera }, phase);
    const look = painter(symbols);
    const output: DrawnArrow[] = sides === "both" ? [{ label: "Ax", to: Ax, look: look("colspace", 3) }] : [];
    if (b.length > 0) {
      const { inside } = split(b, column);
      if (sides === "outputs") output.push({ label: "p", to: inside, look: look("colspace", 3) });
      output.push({ label: "b", to: b, look: look("target", 1), thin: true });
      output.push({ label: "e", from: inside, to: b, look: look("leftnull", 5), thin: true });
    }
    const panels = [
      sidePanel({
        id: "inputs",
        title: `Inputs: ${n} numbers`,
        dimension: n,
        reach: n === 2 ? 4 : 3,
        subspaces: [
          { name: "row space", basis: row, look: look("rowspace", 1), formula: "r" },
          { name: "null space", basis: nul, look: look("null", 2), formula: "n − r" },
        ],
        arrows: [
          { label: "x", to: x, look: look("input", 4) },
          ...(size(parts.inside) > 1e-9 && size(parts.outside) > 1e-9
            ? [
                { label: "x_r", to: parts.inside, look: look("rowspace", 1) },
                { label: "x_n", from: parts.inside, to: x, look: look("null", 2) },
              ]
            : []),
        ],
        fibre: { through: x, basis: nul, look: look("null", 2) },
        camera,
        names: "x",
        handle: {
          at: x,
          label: "x",
          symbol: "input",
          token: look("input", 4).token,
          onMove: (x, phase) => set({ ...state, x }, phase),
        },
        onTurn,
      }),
      sidePanel({
        id: "outputs",
        title: `Outputs: ${m} numbers`,
        dimension: m,
        reach: reachOf(sides === "both" ? [Ax, b] : [b], m === 2 ? 4 : 3),
        subspaces: [
          { name: "column space", basis: column, look: look("colspace", 3), formula: "r" },
          { name: "left null space", basis: leftNull, look: look("leftnull", 5), formula: "m − r" },
        ],
        arrows: output,
        camera,
        names: "y",
        handle:
          b.length === 0
            ? undefined
            : {
                at: b,
                label: "b",
                symbol: "target",
                token: look("target", 1).token,
                onMove: (b, phase) => set({ ...state, b }, phase),
              },
        onTurn,
      }),
    ];
    return sides === "both" ? panels : panels.slice(1);
  },
  controls({ attributes: { sides }, state, set }) {
    const { row, column } = subspacesOf(state.matrix);
    const outputs = sides === "outputs";
    const parts = outputs ? split(state.b, column) : split(state.x, row);
    const keep = (part: readonly number[]) => set(outputs ? { ...state, b: part } : { ...state, x: part });
    const entries = (name: "x" | "b") =>
      state[name].map((each, j) => (
        <NumberField
          key={`${name}${j}`}
          label={`${name}${subscript(j + 1)}`}
          value={each}
          step={0.5}
          min={-8}
          max={8}
          onChange={(value) => set({ ...state, [name]: state[name].map((old, k) => (k === j ? value : old)) })}
        />
      ));
    return (
      <>
        {!outputs && entries("x")}
        {entries("b")}
        {!outputs && (
          <MatrixFields
            label="A"
            entries={state.matrix.map((row) => row.map(String))}
            onChange={(entries) => {
              const matrix = attributes.matrix.parser.parse(
                `[${entries.map((row) => `[${row.join(",")}]`).join(",")}]`,
              );
              if (matrix) set({ ...state, matrix });
            }}
          />
        )}
        <button type="button" disabled={size(parts.outside) < 1e-9} onClick={() => keep(parts.inside)}>
          {outputs ? "Keep only the part inside" : "Keep only the row part"}
        </button>
        <button type="button" disabled={size(parts.inside) < 1e-9} onClick={() => keep(parts.outside)}>
          {outputs ? "Keep only the perpendicular part" : "Keep only the null part"}
        </button>
      </>
    );
  },
  readout({ attributes: { sides }, state: { matrix, x, b } }) {
    const { m, n, r, row, column } = subspacesOf(matrix);
    if (sides === "outputs") {
      const parts = split(b, column);
      return `b = ${formatPoint(b, 3)} = ${formatPoint(parts.inside, 3)} in the column space + ${formatPoint(parts.outside, 3)} perpendicular to it. Dimensions: ${r} + ${m - r} = ${m}.`;
    }
    const { inside, outside } = split(x, row);
    const target =
      b.length === 0 ? "" : ` b is ${format(size(split(b, column).outside), 3)} away from the column space.`;
    return (
      `x = ${formatPoint(x)} = ${formatPoint(inside, 3)} in the row space + ${formatPoint(outside, 3)} in the null space; ` +
      `A x = ${formatPoint(image(matrix, x), 3)}. Dimensions: rank r = ${r}, n − r = ${n - r}, m − r = ${m - r}.${target}`
    );
  },
  values({ state: { matrix, x } }) {
    const { m, n, r, row } = subspacesOf(matrix);
    const { inside, outside } = split(x, row);
    return { rank: r, nullity: n - r, leftNullity: m - r, rowPart: inside, nullPart: outside, image: image(matrix, x) };
  },
});

function painter(symbols: Symbols) {
  return (name: string, fallback: Token): Painted => {
    const { token, marks } = paint(symbols, name, fallback);
    return { token, marks };
  };
}

function size(v: readonly number[]): number {
  return Math.hypot(...v);
}

/** A frame in which all the arrows are seen: of whole units, at least the usual one. */
function reachOf(points: readonly (readonly number[])[], least: number): number {
  return Math.max(least, Math.ceil(Math.max(...points.flat().map(Math.abs)) + 0.5));
}
