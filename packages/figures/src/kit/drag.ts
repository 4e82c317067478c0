/** Where a handle may stand, in data coordinates. */
export interface DragRule {
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
  /** The lattice on which the handle rests, counted from 0; also the step of an arrow key. */
  readonly step: number;
  /** A handle that slides along one axis only. */
  readonly axis?: "both" | "x" | "y";
}

export type Point = readonly [x: number, y: number];

/** Where a handle rests when the pointer is at `to`: on the lattice, within the bounds. */
export function dragTo(rule: DragRule, from: Point, to: Point): Point {
  const axis = rule.axis ?? "both";
  return [
    axis === "y" ? from[0] : rest(to[0], rule.x, rule.step),
    axis === "x" ? from[1] : rest(to[1], rule.y, rule.step),
  ];
}

/**
 * Where a handle rests after a key: arrows one step, with Shift (or PageUp and PageDown) ten,
 * Home and End to the ends of its first axis. Undefined for any other key.
 */
export function keyTo(rule: DragRule, from: Point, key: string, shift = false): Point | undefined {
  const axis = rule.axis ?? "both";
  const [low, high] = axis === "y" ? rule.y : rule.x;
  const end = (value: number): Point => (axis === "y" ? [from[0], value] : [value, from[1]]);
  if (key === "Home") return dragTo(rule, from, end(low));
  if (key === "End") return dragTo(rule, from, end(high));
  const direction = arrows[key];
  if (direction === undefined) return undefined;
  const size = rule.step * (shift || key.startsWith("Page") ? 10 : 1);
  // On a handle with one axis every arrow moves it: up and right mean more.
  const along = direction[0] + direction[1];
  const [dx, dy] = axis === "both" ? direction : axis === "x" ? [along, 0] : [0, along];
  return dragTo(rule, from, [from[0] + dx * size, from[1] + dy * size]);
}

/** The values on which a sliding handle rests. */
export interface SlideRule {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** True for an angle: after the highest value comes the lowest. */
  readonly round?: boolean;
}

/** Where a sliding handle rests when the pointer is nearest to `value`. */
export function slideTo(rule: SlideRule, value: number): number {
  if (!rule.round) return rest(value, [rule.low, rule.high], rule.step);
  const turn = rule.high - rule.low;
  const turned = rest(value, [-Infinity, Infinity], rule.step) - rule.low;
  return rule.low + (((turned % turn) + turn) % turn);
}

/** Where it rests after a key; undefined for a key that is not its own. */
export function valueAfterKey(rule: SlideRule, value: number, key: string, shift = false): number | undefined {
  if (key === "Home") return slideTo(rule, rule.low);
  if (key === "End") return slideTo(rule, rule.round ? rule.high - rule.step : rule.high);
  const direction = arrows[key];
  if (direction === undefined) return undefined;
  const size = rule.step * (shift || key.startsWith("Page") ? 10 : 1);
  return slideTo(rule, value + (direction[0] + direction[1]) * size);
}

const arrows: Readonly<Record<string, Point | undefined>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 1],
  PageDown: [0, -1],
};

function rest(value: number, [low, high]: readonly [number, number], step: number): number {
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const index = Math.min(last, Math.max(first, Math.round(value / step)));
  // Rounding away the last digits gives 0.3 instead of 0.30000000000000004.
  return Number((index * step).toPrecision(12)) + 0;
}
