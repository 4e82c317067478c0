import { ChoiceField } from "../kit/choice-field.tsx";
import { attribute, defineFigure, still, type Token, type Values, type View } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { colour, dashes, paint } from "../kit/paint.ts";
import { choice, grid, list } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { defaultCamera, stage, type Camera } from "../space/camera.ts";
import { lineInCube, planeInCube } from "../space/clip.ts";
import { Orbit } from "../space/orbit.tsx";
import { patchPieces, Space, type Piece } from "../space/space.tsx";
import { slide } from "../space/space-handle.tsx";
import { spanPieces } from "../space/span-pieces.ts";
import { dot, length, minus, plus, times, unit, type Vec3 } from "../space/vec3.ts";
import { meeting, normal, type Equation, type Meeting } from "./meeting.ts";
import { presets, type Preset } from "./presets.ts";

interface State {
  readonly equations: readonly Equation[];
  readonly camera: Camera;
}

const side = 460;
const half = 3;
const tokens: readonly Token[] = [1, 2, 5];
const titles: Readonly<Record<Preset, string>> = {
  point: "point",
  line: "line",
  prism: "prism",
  parallel: "parallel",
  plane: "one plane",
};

const attributes = {
  preset: attribute(choice("point", "line", "prism", "parallel", "plane"), "point", "how the planes meet at first"),
  equations: attribute(grid(), [], "the augmented matrix 3×4 of three equations, instead of a preset"),
  reach: attribute(list(1), [half], "half the edge of the cube"),
};

type Attributes = Values<typeof attributes>;

