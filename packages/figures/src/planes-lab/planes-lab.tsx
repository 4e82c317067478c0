import { ChoiceField } from "../kit/choice-field.tsx";
import { defineFigure, still } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { choice, grid, list } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { defaultCamera } from "../space/camera.ts";
import { type Vec3 } from "../space/vec3.ts";
import { farthest } from "./farthest.ts";
import { meeting, type Equation, type Meeting } from "./meeting.ts";
import { presets, type Preset } from "./presets.ts";
import { ranksPanel } from "./ranks-panel.tsx";
import { spacePanel } from "./space-panel.tsx";
import { type State, attributes, type Attributes, withRow } from "./state.ts";

const titles: Readonly<Record<Preset, string>> = {
  point: "point",
  line: "line",
  prism: "prism",
  parallel: "parallel",
  plane: "one plane",
};

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
            min={-farthest(row, reach[0])}
            max={farthest(row, reach[0])}
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

function inWords({ fate, through, emptyKind }: Omit<Meeting, "det">): string {
  if (fate === "point") return `The three planes meet in the point ${formatPoint(through as Vec3)}.`;
  if (fate === "line") return "The three planes share a line: infinitely many solutions.";
  if (fate === "plane") return "All three equations describe the same plane.";
  if (fate === "space") return "Every point satisfies all three equations.";
  if (emptyKind === "parallel") return "Two of the planes are parallel and apart: no common point.";
  if (emptyKind === "contradiction") return "One equation contradicts itself: no common point.";
  return "Each two planes meet in a line, and the lines are parallel: a prism, no common point.";
}
