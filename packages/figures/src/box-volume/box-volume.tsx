import { ChoiceField } from "../kit/choice-field.tsx";
import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { grid, list, parseNumber, words } from "../kit/parser.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { defaultCamera, stage, type Camera } from "../space/camera.ts";
import { Orbit } from "../space/orbit.tsx";
import { SpaceHandle } from "../space/space-handle.tsx";
import { arrowPieces, patchPieces, Space, type Piece } from "../space/space.tsx";
import { plus, type Vec3 } from "../space/vec3.ts";
import { det3, expansion, type Rows3 } from "./expansion.ts";

const rows3 = grid({ rows: 3, columns: 3 });

const attributes = {
  matrix: attribute(
    rows3,
    [
      [2, 0.5, 0],
      [0, 2, 1],
      [0.5, 0, 1.5],
    ],
    "the matrix whose columns are the edges of the box",
  ),
  names: attribute(words, ["a_1", "a_2", "a_3"], "the lesson's symbols for the columns"),
};

interface State {
  readonly A: Rows3;
  /** The column that can be dragged. */
  readonly chosen: 0 | 1 | 2;
  readonly camera: Camera;
}

type BoxView = View<Values<typeof attributes>, State>;

const size = 400;
const tokens: readonly Token[] = [1, 2, 5];

/** The box over three columns, and its volume by expansion along the first row. */
export const boxVolume = defineFigure<Values<typeof attributes>, State>({
  name: "box-volume",
  title: "The volume of a box",
  summary: "Drag the edges of a box: its signed volume is the determinant, computed from three smaller ones.",
  attributes,
  stills: {
    matrix: still(rows3, (state, A) => ({ ...state, A }), "the matrix"),
    camera: still(
      list(2),
      (state, [azimuth, elevation]) => ({ ...state, camera: { azimuth, elevation } }),
      "the point of view, in degrees",
    ),
  },
  check: ({ names }) => (names.length === 3 ? undefined : "names must be three words, one for each column."),
  initial: ({ matrix }) => ({ A: matrix, chosen: 2, camera: { ...defaultCamera, azimuth: 30 } }),
  draw: (view) => [box(view), tree(view)],
  controls: ({ state, set }) => (
    <>
      <ChoiceField
        label="Drag column"
        value={String(state.chosen + 1) as "1" | "2" | "3"}
        choices={{ "1": "1", "2": "2", "3": "3" }}
        onChange={(name) => set({ ...state, chosen: (Number(name) - 1) as 0 | 1 | 2 })}
      />
      <button type="button" onClick={() => set({ ...state, A: state.A.map(([a, b, c]) => [b, a, c]) })}>
        Swap columns 1 and 2
      </button>
      <MatrixFields
        label="A"
        entries={state.A.map((row) => row.map(String))}
        onChange={(texts) => {
          const A = texts.map((row) => row.map((each) => parseNumber(each) ?? 0));
          if (A.flat().every((each) => Math.abs(each) <= 20)) set({ ...state, A });
        }}
      />
    </>
  ),
  readout({ state: { A } }) {
    const det = det3(A);
    const terms = expansion(A).map(({ value }) => format(value));
    return (
      `det A = ${terms.join(" + ").replaceAll("+ −", "− ")} = ${format(det)}: ` +
      (det === 0
        ? "the three columns lie in one plane, the box is flat."
        : `the box has volume ${format(Math.abs(det))}${det < 0 ? ", and its edges are a left-handed set" : ""}.`)
    );
  },
  values: ({ state: { A } }) => ({ matrix: A, det: det3(A) }),
});

function columnOf(A: Rows3, j: number): Vec3 {
  return [A[0][j], A[1][j], A[2][j]];
}

