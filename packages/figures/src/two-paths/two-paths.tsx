import { ChoiceField } from "../kit/choice-field.tsx";
import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { integer, textGrid } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { readable } from "../matrix/readable.ts";
import { moveText, pathFrom, type Path } from "./path.ts";

type Swap = "none" | "1-2" | "1-3" | "2-3";

interface State {
  /** The first swap on each path. */
  readonly first: readonly [Swap, Swap];
  readonly step: number;
}

const people = ["One path", "Another path"] as const;
const tokens: readonly [Token, Token] = [1, 2];
const swaps: Readonly<Record<Swap, readonly [number, number] | null>> = {
  none: null,
  "1-2": [0, 1],
  "1-3": [0, 2],
  "2-3": [1, 2],
};
const swapNames: Readonly<Record<Swap, string>> = {
  none: "none",
  "1-2": "r₁ ↔ r₂",
  "1-3": "r₁ ↔ r₃",
  "2-3": "r₂ ↔ r₃",
};

const attributes = {
  matrix: attribute(
    textGrid({ rows: 3 }),
    [
      ["1", "2", "1", "4"],
      ["2", "3", "3", "9"],
      ["1", "1", "3", "6"],
    ],
    "the matrix from which both start, with three rows",
  ),
};

type Attributes = Values<typeof attributes>;

export const twoPaths = defineFigure<Attributes, State>({
  name: "two-paths",
  title: "Two paths, one reduced form",
  summary: "Choose a first swap for each of two people and follow their moves: they end in the same matrix.",
  attributes,
  stills: {
    step: still(
      integer(0, 40),
      (state, step, attributes) => ({ ...state, step: Math.min(step, longest(attributes, state)) }),
      "how many moves each has made",
    ),
  },
  check: ({ matrix }) => (matrix[0].length <= 5 ? undefined : "matrix must have at most 5 columns."),
  initial: (attributes) => {
    const first = ["none", "1-2"] as const;
    return { first, step: longest(attributes, { first, step: 0 }) };
  },
  draw: (view) => {
    const paths = pathsOf(view.attributes, view.state);
    return [panel(view, paths, 0), panel(view, paths, 1)];
  },
  controls({ attributes, state, set }) {
    const most = longest(attributes, state);
    const put = (who: 0 | 1, swap: Swap) => {
      const first: readonly [Swap, Swap] = who === 0 ? [swap, state.first[1]] : [state.first[0], swap];
      set({ first, step: Math.min(state.step, longest(attributes, { ...state, first })) });
    };
    return (
      <>
        <SliderField
          label="moves made"
          value={state.step}
          min={0}
          max={most}
          step={1}
          onChange={(step, phase) => set({ ...state, step }, phase)}
        />
        <ChoiceField
          label="First swap of one"
          value={state.first[0]}
          choices={swapNames}
          onChange={(swap) => put(0, swap)}
        />
        <ChoiceField
          label="of the other"
          value={state.first[1]}
          choices={swapNames}
          onChange={(swap) => put(1, swap)}
        />
      </>
    );
  },
  readout({ attributes, state }) {
    const paths = pathsOf(attributes, state);
    const [one, other] = paths.map((path) => path.steps.length);
    if (paths.every((path) => state.step >= path.steps.length))
      return `${one} moves on one path, ${other} on the other: both end in the same reduced form.`;
    const same = equal(...(paths.map((path) => at(path, state.step)) as [Matrix, Matrix]));
    return `After ${state.step} ${state.step === 1 ? "move" : "moves"} the two matrices are ${same ? "the same" : "different"}.`;
  },
  values({ attributes, state }) {
    const paths = pathsOf(attributes, state);
    return {
      moves: paths.map((path) => path.steps.length),
      met: paths.every((path) => state.step >= path.steps.length),
    };
  },
});

type Matrix = Path["matrices"][number];

function pathsOf({ matrix }: Attributes, { first }: State): readonly [Path, Path] {
  return [pathFrom(matrix, swaps[first[0]]), pathFrom(matrix, swaps[first[1]])];
}

function longest(attributes: Attributes, state: State): number {
  return Math.max(...pathsOf(attributes, state).map((path) => path.steps.length));
}

function at({ matrices }: Path, step: number): Matrix {
  return matrices[Math.min(step, matrices.length - 1)];
}

function equal(A: Matrix, B: Matrix): boolean {
  return A.every((row, i) => row.every((entry, j) => entry.equals(B[i][j])));
}

/** The matrix at the start, the one of now, and the list of the moves. */
function panel({ attributes, state }: View<Attributes, State>, paths: readonly [Path, Path], who: 0 | 1): Panel {
  const path = paths[who];
  const step = Math.min(state.step, path.steps.length);
  const done = step === path.steps.length;
  const layout = { cellWidth: 49, cellHeight: 36 };
  const [width, height] = matrixSize(3, attributes.matrix[0].length, layout);
  const left = 12;
  const second = 34 + height + 46;
  const line = 24;
  // Both panels are as high as the longer list, so that they stand level.
  const most = Math.max(...paths.map(({ steps }) => steps.length));
  const token = tokens[who];
  const pivot = (row: readonly { isZero(): boolean }[]) => row.findIndex((entry) => !entry.isZero());
  const now = path.matrices[step];
  return {
    id: `path-${who + 1}`,
    title: people[who],
    width: left + width + 166,
    height: Math.max(second + height + 16, 34 + most * line + 16),
    children: (
      <>
        <Label x={left} y={16} kind="text" size={16} anchor="start" ink="muted">
          start
        </Label>
        <MatrixDrawing
          x={left}
          y={34}
          layout={layout}
          entries={path.matrices[0].map((row) => row.map(readable))}
          look={() => ({ ink: "muted" })}
        />
        <Label x={left} y={second - 18} kind="text" size={16} anchor="start" bold ink={done ? "right" : token}>
          {done ? "✓ reduced form" : `after ${step} ${step === 1 ? "move" : "moves"}`}
        </Label>
        <MatrixDrawing
          x={left}
          y={second}
          layout={layout}
          entries={now.map((row) => row.map(readable))}
          look={(i, j) => ({
            ring: done && pivot(now[i]) === j ? token : undefined,
            fill: changed(path, step, i) ? token : undefined,
          })}
        />
        {path.steps.map((move, k) => (
          <Label
            key={k}
            x={left + width + 18}
            y={46 + k * line}
            kind="number"
            size={16}
            anchor="start"
            bold={k === step - 1}
            ink={k === step - 1 ? token : k < step ? "ink" : "muted"}
          >
            {`${k + 1}.  ${moveText(move)}`}
          </Label>
        ))}
      </>
    ),
  };
}

/** Whether the last move changed this row. */
function changed({ steps }: Path, step: number, i: number): boolean {
  if (step === 0 || step === steps.length) return false;
  const move = steps[step - 1];
  return move.kind === "add" ? move.target === i : move.i === i || (move.kind === "swap" && move.j === i);
}
