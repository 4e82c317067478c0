import { defineFigure, still, type Panel } from "../kit/figure.ts";
import { flag, integer, textGrid } from "../kit/parser.ts";
import { describeReduction } from "./describe-reduction.ts";
import { elementaryPanel } from "./elementary-panel.tsx";
import { equationsPanel } from "./equations-panel.tsx";
import { factorPanel } from "./factor-panel.tsx";
import { inversePanel } from "./inverse-panel.tsx";
import { linesBeside } from "./lines-beside.tsx";
import { matrixPanel } from "./matrix-panel.tsx";
import { firstMove, readFactor, show } from "./move.ts";
import { moveBuilder } from "./move-builder.tsx";
import { playMoves, progress } from "./progress.ts";
import {
  attributes,
  current,
  fractions,
  goal,
  isAugmented,
  type ReducerAttributes,
  type ReducerState,
  type ReducerView,
} from "./reducer-state.ts";

const steps = integer(0, 40);

/** Row reduction by hand, in exact fractions, with what it does to lines, to E, to L and U. */
export const rowReducer = defineFigure<ReducerAttributes, ReducerState>({
  name: "row-reducer",
  title: "Row reducer",
  summary: "Swap rows, scale a row, add a multiple of one row to another, in exact fractions.",
  attributes,
  stills: {
    step: still(
      steps,
      (state, count, attributes) => ({
        ...state,
        moves: playMoves(goal({ attributes }, fractions(state.start)), attributes.target, count),
      }),
      "how many moves of the standard reduction have been made",
    ),
    illegal: still(
      flag,
      (state, made) => (made ? { ...state, moves: [...state.moves, { kind: "illegal" }] } : state),
      "whether 1 has been added to every entry",
    ),
    matrix: still(textGrid(), (state, start) => ({ ...state, start, moves: [] }), "the matrix before all moves"),
  },
  initial: ({ matrix }) => ({ start: matrix, moves: [], next: firstMove(fractions(matrix)) }),
  check({ matrix, panel, augmented, names }) {
    const [m, n] = [matrix.length, matrix[0].length];
    if (m > 5 || n > 6) return `matrix may have at most 5 rows and 6 columns; it is ${m}×${n}.`;
    if (panel === "lines" && (n !== 3 || augmented === "false"))
      return `panel="lines" needs two unknowns: three columns, the last the right-hand side; the matrix is ${m}×${n}.`;
    if (panel === "equations" && (n < 2 || n > 5 || augmented === "false"))
      return `panel="equations" needs one to four unknowns and a right-hand side: two to five columns; the matrix is ${m}×${n}.`;
    if (panel === "inverse" && n !== 2 * m)
      return `panel="inverse" needs [A | I], twice as many columns as rows; the matrix is ${m}×${n}.`;
    const odd = matrix.flat().find((entry) => readFactor(entry) === undefined);
    if (odd !== undefined) return `matrix must hold fractions or decimals such as 3/7 or -0.5; one entry is "${odd}".`;
    if (names.length < m) return `names must name all ${m} rows; it names ${names.length}.`;
    return undefined;
  },
  draw(view) {
    const beside: Record<ReducerAttributes["panel"], (view: ReducerView) => Panel | null> = {
      lines: linesBeside,
      equations: equationsPanel,
      E: elementaryPanel,
      LU: factorPanel,
      inverse: inversePanel,
      none: () => null,
    };
    const side = beside[view.attributes.panel](view);
    return side === null ? [matrixPanel(view)] : [matrixPanel(view), side];
  },
  controls: moveBuilder,
  readout: describeReduction,
  values(view) {
    const M = current(view);
    const { form, rank, fate, pivots } = progress(M, isAugmented(view));
    return {
      matrix: M.map((row) => row.map(show)),
      moves: view.state.moves.length,
      form,
      rank,
      pivots,
      fate: fate ?? "",
    };
  },
});
