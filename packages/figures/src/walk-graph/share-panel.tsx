import { ChartAxes } from "../kit/chart.tsx";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Curve, Dot, Segment } from "../kit/marks.tsx";
import { colour } from "../kit/paint.ts";
import { plane, ticks } from "../kit/plane.ts";
import { tokenOf, type WalkView } from "./state.ts";
import { shares, steady } from "./walk.ts";

const width = 420;

/** The shares now as bars with the steady ones as ticks, and all of them over the steps. */
export function sharePanel({ attributes: { weights, labels, max }, state, set }: WalkView): Panel {
  const n = weights.length;
  const all = shares(
    weights,
    state,
    weights.map((_, i) => (i === state.start ? 1 : 0)),
    max,
  );
  const now = all[state.step];
  const end = state.steady ? steady(weights, state) : undefined;
  const past = state.steady ? all : all.slice(0, state.step + 1);
  const row = 30;
  const long = width - 190;
  const top = n * row + 62;
  const frame = plane({ x: [0, max], y: [0, 1], left: 46, top, width: width - 70, height: 170 });
  return {
    id: "shares",
    width,
    height: top + 226,
    children: (
      <>
        {now.map((share, i) => (
          <g key={i}>
            <Label x={8} y={16 + i * row} kind="text" size={16} anchor="start" ink={tokenOf(i)} bold>
              {labels[i]}
            </Label>
            <rect x={84} y={6 + i * row} width={long} height={20} rx={3} fill={colour("muted")} fill-opacity={0.12} />
            <rect
              x={84}
              y={6 + i * row}
              width={Math.round(long * share * 100) / 100}
              height={20}
              rx={3}
              fill={colour(tokenOf(i))}
              fill-opacity={0.8}
            />
            {end !== undefined && (
              <path
                d={`M${Math.round((84 + long * end[i]) * 100) / 100} ${2 + i * row}v28`}
                stroke={colour("ink")}
                stroke-width={2.4}
              />
            )}
            <Label x={94 + long} y={16 + i * row} kind="number" size={16} anchor="start">
              {share.toFixed(4)}
            </Label>
          </g>
        ))}
        <ChartAxes
          plane={frame}
          xTicks={ticks([0, max], 6)}
          yTicks={[0, 0.25, 0.5, 0.75, 1]}
          xName="step"
          yName="share of each place"
          showX={format}
          showY={format}
        />
        {now.map((_, i) => (
          <g key={i}>
            {end !== undefined && (
              <Segment plane={frame} from={[0, end[i]]} to={[max, end[i]]} token={tokenOf(i)} width={1.2} dash="2 5" />
            )}
            <Curve plane={frame} points={past.map((each, k) => [k, each[i]])} token={tokenOf(i)} width={2.2} />
            <Dot plane={frame} at={[state.step, now[i]]} token={tokenOf(i)} size={5} />
          </g>
        ))}
        <Segment plane={frame} from={[state.step, 0]} to={[state.step, 1]} ink="accent" width={1.4} />
        <SlideHandle
          plane={frame}
          at={[state.step, 0]}
          label="Step"
          value={state.step}
          rule={{ low: 0, high: max, step: 1 }}
          nearest={([x]) => x}
          onSlide={(step, phase) => set({ ...state, step }, phase)}
        />
      </>
    ),
  };
}
