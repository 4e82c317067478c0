import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, Token } from "../kit/figure.ts";
import { Handle } from "../kit/handle.tsx";
import { Arrow, Clip, Curve, Segment } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { squarePlane } from "../kit/plane.ts";
import { stage } from "../space/camera.ts";
import { Orbit } from "../space/orbit.tsx";
import { SpaceHandle } from "../space/space-handle.tsx";
import { arrowPieces, Space, type Piece } from "../space/space.tsx";
import { spanPieces } from "../space/span-pieces.ts";
import type { Vec3 } from "../space/vec3.ts";
import { tokens, type OrthoView } from "./ortho-state.ts";
import { numbersPanel } from "./numbers-panel.tsx";
import { progressOf, stepsFor } from "./steps.ts";

const size = 420;
const v3 = (v: readonly number[]) => v as unknown as Vec3;

/** An arrow of the drawing, in the plane or in space. */
interface Drawn {
  readonly from?: readonly number[];
  readonly to: readonly number[];
  readonly look: ReturnType<typeof paint> | { readonly token: Token; readonly marks?: undefined };
  readonly label?: string;
  readonly width: number;
  readonly opacity?: number;
}

/** The construction so far, in the plane or in space, and R filling in. */
export function stepsView(view: OrthoView): Panel[] {
  return [view.state.columns[0].length === 2 ? flat(view) : deep(view), numbersPanel(view)];
}

/** The arrows that show where the construction stands. */
function arrowsOf({ attributes, state, symbols }: OrthoView): Drawn[] {
  const { columns, step } = state;
  const [a, q, r] = attributes.names;
  const { q: done, before, left, last } = progressOf(columns, step);
  const result = (i: number) => paint(symbols, `${q}_${i + 1}`, tokens[i]);
  const taken = paint(symbols, r, 4);
  return [
    ...columns.map((to, j) => ({
      to,
      look: paint(symbols, `${a}_${j + 1}`, tokens[j]),
      label: `${a}_${j + 1}`,
      width: 2,
      opacity: last !== undefined && j < last.j ? 0.35 : 0.9,
    })),
    ...(last?.kind === "take" ? [{ from: left, to: before, look: taken, width: 2.6 }] : []),
    ...(last?.kind === "take"
      ? [{ to: left, look: paint(symbols, `${a}_${last.j + 1}`, tokens[last.j]), width: 4 }]
      : []),
    ...done.map((to, i) => ({ to, look: result(i), label: `${q}_${i + 1}`, width: 4 })),
  ];
}

function flat(view: OrthoView): Panel {
  const { state, attributes, symbols, set } = view;
  const plane = squarePlane({ reach: 4, size });
  const { q, last } = progressOf(state.columns, state.step);
  return {
    id: "stage",
    width: size,
    height: size,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={["x₁", "x₂"]} />
          <Curve plane={plane} points={ring()} closed ink="muted" width={1.2} dash="3 4" opacity={0.7} />
          {last?.kind === "take" && (
            <Segment
              plane={plane}
              from={[0, 0]}
              to={[q[last.i][0] * 6, q[last.i][1] * 6]}
              ink="muted"
              width={1.2}
              dash="4 4"
            />
          )}
          {arrowsOf(view).map(({ from, to, look, label, width, opacity }, i) => (
            <Arrow
              key={i}
              plane={plane}
              from={from as Point | undefined}
              to={to as Point}
              token={look.token}
              marks={look.marks}
              dash={false}
              label={label}
              side={i % 2 === 0 ? -1 : 1}
              width={width}
              opacity={opacity}
            />
          ))}
        </Clip>
        {state.columns.map((at, j) => (
          <Handle
            key={j}
            plane={plane}
            at={at as unknown as Point}
            label={`Tip of ${attributes.names[0]} ${j + 1}`}
            token={paint(symbols, `${attributes.names[0]}_${j + 1}`, tokens[j]).token}
            symbol={`${attributes.names[0]}_${j + 1}`}
            onMove={(to, phase) =>
              set({ ...state, columns: state.columns.map((old, k) => (k === j ? to : old)) }, phase)
            }
          />
        ))}
      </>
    ),
  };
}

function deep(view: OrthoView): Panel {
  const { state, attributes, symbols, set } = view;
  const scene = stage(state.camera, 1.2 * Math.max(1.2, ...attributes.columns.flat().map(Math.abs)), size);
  const { q, last } = progressOf(state.columns, state.step);
  const current = Math.min(state.columns.length - 1, last === undefined ? 0 : last.j);
  const arrows = arrowsOf(view);
  const pieces: Piece[] = [
    ...(q.length > 0 && q.length < 3
      ? spanPieces(q.map(v3), scene.half, { ink: "muted", opacity: 0.12, width: 1 })
      : []),
    ...arrows.flatMap(({ from = [0, 0, 0], to, look, width, opacity }) =>
      arrowPieces(scene, v3(from), v3(to), { token: look.token, marks: look.marks, dash: false, width, opacity }),
    ),
  ];
  return {
    id: "stage",
    width: size,
    height: size,
    children: (
      <>
        <Orbit state={state} set={set} size={size}>
          <Space
            stage={scene}
            pieces={pieces}
            names={["x₁", "x₂", "x₃"]}
            labels={arrows
              .filter(({ label }) => label !== undefined)
              .map(({ to, label, look }) => ({
                at: v3(to),
                text: label as string,
                ink: look.token,
                shift: [10, -12] as const,
              }))}
          />
        </Orbit>
        <SpaceHandle
          stage={scene}
          at={v3(state.columns[current])}
          label={`Tip of ${attributes.names[0]} ${current + 1}`}
          token={paint(symbols, `${attributes.names[0]}_${current + 1}`, tokens[current]).token}
          symbol={`${attributes.names[0]}_${current + 1}`}
          onMove={(to, phase) =>
            set({ ...state, columns: state.columns.map((old, k) => (k === current ? to : old)) }, phase)
          }
        />
      </>
    ),
  };
}

/** The last step that makes sense for these columns. */
export function lastStep(columns: readonly (readonly number[])[]): number {
  return stepsFor(columns.length).length;
}

function ring(): Point[] {
  return Array.from({ length: 72 }, (_, i) => {
    const angle = (i * Math.PI) / 36;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}