function box({ state, attributes: { names }, symbols, set }: BoxView): Panel {
  const scene = stage(state.camera, 3, size);
  const edges = [0, 1, 2].map((j) => columnOf(state.A, j));
  const looks = names.map((name, j) => paint(symbols, name, tokens[j]));
  const token = det3(state.A) < 0 ? 4 : 3;
  const zero: Vec3 = [0, 0, 0];
  const pieces: Piece[] = [
    ...[0, 1, 2].flatMap((j) => {
      const [u, v] = [edges[(j + 1) % 3], edges[(j + 2) % 3]];
      return [zero, edges[j]].flatMap((from) =>
        patchPieces([from, plus(from, u), plus(from, plus(u, v)), plus(from, v)], {
          token,
          dash: false,
          opacity: 0.15,
          width: 1.2,
        }),
      );
    }),
    ...edges.flatMap((to, j) =>
      arrowPieces(scene, zero, to, { token: looks[j].token, marks: looks[j].marks, dash: false, width: 3.2 }),
    ),
  ];
  return {
    id: "box",
    width: size,
    height: size,
    children: (
      <>
        <Orbit state={state} set={set} size={size}>
          <Space
            stage={scene}
            pieces={pieces}
            names={["x₁", "x₂", "x₃"]}
            labels={edges.map((at, j) => ({ at, text: names[j], ink: looks[j].token, shift: [12, -14] as const }))}
          />
        </Orbit>
        <SpaceHandle
          stage={scene}
          at={edges[state.chosen]}
          label={`Tip of column ${state.chosen + 1}`}
          token={looks[state.chosen].token}
          symbol={names[state.chosen]}
          onMove={(to, phase) =>
            set(
              { ...state, A: state.A.map((row, i) => row.map((each, j) => (j === state.chosen ? to[i] : each))) },
              phase,
            )
          }
        />
      </>
    ),
  };
}

/** The matrix, and below it the three smaller determinants into which its own falls. */
function tree({ state: { A }, attributes: { names }, symbols }: BoxView): Panel {
  const looks = names.map((name, j) => paint(symbols, name, tokens[j]));
  const width = 390;
  const big = { cellWidth: 54, cellHeight: 34 };
  const small = { cellWidth: 44, cellHeight: 30 };
  const [bigWidth] = matrixSize(3, 3, big);
  const [smallWidth, smallHeight] = matrixSize(2, 2, small);
  const det = det3(A);
  return {
    id: "tree",
    width,
    height: 392,
    children: (
      <>
        <MatrixDrawing
          x={(width - bigWidth) / 2}
          y={6}
          layout={big}
          entries={A.map((row) => row.map((each) => format(each, 3)))}
          look={(i, j) => ({ fill: looks[j].token, ink: looks[j].token, bold: i === 0, marks: looks[j].marks })}
        />
        {expansion(A).map(({ sign, entry, minor, minorDet, value }, j) => {
          const middle = 65 + j * 130;
          const from = (width - bigWidth) / 2 + 8 + (j + 0.5) * big.cellWidth;
          return (
            <g key={j} opacity={entry === 0 ? 0.45 : 1}>
              <path
                d={`M${from} 122C${from} 146 ${middle} 136 ${middle} 158`}
                fill="none"
                stroke={colour(looks[j].token)}
                stroke-width={2}
              />
              <Label x={middle} y={176} kind="number" size={19} bold ink={looks[j].token}>
                {`${sign < 0 ? "−" : "+"} ${entry < 0 ? `(${format(entry, 3)})` : format(entry, 3)} ·`}
              </Label>
              <MatrixDrawing
                x={middle - smallWidth / 2}
                y={198}
                layout={small}
                size={16}
                entries={minor.map((row) => row.map((each) => format(each, 3)))}
                look={(_, k) => ({ ink: looks[k < j ? k : k + 1].token })}
              />
              <Label x={middle} y={198 + smallHeight + 20} kind="number" size={16} ink="muted">
                {`det ${format(minorDet, 4)}`}
              </Label>
              <Label x={middle} y={198 + smallHeight + 50} kind="number" size={19}>
                {`${value < 0 ? "− " : j > 0 ? "+ " : ""}${format(Math.abs(value), 4)}`}
              </Label>
            </g>
          );
        })}
        <path d={`M20 342h${width - 40}`} stroke={colour("muted")} stroke-opacity={0.5} />
        <Label x={width / 2} y={368} kind="text" size={20} bold ink={det === 0 ? "wrong" : det < 0 ? 4 : 3}>
          {`det A = ${format(det)}`}
        </Label>
      </>
    ),
  };
}
