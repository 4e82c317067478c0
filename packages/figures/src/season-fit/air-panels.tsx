import { ChartAxes } from "../kit/chart.tsx";
import type { Panel, Symbols } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Clip } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { plane, type Plane } from "../kit/plane.ts";
import { air, rowOf, seasonFit, type ColumnId } from "./fit.ts";
import type { SeasonView } from "./season-fit.tsx";

const width = 420;
const height = 484;

/** The data with the model above, what the model leaves below, on one axis of time. */
export function wholePanel(view: SeasonView): Panel {
  return {
    id: "air",
    width,
    height,
    children: (
      <>
        <Data view={view} />
        <g transform="translate(0 294)">
          <Rest view={view} />
        </g>
      </>
    ),
  };
}

/** Four years close up, and how much is left. */
export function closePanel({ state, symbols }: SeasonView): Panel {
  const { columns, year } = state;
  const fit = seasonFit(columns);
  const near = close(year);
  const zoom = plane({ x: near.x, y: near.y, left: 44, top: 34, width: 286, height: 220 });
  const rest = paint(symbols, "r", 4);
  return {
    id: "close",
    width: 340,
    height,
    children: (
      <>
        <ChartAxes
          plane={zoom}
          xTicks={[year - 1, year + 1]}
          yTicks={[near.y[0], near.y[0] + 10, near.y[1]]}
          xName=""
          yName="four years, close up"
        />
        <Air plane={zoom} columns={columns} symbols={symbols} step={1 / 48} />
        <Label x={44} y={340} kind="text" size={17} anchor="start" ink="muted">
          {`${fit.coefficients.length} column${fit.coefficients.length === 1 ? "" : "s"} leave`}
        </Label>
        <Label x={44} y={372} kind="number" size={25} anchor="start" bold ink={rest.token}>
          {`${format(fit.rms, 3)} ppm`}
        </Label>
        <Label x={44} y={402} kind="text" size={16} anchor="start" ink="muted">
          root mean square
        </Label>
      </>
    ),
  };
}

/** The months as dots and the model as a curve. */
function Air({
  plane: at,
  columns,
  symbols,
  step,
}: {
  plane: Plane;
  columns: readonly ColumnId[];
  symbols: Symbols;
  step: number;
}) {
  const { coefficients } = seasonFit(columns);
  const [b, p] = [paint(symbols, "b", 3), paint(symbols, "p", 5)];
  const isClose = step < 0.05;
  const dots = air
    .filter((month) => month.year >= at.x[0] && month.year <= at.x[1])
    .map((month) => `M${r(at.toX(month.year))} ${r(at.toY(month.ppm))}h0`)
    .join("");
  const model = Array.from({ length: Math.round((at.x[1] - at.x[0]) / step) + 1 }, (_, i) => at.x[0] + i * step)
    .map((t) => {
      const value = rowOf(columns, t).reduce((sum, each, j) => sum + each * coefficients[j], 0);
      return `${r(at.toX(t))} ${r(at.toY(value))}`;
    })
    .join("L");
  return (
    <Clip plane={at}>
      <path {...b.marks} d={dots} stroke={b.colour} stroke-width={isClose ? 5 : 2.6} stroke-linecap="round" />
      {coefficients.length > 0 && (
        <path {...p.marks} d={`M${model}`} fill="none" stroke={p.colour} stroke-width={isClose ? 2.4 : 1.4} />
      )}
    </Clip>
  );
}

function Data({ view: { state, symbols } }: { view: SeasonView }) {
  const near = close(state.year);
  const frame = plane({ x: [1957, 2021], y: [305, 420], left: 48, top: 34, width: 348, height: 220 });
  return (
    <>
      <ChartAxes
        plane={frame}
        xTicks={[1960, 1980, 2000, 2020]}
        yTicks={[320, 340, 360, 380, 400]}
        xName=""
        yName="CO₂ in ppm"
      />
      <rect
        x={frame.toX(near.x[0])}
        y={frame.top}
        width={frame.toX(near.x[1]) - frame.toX(near.x[0])}
        height={frame.height}
        fill={colour("accent")}
        fill-opacity={0.12}
      />
      <Air plane={frame} columns={state.columns} symbols={symbols} step={1 / 12} />
    </>
  );
}

function Rest({ view: { state, symbols } }: { view: SeasonView }) {
  const fit = seasonFit(state.columns);
  const rest = paint(symbols, "r", 4);
  const most = fit.residuals.reduce((high, each) => Math.max(high, Math.abs(each)), 0);
  const limit = [2.5, 5, 10, 20, 50, 500].find((each) => each >= most) ?? 500;
  const frame = plane({ x: [1957, 2021], y: [-limit, limit], left: 48, top: 34, width: 348, height: 130 });
  return (
    <>
      <ChartAxes
        plane={frame}
        xTicks={[1960, 1980, 2000, 2020]}
        yTicks={[-limit, 0, limit]}
        xName=""
        yName="what is left, in ppm"
        showY={(y) => format(y)}
      />
      <path
        {...rest.marks}
        d={air.map(({ year }, i) => `M${r(frame.toX(year))} ${r(frame.toY(fit.residuals[i]))}h0`).join("")}
        stroke={rest.colour}
        stroke-width={2.8}
        stroke-linecap="round"
      />
    </>
  );
}

/** Four years around a year, and 20 ppm around what was measured there. */
function close(year: number): { x: readonly [number, number]; y: readonly [number, number] } {
  const there = air.filter((month) => Math.abs(month.year - year) < 0.5);
  const mean = there.reduce((sum, { ppm }) => sum + ppm, 0) / Math.max(1, there.length);
  const low = Math.round(mean / 5) * 5 - 10;
  return { x: [year - 2, year + 2], y: [low, low + 20] };
}

function r(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
