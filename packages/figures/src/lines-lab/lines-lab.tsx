import { attribute, defineFigure, still, type Values } from "../kit/figure.ts";
import { format, formatEquation, formatPoint } from "../kit/format.ts";
import { choice, flag, grid, list, number, pair, words } from "../kit/parser.ts";
import { squarePlane } from "../kit/plane.ts";
import { areaPanel } from "./area-panel.tsx";
import { columnPanel, columnReach } from "./column-panel.tsx";
import { linesControls } from "./lines-controls.tsx";
import { linesPanel } from "./lines-panel.tsx";
import { gripLine, solveLines, type Equation, type GripLine } from "./system.ts";

const view = choice("rows", "columns", "both", "area");

export const attributes = {
  system: attribute(
    grid({ rows: 2, columns: 3 }),
    [
      [1, 2, 4],
      [3, -1, 5],
    ],
    "the two equations a x + b y = c as rows [a, b, c]",
  ),
  view: attribute(
    view,
    "rows",
    "which picture: two lines (rows), two arrows that reach a third (columns), both, or the lines with the area that is the determinant (area)",
  ),
  ghost: attribute(
    grid({ rows: 2, columns: 3 }),
    [],
    "another system, drawn faintly behind: what the system was before a move",
  ),
  area: attribute(flag, false, "whether the parallelogram whose area is the determinant is shown"),
  reach: attribute(number, 5, "how far the axes of the picture of lines go"),
  names: attribute(words, ["line1", "line2", "crossing"], "the lesson's symbols for the two lines and their crossing"),
  columns: attribute(words, ["a_1", "a_2", "b"], "the lesson's symbols for the two columns and the right-hand side"),
  constants: attribute(
    flag,
    false,
    "whether only the right-hand sides can be changed; a badge says if the system is singular",
  ),
  sliders: attribute(list(3), [-12, 12, 1], "from where, to where and in which steps the right-hand sides are changed"),
  tabs: attribute(flag, true, "whether the reader can change the picture"),
};

export type LinesAttributes = Values<typeof attributes>;

export interface LinesState {
  readonly view: "rows" | "columns" | "both" | "area";
  readonly lines: readonly [GripLine, GripLine];
  /** How much of each column is taken: x and y of the column picture. */
  readonly weights: readonly [number, number];
  readonly area: boolean;
}

/** Two equations in two unknowns, seen as two lines and as two columns. */
export const linesLab = defineFigure<LinesAttributes, LinesState>({
  name: "lines-lab",
  title: "Two equations, two pictures",
  summary: "Shift and turn two lines and see where they cross; or mix two columns to reach a third.",
  attributes,
  stills: {
    view: still(view, (state, view) => ({ ...state, view }), "which picture"),
    x: still(number, (state, x) => ({ ...state, weights: [x, state.weights[1]] }), "the weight of the first column"),
    y: still(number, (state, y) => ({ ...state, weights: [state.weights[0], y] }), "the weight of the second column"),
    weights: still(pair, (state, weights) => ({ ...state, weights }), "both weights"),
    system: still(
      grid({ rows: 2, columns: 3 }),
      (state, rows, given) => ({ ...state, lines: gripLines(rows, given.reach) }),
      "the two equations",
    ),
    area: still(flag, (state, area) => ({ ...state, area }), "whether the parallelogram is shown"),
  },
  initial: ({ system, view, area, reach }) => ({ view, lines: gripLines(system, reach), weights: [1, 1], area }),
  check({ reach, names, columns }) {
    if (reach <= 0) return `reach must be greater than 0; it is ${reach}.`;
    if (names.length !== 3) return "names must be three words: the two lines and their crossing.";
    if (columns.length !== 3) return "columns must be three words: the two columns and the right-hand side.";
    return undefined;
  },
  draw(view) {
    const { state, attributes } = view;
    const rows = linesPanel(view, squarePlane({ reach: attributes.reach, size: 420 }));
    const columns = columnPanel(view, squarePlane({ reach: columnReach(state), size: 420 }));
    if (state.view === "area") return [rows, areaPanel(view)];
    return state.view === "rows" ? [rows] : state.view === "columns" ? [columns] : [rows, columns];
  },
  controls: linesControls,
  readout({ attributes, state }) {
    const [first, second] = state.lines.map((line) => line.equation);
    const { fate, det, crossing } = solveLines(first, second);
    const area = state.area || state.view === "area" ? ` The determinant is ${format(det)}.` : "";
    const badge = attributes.constants
      ? ` The left-hand sides alone make it ${fate === "one" ? "not singular" : "singular"}.`
      : "";
    const [x, y] = state.weights;
    const mix: readonly number[] = [first[0] * x + first[1] * y, second[0] * x + second[1] * y];
    const target = [first[2], second[2]];
    const reached = mix.every((value, i) => Math.abs(value - target[i]) < 1e-9);
    const columns =
      `${format(x)} of the first column and ${format(y)} of the second make ${formatPoint(mix)}` +
      (reached ? ", exactly the right-hand side." : `; the right-hand side is ${formatPoint(target)}.`);
    const rows = `${formatEquation(first.slice(0, 2), first[2], ["x", "y"])} and ${formatEquation(second.slice(0, 2), second[2], ["x", "y"])}: ${
      fate === "one"
        ? `one solution, ${formatPoint(crossing as readonly number[])}.`
        : fate === "none"
          ? "no solution."
          : "infinitely many solutions."
    }`;
    return `${state.view === "columns" ? columns : state.view === "both" ? `${rows} ${columns}` : rows}${area}${badge}`;
  },
  values({ state }) {
    const { fate, det, crossing } = solveLines(state.lines[0].equation, state.lines[1].equation);
    return { fate, det, crossing: crossing ?? [], weights: state.weights };
  },
});

function gripLines(rows: readonly (readonly number[])[], reach: number): [GripLine, GripLine] {
  const frame = { x: [-reach, reach], y: [-reach, reach] } as const;
  return [gripLine(rows[0] as unknown as Equation, frame), gripLine(rows[1] as unknown as Equation, frame)];
}
