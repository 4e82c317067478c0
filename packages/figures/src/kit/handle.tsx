import { createContext, type ComponentChildren, type JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import { dragTo, keyTo, slideTo, valueAfterKey, type DragRule, type Point, type SlideRule } from "./drag.ts";
import type { Token } from "./figure.ts";
import { format, formatPoint } from "./format.ts";
import { colour } from "./paint.ts";
import type { Plane } from "./plane.ts";
import { round } from "./round.ts";

/** Whether handles can be moved: false in a still picture, which shows none. */
export const Live = createContext(false);

interface Shared {
  readonly plane: Plane;
  readonly at: Point;
  /** What is moved, for those who do not see it: "Tip of u". */
  readonly label: string;
  /** Its value in words; its coordinates unless given. */
  readonly valueText?: string;
  readonly token?: Token;
  /** The object of the lesson that it belongs to. */
  readonly symbol?: string;
  /** Drawn instead of the disc, around (0, 0). */
  readonly children?: ComponentChildren;
}

/**
 * A point to take hold of: by pointer, by touch, by arrow keys (Shift for ten steps, Home and End
 * for the ends). It rests on the lattice of its rule: the plane's ranges and steps of 1/2 unless given.
 */
export function Handle({
  rule: given,
  onMove,
  ...shared
}: Shared & { rule?: Partial<DragRule>; onMove(to: Point, phase: "drag"): void }): JSX.Element | null {
  const { plane, at } = shared;
  const rule: DragRule = { x: plane.x, y: plane.y, step: 0.5, ...given };
  const move = (to: Point) => {
    if (to[0] !== at[0] || to[1] !== at[1]) onMove(to, "drag");
  };
  const first = rule.axis === "y" ? 1 : 0;
  return (
    <Grip
      {...shared}
      valueText={shared.valueText ?? formatPoint(at)}
      now={at[first]}
      range={first === 1 ? rule.y : rule.x}
      onDrag={(to) => move(dragTo(rule, at, to))}
      onKey={(key, shift) => {
        const to = keyTo(rule, at, key, shift);
        if (to) move(to);
        return to !== undefined;
      }}
    />
  );
}

/** A handle that slides along a path, and whose meaning is one number: a weight, an angle, a height. */
export function SlideHandle({
  value,
  rule,
  nearest,
  onSlide,
  ...shared
}: Shared & {
  value: number;
  rule: SlideRule;
  /** The value whose place on the path is nearest to a point. */
  nearest(point: Point): number;
  onSlide(value: number, phase: "drag"): void;
}): JSX.Element | null {
  const slide = (next: number) => {
    if (next !== value) onSlide(next, "drag");
  };
  return (
    <Grip
      {...shared}
      valueText={shared.valueText ?? format(value)}
      now={value}
      range={[rule.low, rule.high]}
      onDrag={(to) => slide(slideTo(rule, nearest(to)))}
      onKey={(key, shift) => {
        const next = valueAfterKey(rule, value, key, shift);
        if (next !== undefined) slide(next);
        return next !== undefined;
      }}
    />
  );
}

/** What both kinds share: the pointer's capture, the focus, the target of at least 24 px. */
function Grip({
  plane,
  at,
  label,
  valueText,
  token = 1,
  symbol,
  children,
  now,
  range,
  onDrag,
  onKey,
}: Shared & {
  now: number;
  range: readonly [number, number];
  onDrag(to: Point): void;
  onKey(key: string, shift: boolean): boolean;
}): JSX.Element | null {
  const live = useContext(Live);
  /** From the pointer to the middle of the handle, so that it does not jump when taken. */
  const [grip, setGrip] = useState<Point | null>(null);
  if (!live) return null;

  const [x, y] = plane.to(at);
  const place = (event: PointerEvent): Point => {
    const group = event.currentTarget as SVGGraphicsElement;
    const matrix = (group.parentNode as SVGGraphicsElement).getScreenCTM() as DOMMatrix;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return plane.from([x, y]);
  };
  return (
    <g
      class="figure-handle"
      role="slider"
      tabindex={0}
      transform={`translate(${round(x)} ${round(y)})`}
      aria-label={label}
      aria-valuetext={valueText}
      aria-valuenow={now}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      data-symbol={symbol}
      // Chromium pans the page from within an SVG whatever touch-action says of its parts.
      onTouchStart={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        const [px, py] = place(event);
        setGrip([at[0] - px, at[1] - py]);
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (grip === null) return;
        const [px, py] = place(event);
        onDrag([px + grip[0], py + grip[1]]);
      }}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (!onKey(event.key, event.shiftKey)) return;
        // A deck turns its slides with the same keys, a page scrolls.
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <circle class="figure-target" r={22} fill="transparent" />
      <circle class="figure-focus" r={15} fill="none" stroke={colour("accent")} stroke-width={3} />
      {children ?? (
        <circle
          class="figure-grip"
          r={11}
          fill={colour(token)}
          fill-opacity={0.18}
          stroke={colour(token)}
          stroke-width={1.75}
        />
      )}
    </g>
  );
}
