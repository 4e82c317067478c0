import type { JSX } from "preact";
import type { Panel } from "./figure.ts";
import { colour } from "./paint.ts";
import { Label } from "./label.tsx";

const gap = 24;
const titleHeight = 26;

/** The panels as separate drawings that the page may set side by side or stacked. */
export function LivePanels({ panels, label }: { panels: readonly Panel[]; label: string }): JSX.Element {
  return (
    <div class="figure-panels">
      {panels.map((panel) => (
        <div
          class={panel.width > 460 ? "figure-panel is-wide" : "figure-panel"}
          style={`--panel-width: ${panel.width}`}
          key={panel.id}
        >
          {panel.title !== undefined && <p class="figure-panel-title">{panel.title}</p>}
          <svg
            class="figure-drawing"
            viewBox={`0 0 ${panel.width} ${panel.height}`}
            role="group"
            aria-label={panel.title === undefined ? label : `${panel.title}. ${label}`}
          >
            {panel.children}
          </svg>
        </div>
      ))}
    </div>
  );
}

/** The panels side by side in one drawing, for a page that stands still. */
export function StillPanels({ panels, label }: { panels: readonly Panel[]; label: string }): JSX.Element {
  const top = panels.some((panel) => panel.title !== undefined) ? titleHeight : 0;
  const width = panels.reduce((sum, panel) => sum + panel.width, gap * (panels.length - 1));
  const height = top + Math.max(...panels.map((panel) => panel.height));
  const lefts = panels.map((_, i) => panels.slice(0, i).reduce((sum, panel) => sum + panel.width + gap, 0));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="figure-still"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <rect width={width} height={height} fill={colour("page")} />
      {panels.map((panel, i) => {
        const x = lefts[i];
        return (
          <g key={panel.id}>
            {panel.title !== undefined && (
              <Label x={x + 4} y={12} kind="text" size={15} anchor="start" ink="muted">
                {panel.title}
              </Label>
            )}
            <svg x={x} y={top} width={panel.width} height={panel.height} viewBox={`0 0 ${panel.width} ${panel.height}`}>
              {panel.children}
            </svg>
          </g>
        );
      })}
    </svg>
  );
}