export const planesLab = defineFigure<Attributes, State>({
  name: "planes-lab",
  title: "Planes lab",
  summary: "Three equations are three planes: shift and turn them, and see what they have in common.",
  attributes,
  stills: {
    preset: still(
      choice("point", "line", "prism", "parallel", "plane"),
      (state, preset) => ({ ...state, ...posed(preset) }),
      "how the planes meet",
    ),
    equations: still(
      grid({ rows: 3, columns: 4 }),
      (state, equations) => ({ ...state, equations: equations as unknown as Equation[] }),
      "the augmented matrix",
    ),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check({ equations, reach }) {
    if (equations.length > 0 && (equations.length !== 3 || equations[0].length !== 4))
      return `equations must be a 3×4 matrix; it is ${equations.length}×${equations[0].length}.`;
    return reach[0] >= 1 && reach[0] <= 20 ? undefined : `reach must be from 1 to 20; it is ${reach[0]}.`;
  },
  initial: ({ preset, equations }) =>
    equations.length > 0 ? { ...posed("point"), equations: equations as unknown as Equation[] } : posed(preset),
  draw: (view) => [spacePanel(view), ranksPanel(view)],
  controls({ attributes: { reach }, state, set }) {
    const chosen = (Object.keys(presets) as Preset[]).find(
      (name) => JSON.stringify(presets[name]) === JSON.stringify(state.equations),
    );
    return (
      <>
        <ChoiceField
          label="Planes that meet in"
          value={chosen ?? ("own" as Preset)}
          choices={titles}
          onChange={(preset) => set(posed(preset))}
        />
        {state.equations.map((row, i) => (
          <SliderField
            key={i}
            label={`right side ${i + 1}`}
            value={row[3]}
            min={-3 * reach[0]}
            max={3 * reach[0]}
            step={0.25}
            onChange={(d, phase) =>
              set({ ...state, equations: withRow(state.equations, i, [row[0], row[1], row[2], d]) }, phase)
            }
          />
        ))}
        <MatrixFields
          label="A | b"
          bar={1}
          entries={state.equations.map((row) => row.map(String))}
          onChange={(entries) => {
            const equations = grid({ rows: 3, columns: 4 }).parse(
              `[${entries.map((row) => `[${row.join(",")}]`).join(",")}]`,
            );
            if (equations) set({ ...state, equations: equations as unknown as Equation[] });
          }}
        />
      </>
    );
  },
  readout({ state }) {
    const met = meeting(state.equations);
    return `${inWords(met)} Rank of A is ${met.rankA}, rank of [A | b] is ${met.rankAb}, determinant ${format(met.det)}.`;
  },
  values({ state }) {
    const { rankA, rankAb, det, fate, through } = meeting(state.equations);
    return { rankA, rankAb, det, fate, ...(fate === "point" && through ? { point: through } : {}) };
  },
});

/** A preset from where it shows best: a prism is seen along its edges. */
function posed(preset: Preset): State {
  const camera = preset === "prism" ? { azimuth: 40, elevation: 14 } : { ...defaultCamera, azimuth: 38 };
  return { equations: presets[preset], camera };
}

function spacePanel({ attributes, state, symbols, set }: View<Attributes, State>) {
  const reach = attributes.reach[0];
  const scene = stage(state.camera, reach, side);
  const met = meeting(state.equations);
  const pieces: Piece[] = state.equations.flatMap((equation, i) => {
    const { token, marks } = paint(symbols, `r_${i + 1}`, tokens[i]);
    const polygon = planeInCube({ normal: normal(equation), offset: equation[3] }, reach);
    return patchPieces(polygon, { token, marks, opacity: 0.22, width: 1.8 });
  });
  // Where two planes meet: three lines through a point, one line, or the three edges of a prism.
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ]) {
    const pair = meeting([state.equations[i], state.equations[j]]);
    if (pair.fate !== "line" || pair.through === null) continue;
    const ends = lineInCube(pair.through, pair.directions[0], reach);
    if (ends)
      pieces.push({ kind: "edge", from: ends[0], to: ends[1], style: { ink: "ink", width: 1.6, opacity: 0.7 } });
  }
  if (met.through !== null && met.fate !== "space") {
    const x = paint(symbols, "x", 3);
    const look = {
      token: x.token,
      marks: x.marks,
      dash: false,
      width: 5,
      opacity: met.fate === "plane" ? 0.2 : 1,
      size: 8,
    };
    const inside = met.through.every((each) => Math.abs(each) <= reach);
    if (met.fate !== "point") pieces.push(...spanPieces(met.directions, reach, look, met.through));
    else if (inside) pieces.push({ kind: "dot", at: met.through, style: look });
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
          <Space stage={scene} pieces={pieces} />
        </Orbit>
        {state.equations.map((equation, i) => {
          const size = length(normal(equation));
          if (size === 0) return null;
          const direction = unit(normal(equation));
          const start = anchor(equation, reach, i);
          // The handle's place is measured along the normal; the right-hand side is that times its length.
          const offset = equation[3] / size;
          const through = minus(start, times(offset, direction));
          const limit = 1.6 * reach;
          return (
            <Handle
              key={i}
              plane={slide(scene, through, direction)}
              at={[offset, 0]}
              label={`Shift plane ${i + 1}`}
              valueText={`right side ${format(equation[3])}`}
              rule={{ axis: "x", step: 0.25 / size, x: [-limit, limit] }}
              token={paint(symbols, `r_${i + 1}`, tokens[i]).token}
              symbol={`r_${i + 1}`}
              onMove={([t], phase) =>
                set(
                  {
                    ...state,
                    equations: withRow(state.equations, i, [
                      equation[0],
                      equation[1],
                      equation[2],
                      Math.round(t * size * 4) / 4,
                    ]),
                  },
                  phase,
                )
              }
            />
          );
        })}
      </>
    ),
  };
}

const corners: readonly Vec3[] = [
  [0, -1, 1],
  [0, 1, 1],
  [1, 0, -0.5],
];

/** A place on a plane for its handle: towards another corner for each plane, so that handles do not meet where planes do. */
function anchor(equation: Equation, reach: number, i: number): Vec3 {
  const polygon = planeInCube({ normal: normal(equation), offset: equation[3] }, reach);
  if (polygon.length === 0) {
    const n = normal(equation);
    return times(equation[3] / dot(n, n), n);
  }
  const middle = times(
    1 / polygon.length,
    polygon.reduce<Vec3>((sum, each) => plus(sum, each), [0, 0, 0]),
  );
  const corner = polygon.reduce((best, each) => (dot(each, corners[i]) > dot(best, corners[i]) ? each : best));
  return plus(middle, times(0.7, minus(corner, middle)));
}

