import type { Panel } from "../kit/figure.ts";
import { format, superscript } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import { formats } from "./float-bits.ts";
import { seen, type MicroscopeView } from "./microscope-state.ts";
import { short } from "./short.ts";

/** The neighbours on the number line, and where the typed decimal really lies between them. */
export function neighboursPanel(view: MicroscopeView): Panel {
  const { float, offset } = seen(view.state);
  const width = 356;
  const middle = width / 2;
  const unit = 76;
  const y = 86;
  const finite = Number.isFinite(float.value);
  return {
    id: "neighbours",
    width,
    height: 216,
    children: finite ? (
      <>
        <path d={`M6 ${y}h${width - 12}`} stroke={colour("muted")} stroke-width={1.5} />
        {[-2, -1, 0, 1, 2].map((k) => (
          <g key={k}>
            <path
              d={`M${middle + k * unit} ${y - 12}v24`}
              stroke={colour(k === 0 ? 1 : "ink")}
              stroke-width={k === 0 ? 4 : 2}
              stroke-linecap="round"
            />
            <Label x={middle + k * unit} y={y + 28} kind="number" size={16} ink={k === 0 ? 1 : "muted"} bold={k === 0}>
              {k === 0 ? "stored" : `${k > 0 ? "+" : "−"}${Math.abs(k)}`}
            </Label>
          </g>
        ))}
        {offset !== null && (
          <g>
            <path
              d={`M${middle + offset * unit} ${y - 6}l-7 -14h14z`}
              fill={colour(3)}
              stroke={colour("page")}
              stroke-width={1.5}
            />
            <Label
              x={Math.max(60, Math.min(width - 60, middle + offset * unit))}
              y={y - 34}
              kind="text"
              size={16}
              ink={3}
            >
              {offset === 0
                ? "typed: exactly here"
                : `typed: ${format(Math.abs(offset), 3)} of a step ${offset < 0 ? "below" : "above"}`}
            </Label>
          </g>
        )}
        <Label x={middle} y={y + 62} kind="text" size={16.5} ink="muted">
          {`one step here is 2${superscript(float.power - formats[float.precision].fraction)} ≈ ${format(float.spacing, 3)}`}
        </Label>
        <Label x={middle} y={y + 90} kind="number" size={16} ink="muted">
          {`next above ${short(float.above)}`}
        </Label>
        <Label x={middle} y={y + 116} kind="number" size={16} ink="muted">
          {`next below ${short(float.below)}`}
        </Label>
      </>
    ) : (
      <Label x={middle} y={y} kind="text" size={17}>
        {float.kind === "nan" ? "NaN: not a number, and not on the line" : "∞: beyond the end of the line"}
      </Label>
    ),
  };
}
