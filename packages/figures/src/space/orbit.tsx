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
export function Orbit({
  camera,
  width,
  height,
  label = "Point of view",
  children,
  onTurn,
}: {
  camera: Camera;
  width: number;
  height: number;
  label?: string;
  children: ComponentChildren;
  onTurn(camera: Camera, phase: "drag"): void;
}): JSX.Element {
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
        if (dx !== 0 || dy !== 0) onTurn(orbit(camera, -dx * dragTurn, dy * dragTurn), "drag");
      }}
      onPointerUp={() => setLast(null)}
      onPointerCancel={() => setLast(null)}
      onKeyDown={(event) => {
        const direction = event.altKey || event.ctrlKey || event.metaKey ? undefined : arrows[event.key];
        if (direction === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        const size = keyTurn * (event.shiftKey ? 3 : 1);
        onTurn(orbit(camera, direction[0] * size, direction[1] * size), "drag");
      }}
    >
      <rect class="figure-ground" width={width} height={height} fill="transparent" />
      {children}
      <rect
        class="figure-focus"
        x={2}
        y={2}
        width={width - 4}
        height={height - 4}
        rx={6}
        fill="none"
        stroke={colour("accent")}
        stroke-width={3}
      />
    </g>
  );
}
