import type { Point } from "../kit/drag.ts";
import { attribute, defineFigure, still, type Values } from "../kit/figure.ts";
import { choice, flag, number, pair, words, type Parser } from "../kit/parser.ts";
import { boardControls, type Mode } from "./board-controls.tsx";
import { boardPanel } from "./board-panel.tsx";
import { listPanel } from "./list-panel.tsx";
import { boardFacts, describeBoard } from "./board-facts.ts";

const mode = choice("vector", "sum", "difference", "multiple", "mix", "norm");
const order: Parser<number> = {
  expects: "an order from 1 to infinity: 1, 2, 3.5 or Infinity",
  parse(text) {
    if (/^\s*(infinity|inf|∞)\s*$/i.test(text)) return Infinity;
    const value = number.parse(text);
    return value !== undefined && value >= 1 ? value : undefined;
  },
  print: String,
};

export const attributes = {
  mode: attribute(mode, "sum", "what is shown: vector, sum, difference, multiple, mix or norm"),
  u: attribute(pair, [3, 1], "where the first arrow ends"),
  v: attribute(pair, [-1, 2], "where the second arrow ends"),
  target: attribute(pair, [4, 3], "in a mix, the point to reach"),
  p: attribute(order, 2, "the order of the norm"),
  reach: attribute(number, 6, "how far the axes go"),
  names: attribute(words, ["u", "v", "w"], "the lesson's symbols for both vectors and the result"),
  list: attribute(flag, false, "whether the first vector stands beside the board as a list of numbers"),
  tabs: attribute(flag, true, "whether the reader can change what is shown"),
};

export type BoardAttributes = Values<typeof attributes>;

export interface BoardState {
  readonly mode: Mode;
  readonly u: Point;
  readonly v: Point;
  readonly target: Point;
  /** The weights of a multiple (a u) and of a mix (a u + b v). */
  readonly a: number;
  readonly b: number;
  readonly p: number;
  /** Whether vectors are drawn as points instead of arrows. */
  readonly points: boolean;
}

/** One or two vectors of the plane: list, point and arrow; sum, multiple, mix, norm and distance. */
export const vectorBoard = defineFigure<BoardAttributes, BoardState>({
  name: "vector-board",
  title: "Vector board",
  summary: "Drag the tips of arrows: add, stretch and mix them, and measure them with any norm.",
  attributes,
  stills: {
    mode: still(mode, (state, mode) => ({ ...state, mode }), "what is shown"),
    u: still(pair, (state, u) => ({ ...state, u }), "where the first arrow ends"),
    v: still(pair, (state, v) => ({ ...state, v }), "where the second arrow ends"),
    target: still(pair, (state, target) => ({ ...state, target }), "the point to reach"),
    a: still(number, (state, a) => ({ ...state, a }), "the weight of the first vector"),
    b: still(number, (state, b) => ({ ...state, b }), "the weight of the second vector"),
    p: still(order, (state, p) => ({ ...state, p }), "the order of the norm"),
    points: still(flag, (state, points) => ({ ...state, points }), "whether vectors are drawn as points"),
  },
  initial: ({ mode, u, v, target, p }) => ({
    mode,
    u,
    v,
    target,
    // Not 1: the handle of a weight would hide the tip of its vector.
    a: mode === "multiple" ? 1.5 : 0.5,
    b: 0.5,
    p,
    points: false,
  }),
  check({ reach, names }) {
    if (reach <= 0) return `reach must be greater than 0; it is ${reach}.`;
    if (names.length !== 3) return "names must be three words: both vectors and the result.";
    return undefined;
  },
  draw: (view) => (view.attributes.list ? [listPanel(view), boardPanel(view)] : [boardPanel(view)]),
  controls: boardControls,
  readout: describeBoard,
  values: boardFacts,
});
