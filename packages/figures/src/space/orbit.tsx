import type { ComponentChildren, JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import { Live } from "../kit/handle.tsx";
import { colour } from "../kit/paint.ts";
import { orbit, type Camera } from "./camera.ts";

/** Degrees for one unit of the drawing, and for one arrow key. */
const dragTurn = 0.5;
const keyTurn = 5;

const arrows: Readonly<Record<string, readonly [right: number, up: number] | undefined>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * A drawing of space that can be walked round, by dragging it or with the arrow keys. It stands around
 * the scene, not over it, so that pointing at an arrow still reaches the arrow.
 */
export function Orbit<S extends { readonly camera: Camera }>({
  state,
  set,
  size,
  label = "Point of view",
  children,
}: {
  /** The state of the figure, whose camera turns. */
  state: S;
  set(next: S, phase: "drag"): void;
  /** The width and the height of the scene. */
  size: number;
  label?: string;
  children: ComponentChildren;
}): JSX.Element {
  const { camera } = state;
  const turn = (right: number, up: number) => set({ ...state, camera: orbit(camera, right, up) }, "drag");
  const live = useContext(Live);
  const [last, setLast] = useState<readonly [number, number] | null>(null);
  if (!live) return <g>{children}</g>;
  return (
    <g
      class="figure-button figure-orbit"
      role="slider"
      tabindex={0}
      aria-label={label}
      aria-valuenow={Math.round(camera.azimuth)}
      aria-valuemin={0}
      aria-valuemax={360}
      aria-valuetext={`turned ${Math.round(camera.azimuth)}°, ${Math.round(camera.elevation)}° above the floor`}
      // A finger that moves up or down scrolls the page; sideways it turns the view.
      style={{ touchAction: "pan-y", cursor: "grab" }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        setLast([event.clientX, event.clientY]);
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (last === null) return;
        const [dx, dy] = [event.clientX - last[0], event.clientY - last[1]];
        setLast([event.clientX, event.clientY]);
        if (dx !== 0 || dy !== 0) turn(-dx * dragTurn, dy * dragTurn);
      }}
      onPointerUp={() => setLast(null)}
      onPointerCancel={() => setLast(null)}
      onKeyDown={(event) => {
        const direction = event.altKey || event.ctrlKey || event.metaKey ? undefined : arrows[event.key];
        if (direction === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        const step = keyTurn * (event.shiftKey ? 3 : 1);
        turn(direction[0] * step, direction[1] * step);
      }}
    >
      <rect class="figure-ground" width={size} height={size} fill="transparent" />
      {children}
      <rect
        class="figure-focus"
        x={2}
        y={2}
        width={size - 4}
        height={size - 4}
        rx={6}
        fill="none"
        stroke={colour("accent")}
        stroke-width={3}
      />
    </g>
  );
}
