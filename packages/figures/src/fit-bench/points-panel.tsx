import { Axes } from "../kit/axes.tsx";
import type { Panel } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { Handle, SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Clip, Curve, Dot, Segment } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { plane } from "../kit/plane.ts";
import type { FitView } from "./fit-bench.tsx";
import { bestFit, fitOf, rowOf, type Point } from "./line-fit.ts";

const size = 400;
const foot = 62;

/** The data, the model, and the square over each residual; below, the sum of squares beside the least one. */
export function pointsPanel({ attributes, state, symbols, set }: FitView): Panel {
  const { reach } = attributes;
  const { points, model, c, squares } = state;
  const [data, fit, rest] = attributes.names.map((name, i) => paint(symbols, name, ([3, 5, 4] as const)[i]));
  // Equal scales, so that the square over a residual is a square.
  const frame = plane({ x: [-0.08 * reach, reach], y: [-0.08 * reach, reach], width: size, height: size });
  const found = fitOf(model, points, c);
  const least = fitOf(model, points, bestFit(model, points)).squares;
  const curve = Array.from({ length: 61 }, (_, i): Point => {
    const t = -0.1 * reach + (i / 60) * 1.2 * reach;
    return [t, value(model, c, t)];
  });
  const bar = (sum: number) => Math.min(1, sum / Math.max(4 * least, 8)) * (size - 150);
  const ends = [0, Math.max(0.5, reach - 1)] as const;
  return {
    id: "points",
    width: size,
    height: size + foot,
    children: (
      <>
        <Clip plane={frame}>
          <Axes plane={frame} names={["t", "y"]} />
          {points.map(([t, y], i) => {
            const gap = found.residual[i];
            if (Math.abs(gap) < 1e-9) return null;
            const side = t + Math.abs(gap) > reach ? -Math.abs(gap) : Math.abs(gap);
            return (
              <g key={i} {...rest.marks}>
                {squares && (
                  <Area
                    plane={frame}
                    points={[
                      [t, y],
                      [t + side, y],
                      [t + side, y - gap],
                      [t, y - gap],
                    ]}
                    token={rest.token}
                    opacity={0.2}
                  />
                )}
                <Segment plane={frame} from={[t, y]} to={[t, y - gap]} token={rest.token} dash={false} width={3} />
              </g>
            );
          })}
          <Curve plane={frame} points={curve} token={fit.token} marks={fit.marks} dash={false} width={3} />
          {points.map((point, i) => (
            <Dot key={i} plane={frame} at={point} token={data.token} marks={data.marks} size={7} />
          ))}
        </Clip>
        {points.map((point, i) => (
          <Handle
            key={i}
            plane={frame}
            at={point}
            label={`Point ${i + 1}`}
            rule={{ x: [0, reach], y: [0, reach], step: 0.5 }}
            token={data.token}
            symbol={attributes.names[0]}
            valueText={formatPoint(point)}
            onMove={(to, phase) => set({ ...state, points: points.map((old, k) => (k === i ? to : old)) }, phase)}
          />
        ))}
        {model !== "1,t,t2" &&
          (model === "1" ? [ends[1]] : ends).map((t, i) => (
            <SlideHandle
              key={t}
              plane={frame}
              // A line that leaves the frame is held where it leaves it.
              at={[t, Math.min(frame.y[1], Math.max(frame.y[0], value(model, c, t)))]}
              label={i === 0 && model === "1,t" ? "Left end of the line" : "Right end of the line"}
              valueText={`height ${format(value(model, c, t))}`}
              value={value(model, c, t)}
              rule={{ low: -reach, high: 2 * reach, step: 0.25 }}
              nearest={([, y]) => y}
              token={fit.token}
              symbol={attributes.names[1]}
              onSlide={(y, phase) => {
                if (model === "1") return set({ ...state, c: [y] }, phase);
                const other = value(model, c, ends[1 - i]);
                const [left, right] = i === 0 ? [y, other] : [other, y];
                const slope = Number(((right - left) / (ends[1] - ends[0])).toPrecision(12));
                return set({ ...state, c: [left, slope] }, phase);
              }}
            />
          ))}
        {[
          ["now", found.squares],
          ["least", least],
        ].map(([name, sum], i) => (
          <g key={name}>
            <Label x={8} y={size + 20 + i * 28} kind="text" size={16} anchor="start" ink="muted">
              {name}
            </Label>
            <rect
              x={62}
              y={size + 11 + i * 28}
              width={Math.max(1, bar(Number(sum)))}
              height={18}
              rx={3}
              fill={colour(rest.token)}
              fill-opacity={i === 0 ? 0.75 : 0.35}
            />
            <Label x={size - 6} y={size + 20 + i * 28} kind="number" size={16} anchor="end">
              {format(Number(sum), 4)}
            </Label>
          </g>
        ))}
      </>
    ),
  };
}

function value(model: FitView["state"]["model"], c: readonly number[], t: number): number {
  return (
    Number(
      rowOf(model, t)
        .reduce((sum, each, j) => sum + each * c[j], 0)
        .toPrecision(10),
    ) + 0
  );
}
