import { createContext, type ComponentChildren, type JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import { arrow, dragTo, keyTo, type DragRule, type Point } from "./drag.ts";
import type { Token } from "./figure.ts";
import { formatPoint } from "./format.ts";
import { colour } from "./paint.ts";
import type { Plane } from "./plane.ts";

/** Whether handles can be moved: false in a still picture, which shows none. */
export const Live = createContext(false);

export interface HandleProps {
  readonly plane: Plane;
  readonly at: Point;
  /** What is moved, for those who do not see it: "Tip of u". */
  readonly label: string;
  /** Its value in words; its coordinates unless given. */
  readonly valueText?: string;
  /** Where it may stand; the plane's ranges and steps of 1/2 unless given. */
  readonly rule?: Partial<DragRule>;
  readonly token?: Token;
  readonly symbol?: string;
  /** Drawn instead of the ring, around (0, 0). */
  readonly children?: ComponentChildren;
  onMove(to: Point, phase: "drag"): void;
  /** Takes the arrow keys instead: steps to the right and upwards, 1 or 10 with Shift. For a rotation. */
  onNudge?(right: number, up: number): void;
}

/** Something to take hold of in a drawing: by pointer, by touch, by arrow keys. Its target is at least 24 px. */
export function Handle(props: HandleProps): JSX.Element | null {
  const { plane, at, label, token = 1, onMove, onNudge } = props;
  const live = useContext(Live);
  /** From the pointer to the middle of the handle, so that it does not jump when taken. */
  const [grip, setGrip] = useState<Point | null>(null);
  if (!live) return null;

  const rule: DragRule = { x: plane.x, y: plane.y, step: 0.5, ...props.rule };
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
      tabIndex={0}
      transform={`translate(${round(x)} ${round(y)})`}
      aria-label={label}
      aria-valuetext={props.valueText ?? formatPoint(at)}
      aria-valuenow={rule.axis === "y" ? at[1] : at[0]}
      aria-valuemin={rule.axis === "y" ? rule.y[0] : rule.x[0]}
      aria-valuemax={rule.axis === "y" ? rule.y[1] : rule.x[1]}
      data-symbol={props.symbol}
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
        const to = dragTo(rule, at, [px + grip[0], py + grip[1]]);
        if (to[0] !== at[0] || to[1] !== at[1]) onMove(to, "drag");
      }}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const direction = onNudge && arrow(event.key);
        const size = event.shiftKey || event.key.startsWith("Page") ? 10 : 1;
        const to = onNudge ? undefined : keyTo(rule, at, event.key, event.shiftKey);
        if (!direction && !to) return;
        // A deck turns its slides with the same keys.
        event.preventDefault();
        event.stopPropagation();
        if (direction) onNudge(direction[0] * size, direction[1] * size);
        else if (to && (to[0] !== at[0] || to[1] !== at[1])) onMove(to, "drag");
      }}
    >
      <circle class="figure-target" r={22} fill="transparent" />
      <circle class="figure-focus" r={14} fill="none" stroke={colour("accent")} stroke-width={3} />
      {props.children ?? (
        <circle class="figure-grip" r={8.5} fill={colour("page")} stroke={colour(token)} stroke-width={3} />
      )}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
