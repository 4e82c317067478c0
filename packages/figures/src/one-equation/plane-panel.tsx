import type { Panel, View } from "../kit/figure.ts";
import { Handle } from "../kit/handle.tsx";
import { paint } from "../kit/paint.ts";
import { stage } from "../space/camera.ts";
import { planeInCube } from "../space/clip.ts";
import { Orbit } from "../space/orbit.tsx";
import { slide, SpaceHandle } from "../space/space-handle.tsx";
import { arrowPieces, patchPieces, Space, type Piece } from "../space/space.tsx";
import { dot, length, plus, times, unit, type Vec3 } from "../space/vec3.ts";
import { balance } from "./balance.ts";
import { half, side, type Attributes, type State } from "./state.ts";

/** The plane in its cube, its normal, and a point to try. */
export function planePanel({ attributes, state, symbols, set }: View<Attributes, State>): Panel {
  const [a, b, c, d] = state.plane;
  const normal: Vec3 = [a, b, c];
  const at: Vec3 = [state.point[0], state.point[1], state.point[2]];
  const look = paint(symbols, attributes.names[0], 1);
  const point = paint(symbols, attributes.names[1], 3);
  const scene = stage(state.camera, half, side);
  const size = length(normal);
  const { over } = balance(normal, d, at);
  const foot: Vec3 = size === 0 ? [0, 0, 0] : times(d / dot(normal, normal), normal);
  const pieces: Piece[] = patchPieces(planeInCube({ normal, offset: d }, half), {
    token: look.token,
    marks: look.marks,
    opacity: 0.24,
    width: 2,
  });
  if (size > 0) pieces.push(...arrowPieces(scene, foot, plus(foot, unit(normal)), { ink: "muted", width: 2 }));
  pieces.push({
    kind: "dot",
    at,
    style: { token: point.token, marks: point.marks, ink: over === 0 ? "right" : undefined, size: 8 },
  });
  // The shadow of the point on the floor shows where in space it is.
  const floor: Vec3 = [at[0], at[1], -half];
  pieces.push({ kind: "edge", from: at, to: floor, style: { ink: "muted", width: 1.4, opacity: 0.6, dash: "3 4" } });
  return {
    id: "plane",
    width: side,
    height: side,
    children: (
      <>
        <Orbit state={state} set={set} size={side}>
          <Space stage={scene} pieces={pieces} />
        </Orbit>
        {size > 0 && (
          <Handle
            plane={slide(scene, [0, 0, 0], unit(normal))}
            at={[d / size, 0]}
            label="Shift the plane"
            valueText={`right-hand side ${d}`}
            rule={{ axis: "x", step: 0.5 / size, x: [-1.6 * half, 1.6 * half] }}
            token={look.token}
            symbol={attributes.names[0]}
            onMove={([t], phase) => set({ ...state, plane: [a, b, c, Math.round(t * size * 2) / 2] }, phase)}
          />
        )}
        <SpaceHandle
          stage={scene}
          at={at}
          label="Point to try"
          token={point.token}
          symbol={attributes.names[1]}
          onMove={(point, phase) => set({ ...state, point }, phase)}
        />
      </>
    ),
  };
}
