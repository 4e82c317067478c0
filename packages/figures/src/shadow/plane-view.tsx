import type { Panel } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { paint } from "../kit/paint.ts";
import { MatrixDrawing } from "../matrix/matrix-drawing.tsx";
import { project } from "../matrix/project.ts";
import { stage } from "../space/camera.ts";
import { Orbit } from "../space/orbit.tsx";
import { SpaceHandle } from "../space/space-handle.tsx";
import { arrowPieces, Space, type Piece } from "../space/space.tsx";
import { spanPieces } from "../space/span-pieces.ts";
import { plus, times, type Vec3 } from "../space/vec3.ts";
import { basisOf, inner, lengthOf, shadowMatrix } from "./cast.ts";
import type { ShadowView } from "./shadow-state.ts";

const side = 420;
const v3 = (v: readonly number[]) => v as unknown as Vec3;

/** The columns of the 3×2 matrix. */
export function columnsOf(matrix: readonly (readonly number[])[]): number[][] {
  return [0, 1].map((j) => matrix.map((row) => row[j]));
}

/** A vector of space and its shadow on the plane of two columns. */
export function planeView(view: ShadowView): Panel[] {
  const { attributes, state, symbols, set } = view;
  const { target, camera } = state;
  const { names } = attributes;
  const columns = columnsOf(state.columns);
  const basis = basisOf(columns);
  const { point, rest } = project(basis, target);
  const scene = stage(camera, attributes.reach * 0.65, side);
  const columnLooks = [paint(symbols, `${names[0]}_1`, 1), paint(symbols, `${names[0]}_2`, 2)];
  const [b, p, r] = [paint(symbols, names[1], 3), paint(symbols, names[2], 5), paint(symbols, names[3], 4)];
  const arrow = (from: readonly number[], to: readonly number[], look: typeof b, width: number) =>
    arrowPieces(scene, v3(from), v3(to), { token: look.token, marks: look.marks, dash: false, width });
  const zero = [0, 0, 0];
  const pieces: Piece[] = [
    ...spanPieces(basis.map(v3), scene.half, { ink: "muted", opacity: 0.16 }),
    ...columns.flatMap((column, j) => arrow(zero, column, columnLooks[j], 2.4)),
    ...arrow(zero, target, b, 3.2),
    ...arrow(zero, point, p, 4),
    ...(lengthOf(rest) > 1e-9 ? arrow(point, target, r, 2.8) : []),
  ];
  const label = (text: string, from: readonly number[], to: readonly number[], look: typeof b) => ({
    at: plus(v3(from), times(0.55, [to[0] - from[0], to[1] - from[1], to[2] - from[2]])),
    text,
    ink: look.token,
    shift: [12, -12] as const,
  });
  return [
    {
      id: "space",
      width: side,
      height: side,
      children: (
        <>
          <Orbit state={state} set={set} size={side}>
            <Space
              stage={scene}
              pieces={pieces}
              names={["x₁", "x₂", "x₃"]}
              labels={[
                label(`${names[0]}_1`, zero, columns[0], columnLooks[0]),
                label(`${names[0]}_2`, zero, columns[1], columnLooks[1]),
                label(names[1], zero, target, b),
                label(names[2], zero, point, p),
                ...(lengthOf(rest) > 1e-9 ? [label(names[3], point, target, r)] : []),
              ]}
            />
          </Orbit>
          <SpaceHandle
            stage={scene}
            at={v3(target)}
            label={names[1]}
            token={b.token}
            symbol={names[1]}
            onMove={(target, phase) => set({ ...state, target, casts: 1 }, phase)}
          />
        </>
      ),
    },
    numbers(view),
  ];
}

function numbers({ attributes, state, symbols }: ShadowView): Panel {
  const columns = columnsOf(state.columns);
  const P = shadowMatrix(columns);
  const { point, rest } = project(basisOf(columns), state.target);
  const [b, p, r] = attributes.names.slice(1).map((name, i) => paint(symbols, name, ([3, 5, 4] as const)[i]));
  const lines: readonly (readonly [string, string, typeof b])[] = [
    ["b", formatPoint(state.target, 3), b],
    ...Array.from({ length: state.casts }, (_, i) => [`${"P".repeat(i + 1)}b`, formatPoint(point, 3), p] as const),
    ["r = b − Pb", formatPoint(rest, 3), r],
  ];
  return {
    id: "numbers",
    width: 330,
    height: 360,
    children: (
      <>
        <Label x={8} y={68} anchor="start">
          P =
        </Label>
        <MatrixDrawing
          x={52}
          y={12}
          layout={{ cellWidth: 72, cellHeight: 34 }}
          entries={P.map((row) => row.map((each) => format(each, 3)))}
        />
        {lines.map(([name, value, look], i) => (
          <g key={name} {...look.marks}>
            <Label x={8} y={156 + i * 32} size={19} anchor="start" ink={look.token}>
              {name}
            </Label>
            <Label x={322} y={156 + i * 32} kind="number" size={17} anchor="end" ink={look.token}>
              {value}
            </Label>
          </g>
        ))}
        {columns.map((column, j) => (
          <g key={j}>
            <Label x={8} y={164 + (lines.length + j) * 32} kind="text" size={16} anchor="start" ink="muted">
              {`a${"₁₂"[j]} · r`}
            </Label>
            <Label x={322} y={164 + (lines.length + j) * 32} kind="number" size={17} anchor="end">
              {format(inner(column, rest), 3)}
            </Label>
          </g>
        ))}
      </>
    ),
  };
}
