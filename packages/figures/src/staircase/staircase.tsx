import { attribute, defineFigure, still, type Panel, type Values, type View } from "../kit/figure.ts";
import { ChoiceField } from "../kit/choice-field.tsx";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { choice, grid, integer } from "../kit/parser.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { randomStaircase } from "./random-staircase.ts";
import { shapeOf, type Shape } from "./shape.ts";

type Kind = Shape["kind"];

interface State {
  readonly matrix: readonly (readonly number[])[];
  readonly seed: number;
  /** The reader's answer; null until there is one. */
  readonly answer: Kind | null;
}

const side = 460;
const kinds = { neither: "neither", echelon: "echelon", reduced: "reduced" } as const;

const attributes = {
  matrix: attribute(grid(), [], "a matrix; one from the seed unless given"),
  seed: attribute(integer(0, 99999), 30, "which random matrix comes first"),
};

export const staircase = defineFigure<Values<typeof attributes>, State>({
  name: "staircase",
  title: "Staircase",
  summary: "Say whether a matrix is in echelon form, in reduced form or in neither, and see where it breaks.",
  attributes,
  stills: {
    answer: still(
      choice("neither", "echelon", "reduced"),
      (state, answer) => ({ ...state, answer }),
      "the answer given",
    ),
  },
  check({ matrix }) {
    if (matrix.length === 0) return undefined;
    return matrix.length <= 6 && matrix[0].length <= 8 ? undefined : "matrix must have at most 6 rows and 8 columns.";
  },
  initial: ({ matrix, seed }) => ({ matrix: matrix.length > 0 ? matrix : randomStaircase(seed), seed, answer: null }),
  draw: (view) => [panel(view)],
  controls: ({ state, set }) => (
    <>
      <ChoiceField
        label="Your answer"
        value={state.answer ?? ("" as Kind)}
        choices={kinds}
        onChange={(answer) => set({ ...state, answer })}
      />
      <button
        type="button"
        onClick={() => set({ matrix: randomStaircase(state.seed + 1), seed: state.seed + 1, answer: null })}
      >
        Another matrix
      </button>
    </>
  ),
  readout({ state }) {
    if (state.answer === null) return "Is this matrix in echelon form, in reduced form, or in neither?";
    const { kind, breach } = shapeOf(state.matrix);
    const verdict = state.answer === kind ? "Right" : `Not ${state.answer}`;
    return `${verdict}: it is ${kind === "neither" ? "in neither form" : kind === "echelon" ? "in echelon form, not reduced" : "in reduced form"}. ${reason(breach)}`;
  },
  values({ state }) {
    const { kind } = shapeOf(state.matrix);
    return { kind, answer: state.answer ?? "", right: state.answer === kind };
  },
});

function reason(breach: Shape["breach"]): string {
  if (breach === null) return "Every pivot is 1 and alone in its column.";
  const where = `row ${breach.row + 1}, column ${breach.column + 1}`;
  if (breach.rule === "zeros-last") return `Row ${breach.row + 1} is not zero and stands below a row of zeros.`;
  if (breach.rule === "right-of-above") return `In ${where} the leading entry is not to the right of the one above.`;
  if (breach.rule === "pivot-one") return `The pivot in ${where} is not 1.`;
  return `In ${where} there is an entry above a pivot.`;
}

function panel({ state, symbols }: View<Values<typeof attributes>, State>): Panel {
  const { matrix, answer } = state;
  const shape = shapeOf(matrix);
  const pivot = paint(symbols, "pivot", 5);
  const [m, n] = [matrix.length, matrix[0].length];
  const layout = { cellWidth: Math.min(64, 400 / n), cellHeight: 48 };
  const [width, height] = matrixSize(m, n, layout);
  const left = (side - width) / 2;
  const top = 24;
  const { breach } = shape;
  const right = answer === shape.kind;
  return {
    id: "matrix",
    width: side,
    height: top + height + 56,
    children: (
      <>
        <path
          d={stairs(shape.leading, n, left + 8, top + 4, layout)}
          fill="none"
          stroke={colour(pivot.token)}
          stroke-width={3}
          stroke-linejoin="round"
          stroke-opacity={0.8}
        />
        <MatrixDrawing
          x={left}
          y={top}
          layout={layout}
          size={22}
          entries={matrix.map((row) => row.map((entry) => format(entry)))}
          look={(i, j) => {
            const leads = shape.leading[i] === j;
            const broken = answer !== null && breach !== null && breach.row === i && breach.column === j;
            return {
              ring: leads ? pivot.token : undefined,
              marks: leads ? pivot.marks : undefined,
              bold: leads,
              fill: broken ? "wrong" : undefined,
              ink: j < shape.leading[i] || shape.leading[i] === -1 ? "muted" : "ink",
            };
          }}
        />
        <Label
          x={side / 2}
          y={top + height + 32}
          kind="text"
          size={18}
          bold
          ink={answer === null ? "muted" : right ? "right" : "wrong"}
        >
          {answer === null ? "echelon, reduced or neither?" : `${right ? "✓" : "✗"} ${shape.kind}`}
        </Label>
      </>
    ),
  };
}

/** The line under the leading entries, from the upper left corner: down past each row, then along to the next. */
function stairs(
  leading: readonly number[],
  n: number,
  x: number,
  y: number,
  { cellWidth, cellHeight }: { cellWidth: number; cellHeight: number },
): string {
  const at = (i: number) => x + (leading[i] === -1 ? n : leading[i]) * cellWidth;
  return leading.map((_, i) => `${i === 0 ? `M${at(0)} ${y}` : `H${at(i)}`}V${y + (i + 1) * cellHeight}`).join("");
}
