import { ChoiceField } from "../kit/choice-field.tsx";
import { attribute, defineFigure, still, type Values, type View } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { NumberField } from "../kit/number-field.tsx";
import { choice, flag, grid, list, number, words } from "../kit/parser.ts";
import { Toggle } from "../kit/toggle.tsx";
import { subscript } from "../matrix/subscript.ts";
import { columnsPanel } from "./columns-panel.tsx";
import { bestFit, fitOf, type Model, type Point } from "./line-fit.ts";
import { pointsPanel } from "./points-panel.tsx";

const models = choice("1", "1,t", "1,t,t2");
const columnCount: Readonly<Record<Model, number>> = { "1": 1, "1,t": 2, "1,t,t2": 3 };

export const attributes = {
  points: attribute(
    grid({ columns: 2 }),
    [
      [0, 1],
      [1, 3],
      [2, 2],
      [4, 5],
    ],
    "the data: two to six points (t, y)",
  ),
  model: attribute(models, "1,t", "the columns of the model: 1, 1,t or 1,t,t2"),
  c: attribute(list(), [], "the coefficients at first, as many as columns; a level line at height 2 unless given"),
  best: attribute(flag, false, "whether the figure begins with the best fit"),
  squares: attribute(flag, true, "whether the squares of the residuals are drawn"),
  table: attribute(flag, true, "whether the columns and the residual stand beside"),
  names: attribute(words, ["b", "p", "r"], "the lesson's symbols for data, fit and residual"),
  reach: attribute(number, 6, "how far the axes go"),
};

export interface FitState {
  readonly points: readonly Point[];
  readonly model: Model;
  readonly c: readonly number[];
  readonly squares: boolean;
}

export type FitView = View<Values<typeof attributes>, FitState>;

/** Points and a line or curve to fit by hand; residuals as squares and as a vector against the columns. */
export const fitBench = defineFigure<Values<typeof attributes>, FitState>({
  name: "fit-bench",
  title: "Fit bench",
  summary: "Drag points and a line: the squares of what is left, and the residual against the columns.",
  attributes,
  stills: {
    c: still(list(), (state, c) => (c.length === state.c.length ? { ...state, c } : state), "the coefficients"),
    best: still(
      flag,
      (state, on) => (on ? { ...state, c: bestFit(state.model, state.points) } : state),
      "whether the fit is the best one",
    ),
    model: still(models, withModel, "the columns of the model"),
  },
  check({ points, model, c, names, reach }) {
    const count = columnCount[model];
    if (points.length < 2 || points.length > 6) return `points must be two to six; they are ${points.length}.`;
    const outside = points.find((point) => point.some((each) => each < 0 || each > reach));
    if (outside !== undefined)
      return `the numbers of a point must be from 0 to reach, which is ${reach}; one point is ${formatPoint([outside[0], outside[1]])}.`;
    if (c.length !== 0 && c.length !== count)
      return `c must have ${count} numbers, one for each column; it has ${c.length}.`;
    if (names.length !== 3) return "names must be three words: data, fit and residual.";
    return reach >= 1 && reach <= 50 ? undefined : `reach must be from 1 to 50; it is ${reach}.`;
  },
  initial({ points, model, c, best, squares }) {
    const state: FitState = {
      points: points as unknown as Point[],
      model,
      c: c.length > 0 ? c : [2, 0, 0].slice(0, columnCount[model]),
      squares,
    };
    return best ? { ...state, c: bestFit(model, state.points) } : state;
  },
  draw: (view) => (view.attributes.table ? [pointsPanel(view), columnsPanel(view)] : [pointsPanel(view)]),
  controls: ({ attributes: { table }, state, set }) => (
    <>
      <button type="button" onClick={() => set({ ...state, c: bestFit(state.model, state.points) })}>
        Best fit
      </button>
      <ChoiceField
        label="Columns"
        value={state.model}
        choices={{ "1": "1", "1,t": "1, t", "1,t,t2": "1, t, t²" }}
        onChange={(model) => set(withModel(state, model))}
      />
      {state.c.map((each, j) => (
        <NumberField
          key={j}
          label={`x${subscript(j + 1)}`}
          value={each}
          step={0.25}
          min={-50}
          max={50}
          onChange={(value) => set({ ...state, c: state.c.map((old, k) => (k === j ? value : old)) })}
        />
      ))}
      {table && <Toggle label="Squares" value={state.squares} onChange={(squares) => set({ ...state, squares })} />}
    </>
  ),
  readout({ state: { model, points, c } }) {
    const { squares, dots, share } = fitOf(model, points, c);
    const least = fitOf(model, points, bestFit(model, points)).squares;
    const there = squares - least < 1e-6 * (1 + least);
    return (
      `Sum of squares ${format(squares, 4)}${there ? ": no choice leaves less" : ""}. ` +
      `Residual with the columns: ${dots.map((each) => format(each, 3)).join(", ")}${there ? ", all zero" : ""}.` +
      (share === undefined || !there ? "" : ` R² = ${format(share, 3)}.`)
    );
  },
  values({ state: { model, points, c } }) {
    const { squares, dots, residual, share } = fitOf(model, points, c);
    return { coefficients: c, squares, dots, residual, share: share ?? "none" };
  },
});

/** The same data with other columns: the coefficients that both have are kept. */
function withModel(state: FitState, model: Model): FitState {
  return { ...state, model, c: Array.from({ length: columnCount[model] }, (_, j) => state.c[j] ?? 0) };
}
