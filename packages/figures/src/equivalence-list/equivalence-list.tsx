import { attribute, defineFigure, still, type Panel, type Values, type View } from "../kit/figure.ts";
import { Axes } from "../kit/axes.tsx";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip, Curve } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { grid, words, type Parser } from "../kit/parser.ts";
import { squarePlane } from "../kit/plane.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { column, det2, fromColumns, plus, type Mat2 } from "../plane-maps/mat2.ts";
import { MatrixFields } from "../matrix/matrix-fields.tsx";
import { statements } from "./statements.ts";

const mat2 = grid({ rows: 2, columns: 2 }) as unknown as Parser<Mat2>;

const attributes = {
  matrix: attribute(
    mat2,
    [
      [2, 1],
      [1, 0.5],
    ],
    "the matrix; singular at first, so that the list is dark",
  ),
  names: attribute(words, ["a_1", "a_2"], "the lesson's symbols for the columns"),
};

interface State {
  readonly A: Mat2;
}

type ListView = View<Values<typeof attributes>, State>;

const size = 330;

/** Ten statements about a square matrix that light up together when its determinant leaves 0. */
export const equivalenceList = defineFigure<Values<typeof attributes>, State>({
  name: "equivalence-list",
  title: "All or none",
  summary: "Change a 2×2 matrix: the statements that say it is invertible light up together.",
  attributes,
  stills: { matrix: still(mat2, (_, A) => ({ A }), "the matrix") },
  check: ({ names }) => (names.length === 2 ? undefined : "names must be two words, one for each column."),
  initial: ({ matrix }) => ({ A: matrix }),
  draw: (view) => [plane(view), list(view)],
  controls: ({ state: { A }, set }) => {
    const [[a, b], [c]] = A;
    return (
      <>
        {a !== 0 && (
          <SliderField
            label="det A"
            value={det2(A)}
            min={-3}
            max={3}
            step={0.25}
            // The last entry follows the determinant: ad − bc is linear in d.
            onChange={(det, phase) =>
              set(
                {
                  A: [
                    [a, b],
                    [c, Number(((det + b * c) / a).toPrecision(12)) + 0],
                  ],
                },
                phase,
              )
            }
          />
        )}
        <MatrixFields
          label="A"
          entries={A.map((row) => row.map((each) => String(Number(each.toPrecision(6)))))}
          onChange={(entries) => {
            const next = mat2.parse(`[${entries.map((row) => `[${row.join(",")}]`).join(",")}]`);
            if (next?.flat().every((each) => Math.abs(each) <= 20)) set({ A: next });
          }}
        />
      </>
    );
  },
  readout({ state: { A } }) {
    const all = statements(A);
    const true_ = all.filter(({ holds }) => holds).length;
    return `det A = ${format(det2(A))}: ${true_} of ${all.length} statements hold.`;
  },
  values: ({ state: { A } }) => ({ matrix: A, det: det2(A), holds: statements(A).every(({ holds }) => holds) }),
});

function plane({ state: { A }, attributes: { names }, symbols, set }: ListView): Panel {
  const at = squarePlane({ reach: 3, size });
  const [u, v] = [column(A, 0), column(A, 1)];
  const looks = [paint(symbols, names[0], 1), paint(symbols, names[1], 2)];
  const token = det2(A) < 0 ? 4 : 3;
  const corners = [[0, 0] as const, u, plus(u, v), v];
  return {
    id: "plane",
    width: size,
    height: size,
    children: (
      <>
        <Clip plane={at}>
          <Axes plane={at} names={["", ""]} />
          <Area plane={at} points={corners} token={token} opacity={0.2} />
          <Curve plane={at} points={corners} closed token={token} dash={false} width={1.5} />
          {[u, v].map((to, j) => (
            <Arrow
              key={j}
              plane={at}
              to={to}
              token={looks[j].token}
              marks={looks[j].marks}
              dash={false}
              label={names[j]}
              side={j === 0 ? -1 : 1}
              width={3.2}
            />
          ))}
        </Clip>
        {[u, v].map((to, j) => (
          <Handle
            key={j}
            plane={at}
            at={to}
            label={`Tip of column ${j + 1}`}
            token={looks[j].token}
            symbol={names[j]}
            onMove={(tip, phase) => set({ A: j === 0 ? fromColumns(tip, v) : fromColumns(u, tip) }, phase)}
          />
        ))}
      </>
    ),
  };
}

function list({ state: { A } }: ListView): Panel {
  const all = statements(A);
  return {
    id: "list",
    width: 400,
    height: 12 + all.length * 33,
    children: (
      <>
        {all.map(({ text, holds }, i) => {
          const y = 20 + i * 33;
          return (
            <g key={text}>
              <rect
                x={4}
                y={y - 15}
                width={390}
                height={30}
                rx={6}
                fill={colour(holds ? "right" : "muted")}
                fill-opacity={holds ? 0.14 : 0.06}
              />
              <path
                d={holds ? `M16 ${y}l5 6l9 -12` : `M17 ${y - 5}l10 10m0 -10l-10 10`}
                fill="none"
                stroke={colour(holds ? "right" : "muted")}
                stroke-width={2.6}
                stroke-linecap="round"
              />
              <Label x={44} y={y} kind="text" size={17} anchor="start" ink={holds ? "ink" : "muted"} halo={false}>
                {text}
              </Label>
            </g>
          );
        })}
      </>
    ),
  };
}
