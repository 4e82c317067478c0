import type { Panel, View } from "../kit/figure.ts";
import { formatPoint } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { subscript } from "../matrix/subscript.ts";
import { project, stage } from "../space/camera.ts";
import { linePlane } from "../space/line-plane.ts";
import { Orbit } from "../space/orbit.tsx";
import { arrowPieces, Space, type Piece, type SpaceLabel } from "../space/space.tsx";
import { spanPieces } from "../space/span-pieces.ts";
import type { Vec3 } from "../space/vec3.ts";
import { solutionAt, type SolutionSet } from "./solution-set-of.ts";
import { type State, side, range, type Attributes, looks, choiceOf, chosen } from "./state.ts";

/** Three unknowns: the solutions as a point, line or plane of space. */
export function spacePanel(
  { attributes, state, symbols, set: change }: View<Attributes, State>,
  set: SolutionSet,
): Panel {
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
        <Orbit state={state} set={change} size={side}>
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
              symbol="solution"
              onMove={([s], phase) => change(chosen(state, j, s), phase)}
            />
          ))}
      </>
    ),
  };
}
