import { ChartAxes, showPower } from "../kit/chart.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, Token } from "../kit/figure.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Clip, Marker, Segment } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { plane } from "../kit/plane.ts";
import type { Precision } from "./float-bits.ts";
import type { MicroscopeView } from "./microscope-state.ts";
import { hilbertTrial } from "./rounded-solve.ts";

const size = 384;
export const orders = Array.from({ length: 13 }, (_, i) => i + 2);
/** The relative size of one rounding. */
export const roundoff: Readonly<Record<Precision, number>> = { double: 2 ** -53, single: 2 ** -24 };
const tokens: Readonly<Record<Precision, Token>> = { double: 1, single: 2 };

/** Error against condition number, both as powers of ten: lines of slope 1. */
export function hilbertChart({ state, set }: MicroscopeView): Panel {
  const frame = plane({ x: [0, 20], y: [-18, 4], left: 52, top: 40, width: 312, height: 290 });
  const place = (n: number, precision: Precision): Point => {
    const { cond, error } = hilbertTrial(n, precision);
    // An answer without any error lies on the floor of the chart.
    return [Math.log10(cond), Math.min(4, Math.max(-17.5, Math.log10(error)))];
  };
  const conds = orders.map((n) => Math.log10(hilbertTrial(n, "double").cond));
  const other = state.precision === "double" ? "single" : "double";
  const here = place(state.order, state.precision);
  return {
    id: "chart",
    width: size,
    height: 384,
    children: (
      <>
        <ChartAxes
          plane={frame}
          xTicks={[0, 4, 8, 12, 16, 20]}
          yTicks={[-16, -12, -8, -4, 0, 4]}
          xName="condition number"
          yName="error of the answer"
          showX={showPower}
          showY={showPower}
        />
        <Clip plane={frame}>
          {(["double", "single"] as const).map((precision) => {
            const start = Math.log10(roundoff[precision]);
            return (
              <Segment
                key={precision}
                plane={frame}
                from={[0, start]}
                to={[20, start + 20]}
                ink={tokens[precision]}
                dash="5 5"
                width={1.5}
                opacity={precision === state.precision ? 0.9 : 0.4}
              />
            );
          })}
        </Clip>
        <Label x={frame.toX(0.5)} y={frame.toY(-2.2)} kind="text" size={16} ink={2} anchor="start">
          single
        </Label>
        <Label x={frame.toX(5.3)} y={frame.toY(-14.2)} kind="text" size={16} ink={1} anchor="start">
          double
        </Label>
        {orders.map((n) => {
          const [x, y] = frame.to(place(n, other));
          return (
            <g key={n} opacity={0.35}>
              <Marker x={x} y={y} token={tokens[other]} size={4} />
            </g>
          );
        })}
        {orders.map((n) => {
          const [x, y] = frame.to(place(n, state.precision));
          return <Marker key={n} x={x} y={y} token={tokens[state.precision]} size={n === state.order ? 8 : 5.5} />;
        })}
        <Label
          x={frame.toX(here[0]) - 14}
          y={frame.toY(here[1]) - 20}
          kind="text"
          size={17}
          bold
          anchor="end"
          ink={tokens[state.precision]}
        >
          {`n = ${state.order}`}
        </Label>
        <SlideHandle
          plane={frame}
          at={here}
          label="Order of the Hilbert matrix"
          valueText={`n = ${state.order}`}
          value={state.order}
          rule={{ low: 2, high: 14, step: 1 }}
          nearest={([x]) => orders[nearestIndex(conds, x)]}
          token={tokens[state.precision]}
          onSlide={(order, phase) => set({ ...state, order }, phase)}
        />
      </>
    ),
  };
}

/** The entries of the computed answer; every one of them should be 1. */
export function hilbertAnswer({ attributes, state, symbols }: MicroscopeView): Panel {
  const error = paint(symbols, attributes.names[1], 4);
  const { n, x } = hilbertTrial(state.order, state.precision);
  const frame = plane({ x: [0.3, n + 0.7], y: [-1, 3], left: 40, top: 40, width: 334, height: 290 });
  const token = tokens[state.precision];
  return {
    id: "answer",
    width: size,
    height: 384,
    children: (
      <>
        <ChartAxes
          plane={frame}
          xTicks={Array.from({ length: n }, (_, i) => i + 1).filter((i) => n <= 8 || i % 2 === 0)}
          yTicks={[-1, 0, 1, 2, 3]}
          xName="entry"
          yName="computed entries; each should be 1"
          showY={(y) => String(y).replace("-", "−")}
        />
        <Segment plane={frame} from={[0.3, 1]} to={[n + 0.7, 1]} token={3} width={2} dash={false} />
        {x.map((xi, i) => {
          const inside = Math.max(-1, Math.min(3, xi));
          return (
            <g key={`x${i + 1}`}>
              <Segment
                plane={frame}
                from={[i + 1, 1]}
                to={[i + 1, inside]}
                ink={error.token}
                marks={error.marks}
                width={2.5}
              />
              {inside === xi ? (
                <Marker x={frame.toX(i + 1)} y={frame.toY(xi)} token={token} />
              ) : (
                <Label
                  x={frame.toX(i + 1)}
                  y={frame.toY(inside) + (xi > 3 ? 10 : -10)}
                  kind="text"
                  size={18}
                  ink={error.token}
                  bold
                >
                  {xi > 3 ? "↑" : "↓"}
                </Label>
              )}
            </g>
          );
        })}
      </>
    ),
  };
}

function nearestIndex(values: readonly number[], x: number): number {
  return values.reduce((best, value, i) => (Math.abs(value - x) < Math.abs(values[best] - x) ? i : best), 0);
}
