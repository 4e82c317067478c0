import type { ComponentChildren, JSX } from "preact";
import { colour, type Ink } from "./paint.ts";

/**
 * A text in a drawing with a halo of the page's colour. `kind="symbol"` sets letters in italic
 * serif as formulas do, with `_` for a subscript: `v_1`; digits stay upright.
 */
export function Label({
  x,
  y,
  children,
  ink = "ink",
  kind = "symbol",
  size = 17,
  anchor = "middle",
  bold = false,
  halo = true,
}: {
  x: number;
  y: number;
  children: ComponentChildren;
  ink?: Ink;
  kind?: "symbol" | "text" | "number";
  size?: number;
  anchor?: "start" | "middle" | "end";
  bold?: boolean;
  halo?: boolean;
}): JSX.Element {
  const content = typeof children === "string" && kind === "symbol" ? symbolSpans(children) : children;
  return (
    <text
      class={`figure-label is-${kind}`}
      x={Math.round(x * 100) / 100 + 0}
      y={Math.round(y * 100) / 100 + 0}
      dy="0.33em"
      text-anchor={anchor}
      font-size={size}
      font-family={kind === "symbol" ? serif : sans}
      font-weight={bold ? 600 : undefined}
      fill={colour(ink)}
      paint-order="stroke"
      stroke={halo ? colour("page") : undefined}
      stroke-width={halo ? 4 : undefined}
      stroke-linejoin="round"
    >
      {content}
    </text>
  );
}

const serif = "var(--font-serif, 'Source Serif 4', Georgia, 'Times New Roman', serif)";
const sans = "var(--font-sans, Inter, system-ui, 'Segoe UI', sans-serif)";

function symbolSpans(text: string): JSX.Element[] {
  return [...text.matchAll(/_(\d+|[A-Za-z])|([A-Za-zα-ω]+)|([^_A-Za-zα-ω]+)/g)].map((match, i) => {
    const [, sub, letters, rest] = match;
    if (sub !== undefined)
      return (
        <tspan key={i} font-size="72%" baseline-shift="-22%">
          {sub}
        </tspan>
      );
    return letters !== undefined ? (
      <tspan key={i} font-style="italic">
        {letters}
      </tspan>
    ) : (
      <tspan key={i}>{rest}</tspan>
    );
  });
}
