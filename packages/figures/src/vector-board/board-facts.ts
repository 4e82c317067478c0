import type { Point } from "../kit/drag.ts";
import type { FigureValue, View } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { pNorm } from "./ball.ts";
import type { BoardAttributes, BoardState } from "./vector-board.tsx";

/** The vector that the board is about: the sum, the difference, the multiple, the mix. */
export function result({ mode, u, v, a, b }: BoardState): Point {
  switch (mode) {
    case "sum":
      return combine(1, u, 1, v);
    case "difference":
      return combine(1, u, -1, v);
    case "multiple":
      return combine(a, u, 0, v);
    case "mix":
      return combine(a, u, b, v);
    default:
      return u;
  }
}

/** Whether a mix has arrived at its target. */
export function isReached(state: BoardState): boolean {
  const [x, y] = result(state);
  return Math.abs(x - state.target[0]) < 1e-9 && Math.abs(y - state.target[1]) < 1e-9;
}

/** a u + b v, without the digits that floating point adds. */
export function combine(a: number, u: Point, b: number, v: Point): Point {
  return [clean(a * u[0] + b * v[0]), clean(a * u[1] + b * v[1])];
}

/** The board's numbers in a sentence. */
export function describeBoard({ attributes, state }: View<BoardAttributes, BoardState>): string {
  const [u, v] = attributes.names.map(plain);
  const { mode, p, a, b } = state;
  const w = result(state);
  const pText = p === Infinity ? "∞" : format(p);
  switch (mode) {
    case "vector":
      return `${u} = ${formatPoint(state.u)}: ${steps(state.u)}. Its length is ${format(pNorm(state.u, 2))}.`;
    case "sum":
      return `${u} + ${v} = ${formatPoint(state.u)} + ${formatPoint(state.v)} = ${formatPoint(w)}.`;
    case "difference":
      return (
        `${u} − ${v} = ${formatPoint(w)} leads from the tip of ${v} to the tip of ${u}. ` +
        `Their distance is ${format(pNorm(w, p))}${p === 2 ? "" : ` in the ${pText}-norm`}.`
      );
    case "multiple":
      return `${format(a)} times ${u} = ${formatPoint(w)}; its length is ${format(Math.abs(a))} times ${format(pNorm(state.u, 2))}.`;
    case "mix": {
      const start = `${format(a)} ${u} ${b < 0 ? "−" : "+"} ${format(Math.abs(b))} ${v} = ${formatPoint(w)}`;
      if (isReached(state)) return `${start}: the target is reached.`;
      const gap = pNorm(combine(1, state.target, -1, w), 2);
      return `${start}; the target ${formatPoint(state.target)} is ${format(gap, 3)} away.`;
    }
    case "norm":
      return `The ${pText}-norm of ${u} = ${formatPoint(state.u)} is ${format(pNorm(state.u, p))}: ${formula(state.u, p)}.`;
  }
}

/** The same for a lab or a quiz. */
export function boardFacts({ state }: View<BoardAttributes, BoardState>): Readonly<Record<string, FigureValue>> {
  return {
    u: state.u,
    v: state.v,
    result: result(state),
    norm: pNorm(state.u, state.p),
    distance: pNorm(combine(1, state.u, -1, state.v), state.p),
    reached: isReached(state),
  };
}

function steps([x, y]: Point): string {
  const across = x === 0 ? "" : `${format(Math.abs(x))} to the ${x > 0 ? "right" : "left"}`;
  const along = y === 0 ? "" : `${format(Math.abs(y))} ${y > 0 ? "up" : "down"}`;
  return [across, along].filter((part) => part !== "").join(", ") || "no step at all";
}

function formula([x, y]: Point, p: number): string {
  const [a, b] = [format(Math.abs(x)), format(Math.abs(y))];
  if (p === 1) return `${a} + ${b}`;
  if (p === 2) return `the square root of ${a}² + ${b}²`;
  if (p === Infinity) return `the larger of ${a} and ${b}`;
  return `the ${format(p)}-th root of the sum of ${a} and ${b}, each to the power ${format(p)}`;
}

/** A symbol in running text: `v_1` becomes `v₁`. */
function plain(name: string): string {
  return name.replace(/_(\d+)/g, (_, digits: string) =>
    [...digits].map((digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]).join(""),
  );
}

function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
