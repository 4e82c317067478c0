import type { View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { paint } from "../kit/paint.ts";
import { stage } from "../space/camera.ts";
import { lineInCube, planeInCube } from "../space/clip.ts";
import { Orbit } from "../space/orbit.tsx";
import { slide } from "../space/space-handle.tsx";
import { patchPieces, Space, type Piece } from "../space/space.tsx";
import { spanPieces } from "../space/span-pieces.ts";
import { dot, length, minus, plus, times, unit, type Vec3 } from "../space/vec3.ts";
import { farthest } from "./farthest.ts";
import { meeting, normal, type Equation } from "./meeting.ts";
import { type State, side, tokens, type Attributes, withRow } from "./state.ts";

/** The planes in their cube, what they have in common, and a handle on each. */
export function spacePanel({ attributes, state, symbols, set }: View<Attributes, State>) {
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
        <Orbit state={state} set={set} size={side}>
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
          const limit = farthest(equation, reach) / size;
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
export function anchor(equation: Equation, reach: number, i: number): Vec3 {
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
