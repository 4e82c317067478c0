import type { ComponentChildren, VNode } from "preact";
import type { Figure, View } from "../src/kit/figure.ts";
import { dragTo, keyTo, slideTo, valueAfterKey, type DragRule, type Point, type SlideRule } from "../src/kit/drag.ts";
import { Handle, SlideHandle } from "../src/kit/handle.tsx";
import type { Plane } from "../src/kit/plane.ts";
import { readFigure } from "../src/kit/read-figure.ts";

/** A figure in use without a browser: its state, and its handles moved as pointer and keys do. */
export function use(figure: Figure, attributes: Readonly<Record<string, string>> = {}, still: string | null = null) {
  const reading = readFigure(figure, attributes, still);
  let state = reading.state;
  const view = (): View<unknown, unknown> => ({
    attributes: reading.attributes,
    state,
    symbols: {},
    live: true,
    set: (next) => (state = next),
  });
  const handles = () => figure.draw(view()).flatMap((panel) => find(panel.children));
  return {
    state: () => state,
    view,
    handles,
    /** Pulls a handle to a place in one movement. */
    pull(index: number, to: Point) {
      const { type, props } = handles()[index];
      if (type === Handle) props.onMove(dragTo(ruleOf(props), props.at, to), "drag");
      else props.onSlide(slideTo(props.rule as SlideRule, props.nearest(to)), "drag");
    },
    /** Presses keys one after the other, on what the figure has become after each. */
    press(index: number, keys: readonly string[]) {
      for (const key of keys) {
        const { type, props } = handles()[index];
        if (type === Handle) {
          const to = keyTo(ruleOf(props), props.at, key);
          if (to !== undefined) props.onMove(to, "drag");
        } else {
          const value = valueAfterKey(props.rule as SlideRule, props.value, key);
          if (value !== undefined) props.onSlide(value, "drag");
        }
      }
    },
  };
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

function find(children: ComponentChildren): { type: unknown; props: HandleProps }[] {
  if (Array.isArray(children)) return children.flatMap(find);
  if (typeof children !== "object" || children === null || !("props" in children)) return [];
  const node = children as VNode;
  if (node.type === Handle || node.type === SlideHandle)
    return [{ type: node.type, props: node.props as unknown as HandleProps }];
  return find(node.props.children);
}
