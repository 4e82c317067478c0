import type { ComponentChildren, VNode } from "preact";
import type { Figure, View } from "../src/kit/figure.ts";
import { dragTo, keyTo, slideTo, valueAfterKey, type DragRule, type Point, type SlideRule } from "../src/kit/drag.ts";
import { Handle, SlideHandle } from "../src/kit/handle.tsx";
import type { Plane } from "../src/kit/plane.ts";
import { readFigure } from "../src/kit/read-figure.ts";
import { ColumnTips } from "../src/map-morph/column-tips.tsx";
import { ShiftHandles } from "../src/map-morph/shift-handles.tsx";
import { SpaceHandle } from "../src/space/space-handle.tsx";

/** A figure in use without a browser: where it stands, and where a pull at a handle or a key leads from there. */
export interface Position {
  readonly state: unknown;
  view(): View<unknown, unknown>;
  handles(): readonly FoundHandle[];
  /** After a handle was pulled to a place in one movement. */
  pull(index: number, to: Point): Position;
  /** After a key was pressed on a handle. The same key on the same handle leads to the same position, worked out once. */
  press(index: number, key: string): Position;
}

export function use(
  figure: Figure,
  attributes: Readonly<Record<string, string>> = {},
  still: string | null = null,
): Position {
  const reading = readFigure(figure, attributes, still);

  function position(state: unknown): Position {
    const pressed = new Map<string, Position>();
    let drawn: FoundHandle[] | undefined;
    let next = state;
    const set = (to: unknown): void => void (next = to);
    const view = () => ({ attributes: reading.attributes, state, symbols: {}, live: true, set });
    const handles = () => (drawn ??= figure.draw(view()).flatMap((panel) => find(panel.children)));
    /** The position after a move: each begins from this one, whatever was tried from it before. */
    const after = (move: () => void): Position => {
      next = state;
      move();
      return position(next);
    };
    return {
      state,
      view,
      handles,
      pull(index, to) {
        const { type, props } = handles()[index];
        return after(() =>
          type === Handle
            ? props.onMove(dragTo(ruleOf(props), props.at, to), "drag")
            : props.onSlide(slideTo(props.rule as SlideRule, props.nearest(to)), "drag"),
        );
      },
      press(index, key) {
        const known = pressed.get(`${index} ${key}`);
        if (known !== undefined) return known;
        const { type, props } = handles()[index];
        const found = after(() => {
          if (type === Handle) {
            const to = keyTo(ruleOf(props), props.at, key);
            if (to !== undefined) props.onMove(to, "drag");
          } else {
            const value = valueAfterKey(props.rule as SlideRule, props.value, key);
            if (value !== undefined) props.onSlide(value, "drag");
          }
        });
        pressed.set(`${index} ${key}`, found);
        return found;
      },
    };
  }
  return position(reading.state);
}

export interface FoundHandle {
  readonly type: unknown;
  readonly props: HandleProps;
}

export interface HandleProps {
  readonly plane: Plane;
  readonly at: Point;
  readonly label: string;
  readonly rule?: Partial<DragRule> | SlideRule;
  readonly value: number;
  onMove(to: Point, phase: "drag"): void;
  onSlide(value: number, phase: "drag"): void;
  nearest(point: Point): number;
}

export function ruleOf({ plane, rule }: HandleProps): DragRule {
  return { x: plane.x, y: plane.y, step: 0.5, ...(rule as Partial<DragRule>) };
}

/** Components without a state of their own that are made of handles. */
const composed: readonly ((props: never) => VNode)[] = [SpaceHandle, ColumnTips, ShiftHandles];

function find(children: ComponentChildren): FoundHandle[] {
  if (Array.isArray(children)) return children.flatMap(find);
  if (typeof children !== "object" || children === null || !("props" in children)) return [];
  const node = children as VNode;
  if (node.type === Handle || node.type === SlideHandle)
    return [{ type: node.type, props: node.props as unknown as HandleProps }];
  const whole = composed.find((each) => each === node.type);
  if (whole !== undefined) return find(whole(node.props as never));
  return find(node.props.children);
}
