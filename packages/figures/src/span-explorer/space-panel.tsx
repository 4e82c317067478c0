import type { View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { paint } from "../kit/paint.ts";
import { stage } from "../space/camera.ts";
import { Orbit } from "../space/orbit.tsx";
import { SpaceHandle } from "../space/space-handle.tsx";
import { arrowPieces, Space, type Piece, type SpaceLabel } from "../space/space.tsx";
import { spanPieces } from "../space/span-pieces.ts";
import { plus, times, type Vec3 } from "../space/vec3.ts";
import { mix, nearestIn, spanOf } from "./span.ts";
import { type State, side, tokens, type Attributes, columnsOf, letterOf } from "./state.ts";

/** The arrows, what they span, the mix and the target. */
export function spacePanel({ attributes, state, symbols, set }: View<Attributes, State>) {
  const name = letterOf(attributes, state);
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
        <Orbit state={state} set={set} size={side}>
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
