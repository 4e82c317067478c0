import type { JSX } from "preact";
import { ChartAxes } from "../kit/chart.tsx";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Curve, Dot, Segment } from "../kit/marks.tsx";
import { colour, paint, type Ink } from "../kit/paint.ts";
import { plane, ticks } from "../kit/plane.ts";
import { MatrixDrawing } from "../matrix/matrix-drawing.tsx";
import { axisTokens } from "./cloud-panel.tsx";
import { directionAt, varianceAlong, type Spread } from "./spread.ts";
import { shown, type PcaView } from "./state.ts";

const width = 372;
const room = width - 16;

/** The view in numbers: products of deviations, the covariance matrix, or the variance along every direction. */
export function numbersPanel(view: PcaView): Panel {
  const { spread } = shown(view.state);
  const pictures = {
    deviations: () => <Products {...view} />,
    ellipse: () => <Matrix spread={spread} />,
    direction: () => <Captured {...view} />,
  };
  return { id: "numbers", width, height: 420, children: pictures[view.attributes.view]() };
}

/** For each point the product of its two deviations, whose sum over n − 1 is the covariance. */
function Products({ state }: PcaView): JSX.Element {
  const { points, spread } = shown(state);
  const { mean, covariance } = spread;
  const products = points.map(([x, y]) => (x - mean[0]) * (y - mean[1]));
  const far = Math.max(1e-9, ...products.map(Math.abs));
  const middle = width / 2;
  const step = Math.min(22, 210 / points.length);
  return (
    <>
      <Title y={18} text="variance across" />
      <Bar y={34} value={covariance[0][0]} total={spread.total} ink={2} />
      <Title y={74} text="variance upwards" />
      <Bar y={90} value={covariance[1][1]} total={spread.total} ink={3} />
      <Title y={136} text="product of both deviations, point by point" />
      {products.map((product, i) => (
        <rect
          key={i}
          x={middle + Math.min(0, (product / far) * (room / 2))}
          y={150 + i * step}
          width={(Math.abs(product) / far) * (room / 2)}
          height={step - 4}
          rx={2}
          fill={colour(product < 0 ? 4 : 1)}
          fill-opacity={0.75}
        />
      ))}
      <path d={`M${middle} 146v${step * points.length + 4}`} stroke={colour("ink")} stroke-width={1.4} />
      <Label x={8} y={172 + step * points.length} kind="text" size={18} anchor="start" bold>
        {`their sum / ${points.length - 1} = covariance ${format(covariance[0][1], 3)}`}
      </Label>
    </>
  );
}

function Matrix({ spread: { covariance, axes, total } }: { spread: Spread }): JSX.Element {
  return (
    <>
      <Label x={8} y={52} size={20} anchor="start">
        S =
      </Label>
      <MatrixDrawing
        x={54}
        y={14}
        entries={covariance.map((row) => row.map((entry) => format(entry, 3)))}
        layout={{ cellWidth: 70, cellHeight: 36 }}
      />
      {axes.map(({ direction, variance }, k) => (
        <g key={k}>
          <Label x={8} y={128 + 116 * k} kind="text" size={17} anchor="start" bold ink={axisTokens[k]}>
            {`along (${format(direction[0], 2)}, ${format(direction[1], 2)})`}
          </Label>
          <Bar y={146 + 116 * k} value={variance} total={total} ink={axisTokens[k]} />
          <Label x={8} y={188 + 116 * k} kind="text" size={16} anchor="start" ink="muted">
            {`λ${"₁₂"[k]} = ${format(variance, 3)}, standard deviation ${format(Math.sqrt(Math.max(0, variance)), 3)}`}
          </Label>
        </g>
      ))}
      <Label x={8} y={364} kind="text" size={16} anchor="start">
        {`total variance ${format(total, 3)}`}
      </Label>
    </>
  );
}

/** The variance that the shadow keeps, over all directions: the top is the first eigenvector. */
function Captured({ attributes: { names }, state, symbols }: PcaView): JSX.Element {
  const { spread } = shown(state);
  const look = paint(symbols, names[0], 2);
  const lost = paint(symbols, names[1], 4);
  const kept = varianceAlong(spread, directionAt(state.angle));
  const top = Math.max(1e-9, spread.total) * 1.05;
  const frame = plane({ x: [0, 180], y: [0, top], left: 50, top: 186, width: width - 70, height: 180 });
  const curve = Array.from({ length: 91 }, (_, i) => [2 * i, varianceAlong(spread, directionAt(2 * i))] as const);
  const share = spread.total === 0 ? 0 : kept / spread.total;
  return (
    <>
      <Label x={8} y={18} kind="text" size={18} anchor="start" bold ink={look.token}>
        {`kept: ${format(kept, 3)}, or ${format(100 * share, 3)} %`}
      </Label>
      <Bar y={36} value={kept} total={spread.total} ink={look.token} rest={lost.token} />
      <Label x={8} y={80} kind="text" size={18} anchor="start" bold ink={lost.token}>
        {`lost: ${format(spread.total - kept, 3)}`}
      </Label>
      <Label x={8} y={112} kind="text" size={16} anchor="start" ink="muted">
        {`kept + lost = ${format(spread.total, 3)}, always`}
      </Label>
      <ChartAxes
        plane={frame}
        xTicks={[0, 45, 90, 135, 180]}
        yTicks={ticks([0, top], 4)}
        xName="direction of the line"
        yName="variance kept"
        showX={(x) => `${x}°`}
        showY={(y) => format(y)}
      />
      <Segment plane={frame} from={[0, spread.total]} to={[180, spread.total]} ink="muted" width={1.5} dash="6 5" />
      <Curve plane={frame} points={curve} token={look.token} dash={false} />
      <Segment
        plane={frame}
        from={[state.angle, kept]}
        to={[state.angle, spread.total]}
        token={lost.token}
        width={2}
        dash="4 4"
      />
      <Dot plane={frame} at={[state.angle, kept]} token={2} ink={look.token} marks={look.marks} size={7} />
    </>
  );
}

function Title({ y, text }: { y: number; text: string }) {
  return (
    <Label x={8} y={y} kind="text" size={16} anchor="start" ink="muted">
      {text}
    </Label>
  );
}

/** A part of the total variance as a bar, its number at its end. */
function Bar({ y, value, total, ink, rest }: { y: number; value: number; total: number; ink: Ink; rest?: Ink }) {
  const long = total === 0 ? 0 : (value / total) * (room - 64);
  return (
    <>
      <rect
        x={8}
        y={y}
        width={room - 64}
        height={20}
        rx={3}
        fill={colour(rest ?? "muted")}
        fill-opacity={rest === undefined ? 0.15 : 0.3}
      />
      <rect x={8} y={y} width={Math.round(long * 100) / 100} height={20} rx={3} fill={colour(ink)} />
      <Label x={room - 46} y={y + 10} kind="number" size={16} anchor="start">
        {format(value, 3)}
      </Label>
    </>
  );
}
