import { mat2 } from "../plane-maps/mat2-parser.ts";
import { typedMatrix } from "../plane-maps/typed-matrix.ts";
import { ChoiceField } from "../kit/choice-field.tsx";
import { attribute, defineFigure, still, type Panel, type Values, type View } from "../kit/figure.ts";
import { formatPoint } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import type { Mat2 } from "../plane-maps/mat2.ts";
import { matrixPart, MatrixLine, textPart } from "../matrix/matrix-line.tsx";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { kinds } from "./kinds.ts";

const attributes = {
  matrix: attribute(
    mat2,
    [
      [2, 1],
      [1, 2],
    ],
    "the matrix at the beginning",
  ),
};

type Attributes = Values<typeof attributes>;

interface State {
  readonly A: Mat2;
}

const examples: Readonly<Record<string, readonly [name: string, A: Mat2]>> = {
  bowl: ["Bowl", [[2, 1], [1, 2]]], // prettier-ignore
  shear: ["Shear", [[1, 1], [0, 1]]], // prettier-ignore
  turn: ["Turn", [[0, -1], [1, 0]]], // prettier-ignore
  weather: ["Weather", [[0.75, 0.33], [0.25, 0.67]]], // prettier-ignore
  shadow: ["Shadow", [[0.5, 0.5], [0.5, 0.5]]], // prettier-ignore
  saddle: ["Saddle", [[1, 2], [2, 1]]], // prettier-ignore
};

/** The kinds of matrices of the course as a tree, with those lit that a matrix belongs to. */
export const matrixKinds = defineFigure<Attributes, State>({
  name: "matrix-kinds",
  title: "Kinds of matrices",
  summary: "Type a matrix: the map shows all kinds that it belongs to, and what each promises.",
  attributes,
  stills: { matrix: still(mat2, (state, A) => ({ ...state, A }), "the matrix") },
  initial: ({ matrix }) => ({ A: matrix }),
  draw: (view) => [treePanel(view)],
  controls: ({ state: { A }, set }) => (
    <>
      <MatrixFields
        label="A ="
        entries={A.map((row) => row.map(String))}
        onChange={(entries) => set({ A: typedMatrix(A, entries) })}
      />
      <ChoiceField
        label="try"
        value={Object.keys(examples).find((id) => String(examples[id][1]) === String(A)) ?? ""}
        choices={Object.fromEntries(Object.entries(examples).map(([id, [name]]) => [id, name]))}
        onChange={(id) => set({ A: examples[id][1] })}
      />
    </>
  ),
  readout({ state: { A } }) {
    const found = kinds.filter(({ has }) => has(A));
    // A kind within another says more: only the narrowest are read out.
    const narrowest = found.filter(({ id }) => found.every(({ within }) => within !== id));
    return `The matrix with the rows ${formatPoint(A[0])} and ${formatPoint(A[1])}: ${narrowest
      .map(({ name, promise }) => `${name} (${promise})`)
      .join("; ")}.`;
  },
  values: ({ state: { A } }) => ({ matrix: A, kinds: kinds.filter(({ has }) => has(A)).map(({ id }) => id) }),
});

const width = 448;
const step = 52;

/** The tree, set as an outline: a kind stands indented under the wider one. */
function treePanel({ state: { A }, symbols }: View<Attributes, State>): Panel {
  const rows = outline();
  return {
    id: "tree",
    width,
    height: 92 + rows.length * step,
    children: (
      <>
        <MatrixLine x={4} y={44} symbols={symbols} parts={[textPart("A = ", 48), matrixPart(A)]} />
        {rows.map(({ kind, depth }, i) => {
          const lit = kind.has(A);
          const [x, y] = [8 + depth * 30, 92 + i * step];
          const parent = rows.findLastIndex((other, k) => k < i && other.depth < depth);
          return (
            <g key={kind.id}>
              {parent >= 0 && (
                <path
                  d={`M${x - 18} ${92 + parent * step + 30}V${y + 15}h18`}
                  fill="none"
                  stroke={colour("muted")}
                  stroke-opacity={0.6}
                />
              )}
              <rect
                x={x}
                y={y}
                width={184}
                height={30}
                rx={6}
                fill={colour(lit ? "accent" : "muted")}
                fill-opacity={lit ? 0.9 : 0.12}
              />
              <Label x={x + 92} y={y + 15} kind="text" size={16} ink={lit ? "page" : "muted"} halo={false}>
                {`${lit ? "✓ " : ""}${kind.name}`}
              </Label>
              <Label x={x + 20} y={y + 40} kind="text" size={14} anchor="start" ink={lit ? "ink" : "muted"}>
                {kind.promise.split(":")[0]}
              </Label>
            </g>
          );
        })}
      </>
    ),
  };
}

function outline(within?: string, depth = 0): { kind: (typeof kinds)[number]; depth: number }[] {
  return kinds
    .filter((kind) => kind.within === within)
    .flatMap((kind) => [{ kind, depth }, ...outline(kind.id, depth + 1)]);
}