function ranksPanel({ state, symbols }: View<Attributes, State>) {
  const { rankA, rankAb, det, ...met } = meeting(state.equations);
  const scale = 120;
  const middle = 300;
  // The volume that the unit normals span: 1 when they are perpendicular, 0 when they lie in a plane.
  const size = state.equations.reduce((product, row) => product * Math.hypot(row[0], row[1], row[2]), 1);
  const volume = size === 0 ? 0 : det / size;
  return {
    id: "ranks",
    width: side,
    height: 330,
    children: (
      <>
        {state.equations.map((row, i) => {
          const { token, marks } = paint(symbols, `r_${i + 1}`, tokens[i]);
          return (
            <g key={i} {...marks}>
              <path
                d={`M20 ${30 + i * 36}h52`}
                stroke={colour(token)}
                stroke-width={3.5}
                stroke-dasharray={dashes[token]}
                stroke-linecap="round"
              />
              <Label x={90} y={30 + i * 36} anchor="start" ink={token} size={20}>
                {equationText(row)}
              </Label>
            </g>
          );
        })}
        {[
          ["rank A", rankA],
          ["rank [A | b]", rankAb],
        ].map(([name, rank], i) => (
          <g key={name}>
            <Label x={20} y={156 + i * 36} anchor="start" kind="text" size={17}>
              {name}
            </Label>
            {[0, 1, 2].map((k) => (
              <rect
                key={k}
                x={180 + k * 66}
                y={144 + i * 36}
                width={60}
                height={24}
                rx={5}
                fill={colour(k < Number(rank) ? "accent" : "muted")}
                fill-opacity={k < Number(rank) ? 0.85 : 0.14}
              />
            ))}
            <Label x={400} y={156 + i * 36} kind="number" bold>
              {String(rank)}
            </Label>
          </g>
        ))}
        <Label x={20} y={238} anchor="start" kind="text" size={17}>
          {`det A = ${format(det)}`}
        </Label>
        <path
          d={`M${middle - scale} 238h${2 * scale}`}
          stroke={colour("muted")}
          stroke-opacity={0.4}
          stroke-width={8}
          stroke-linecap="round"
        />
        {volume !== 0 && (
          <path d={`M${middle} 238h${volume * scale}`} stroke={colour(4)} stroke-width={8} stroke-linecap="round" />
        )}
        <path d={`M${middle} 228v20`} stroke={colour("ink")} stroke-width={1.5} />
        <Label x={middle} y={260} kind="text" size={14} ink="muted">
          {volume === 0 ? "0: the normals lie in one plane" : "volume of the unit normals"}
        </Label>
        <Label x={20} y={304} anchor="start" kind="text" size={18} bold ink={met.fate === "none" ? "wrong" : "ink"}>
          {met.fate === "none"
            ? "✗ no common point"
            : met.fate === "point"
              ? "one common point"
              : `a whole ${met.fate} in common`}
        </Label>
      </>
    ),
  };
}

function inWords({ fate, through, emptyKind }: Omit<Meeting, "det">): string {
  if (fate === "point") return `The three planes meet in the point ${formatPoint(through as Vec3)}.`;
  if (fate === "line") return "The three planes share a line: infinitely many solutions.";
  if (fate === "plane") return "All three equations describe the same plane.";
  if (fate === "space") return "Every point satisfies all three equations.";
  if (emptyKind === "parallel") return "Two of the planes are parallel and apart: no common point.";
  if (emptyKind === "contradiction") return "One equation contradicts itself: no common point.";
  return "Each two planes meet in a line, and the lines are parallel: a prism, no common point.";
}

function equationText([a, b, c, d]: Equation): string {
  const terms = [a, b, c]
    .map((each, i) => ({ each, name: "xyz"[i] }))
    .filter(({ each }) => each !== 0)
    .map(({ each, name }, i) => {
      const size = Math.abs(each) === 1 ? name : `${format(Math.abs(each))}${name}`;
      return i === 0 ? (each < 0 ? `−${size}` : size) : each < 0 ? `− ${size}` : `+ ${size}`;
    });
  return `${terms.length === 0 ? "0" : terms.join(" ")} = ${format(d)}`;
}

function withRow(equations: readonly Equation[], at: number, row: Equation): Equation[] {
  return equations.map((old, i) => (i === at ? row : old));
}
