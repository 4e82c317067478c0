import type { JSX } from "preact";
import { ChartAxes } from "../kit/chart.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Clip, Curve, Dot, Segment } from "../kit/marks.tsx";
import { colour } from "../kit/paint.ts";
import { plane, ticks } from "../kit/plane.ts";
import { MatrixDrawing } from "../matrix/matrix-drawing.tsx";
import { birds, measures } from "../penguins/birds.ts";
import { Cloud, Legend } from "../penguin-scatter/cloud.tsx";
import { enough, prepared, recipe, rightDigits } from "./recipe.ts";
import { chosenWay, steps, type RecipeView } from "./state.ts";

/** Narrow enough for letters of eleven pixels on a phone. */
const width = 480;

/** Where the recipe has got to: a strip for each column, the covariance matrix, or the scores. */
export function pipelinePanel(view: RecipeView): Panel {
  const { step } = view.state;
  return {
    id: "pipeline",
    width,
    height: 420,
    children: (
      <>
        {steps.map((name, k) => (
          <g key={name}>
            <rect
              x={2 + k * 96}
              y={2}
              width={92}
              height={30}
              rx={6}
              fill={colour(k === step ? "accent" : "muted")}
              fill-opacity={k === step ? 0.9 : 0.14}
            />
            <Label x={48 + k * 96} y={17} kind="text" size={14} ink={k === step ? "page" : "ink"} halo={false}>
              {name}
            </Label>
          </g>
        ))}
        {step <= 2 ? (
          <Strips stage={step as 0 | 1 | 2} />
        ) : step === 3 ? (
          <Covariance standardised={chosenWay(view)} />
        ) : (
          <Scores standardised={chosenWay(view)} top={56} />
        )}
      </>
    ),
  };
}

/** All four columns on one scale: what is large in numbers is large in the picture. */
function Strips({ stage }: { stage: 0 | 1 | 2 }): JSX.Element {
  const rows = birds.map(({ row }) => prepared(row, stage));
  const all = rows.flat();
  const frame = plane({
    x: [0, 4],
    y: [Math.min(0, ...all) * 1.05, Math.max(...all) * 1.05],
    left: 66,
    top: 78,
    width: width - 80,
    height: 260,
  });
  return (
    <>
      <ChartAxes
        plane={frame}
        xTicks={[]}
        yTicks={ticks(frame.y, 6)}
        xName=""
        yName={stage === 2 ? "in standard deviations" : "in mm, and in g for the mass"}
        showY={format}
      />
      {measures.map(({ name }, j) => (
        <g key={name}>
          <path
            d={rows
              .map(
                (row, i) => `M${(frame.toX(j + 0.2) + ((i * 37) % 71)).toFixed(1)} ${frame.toY(row[j]).toFixed(1)}h3`,
              )
              .join("")}
            stroke={colour(1)}
            stroke-width={3}
            stroke-opacity={0.45}
          />
          <Label x={frame.toX(j + 0.5)} y={366} kind="text" size={15}>
            {name}
          </Label>
        </g>
      ))}
    </>
  );
}

function Covariance({ standardised }: { standardised: boolean }): JSX.Element {
  const { covariance } = recipe(standardised);
  const most = Math.max(...covariance.flat().map(Math.abs));
  return (
    <>
      <MatrixDrawing
        x={114}
        y={112}
        layout={{ cellWidth: 86, cellHeight: 54 }}
        size={17}
        entries={covariance.map((row) => row.map((entry) => format(entry, 3)))}
        look={(i, j) =>
          Math.abs(covariance[i][j]) > 0.5 * most ? { fill: covariance[i][j] < 0 ? 4 : 1, bold: true } : {}
        }
      />
      {measures.map(({ name }, j) => (
        <g key={name}>
          <Label x={106} y={143 + 54 * j} kind="text" size={14} anchor="end" ink="muted">
            {name}
          </Label>
          <Label x={162 + 86 * j} y={92} kind="text" size={13} ink="muted">
            {name}
          </Label>
        </g>
      ))}
      <Label x={114} y={370} kind="text" size={16} anchor="start">
        {standardised ? "of standardised columns: correlations" : "the mass in grams drowns the rest"}
      </Label>
    </>
  );
}

/** All birds on the first two components; `arrows` adds what each measure contributes. */
function Scores({
  standardised,
  top,
  arrows = false,
}: {
  standardised: boolean;
  top: number;
  arrows?: boolean;
}): JSX.Element {
  const { score, components, shares } = recipe(standardised);
  const at = (row: readonly number[]): Point => [score(row)[0], score(row)[1]];
  const all = birds.map(({ row }) => at(row));
  const far = Math.max(...all.flat().map(Math.abs)) * 1.08;
  const frame = plane({
    x: [-far, far],
    y: [-far * 0.62, far * 0.62],
    left: 62,
    top: top + 50,
    width: width - 80,
    height: (width - 80) * 0.62,
  });
  const long = far * 0.55;
  return (
    <>
      <Legend x={150} y={top + 12} />
      <ChartAxes
        plane={frame}
        xTicks={ticks(frame.x, 6)}
        yTicks={ticks(frame.y, 5)}
        xName={`component 1: ${format(100 * shares[0], 3)} %`}
        yName={`component 2: ${format(100 * shares[1], 3)} %`}
        showX={format}
        showY={format}
      />
      <Clip plane={frame}>
        <Cloud plane={frame} at={at} />
        {arrows &&
          measures.map((_, j) => (
            <Arrow
              key={j}
              plane={frame}
              to={[components[0][j] * long, components[1][j] * long]}
              ink="ink"
              width={2.6}
              dash={false}
            />
          ))}
      </Clip>
      {arrows &&
        measures.map(({ name }, j) => {
          const [x, y] = [components[0][j] * long, components[1][j] * long];
          // Two weights nearly agree: their names stand on two sides of the tips.
          return (
            <Label
              key={name}
              x={frame.toX(x) + (x < 0 ? -8 : 8)}
              y={frame.toY(y) + (j === 3 ? -13 : j === 2 ? 13 : -12)}
              kind="text"
              size={16}
              bold
              anchor={x < 0 ? "end" : "start"}
            >
              {name}
            </Label>
          );
        })}
    </>
  );
}

export function biplotPanel(view: RecipeView): Panel {
  return { id: "biplot", width, height: 362, children: <Scores standardised={chosenWay(view)} top={0} arrows /> };
}

/** The share of each component and of all so far, with the line of 95 %. */
export function screePanel(view: RecipeView): Panel {
  const { state, set } = view;
  const found = recipe(chosenWay(view));
  const frame = plane({ x: [0, 4], y: [0, 1], left: 62, top: 44, width: width - 90, height: 280 });
  const sums = found.shares.map((_, k) => found.shares.slice(0, k + 1).reduce((a, b) => a + b, 0));
  return {
    id: "scree",
    width,
    height: 402,
    children: (
      <>
        <ChartAxes
          plane={frame}
          xTicks={[1, 2, 3, 4].map((k) => k - 0.5)}
          yTicks={[0, 0.25, 0.5, 0.75, 1]}
          xName="component"
          yName="share of the variance"
          showX={(x) => String(x + 0.5)}
          showY={(y) => `${100 * y} %`}
        />
        {found.shares.map((share, k) => (
          <g key={k}>
            <rect
              x={frame.toX(k) + 22}
              y={Math.round(frame.toY(share) * 100) / 100}
              width={frame.width / 4 - 44}
              height={Math.round((frame.toY(0) - frame.toY(share)) * 100) / 100}
              fill={colour(k < state.k ? 1 : "muted")}
              fill-opacity={k < state.k ? 0.85 : 0.25}
            />
            <Label x={frame.toX(k + 0.5)} y={frame.toY(share) - 12} kind="number" size={16} bold>
              {`${format(100 * share, 3)} %`}
            </Label>
          </g>
        ))}
        <Curve
          plane={frame}
          points={[[0, 0] as const, ...sums.map((sum, k) => [k + 1, sum] as const)]}
          token={2}
          width={2.4}
        />
        <Segment plane={frame} from={[0, 0.95]} to={[4, 0.95]} token={3} width={1.8} dash="7 5" />
        <Label x={frame.toX(0) + 8} y={frame.toY(0.95) - 12} kind="text" size={15} anchor="start" ink={3}>
          95 %
        </Label>
        {state.k > 0 && <Dot plane={frame} at={[state.k, sums[state.k - 1]]} token={2} size={7} />}
        <Label x={frame.toX(0) + 8} y={390} kind="text" size={17} anchor="start" bold>
          {`${state.k} of 4 keep ${format(100 * (state.k === 0 ? 0 : sums[state.k - 1]), 3)} %; 95 % need ${enough(found, 0.95)}`}
        </Label>
        <SlideHandle
          plane={frame}
          at={[state.k, 0]}
          label="How many components"
          value={state.k}
          rule={{ low: 0, high: 4, step: 1 }}
          nearest={([x]) => x}
          onSlide={(k, phase) => set({ ...state, k }, phase)}
        />
      </>
    ),
  };
}

/** Right digits of a small singular value, by two ways, for smaller and smaller ones. */
export function digitsPanel({ state, set }: RecipeView): Panel {
  const frame = plane({ x: [1, 14], y: [0, 16], left: 62, top: 92, width: width - 90, height: 240 });
  const all = Array.from({ length: 14 }, (_, i) => rightDigits(i + 1));
  const now = all[state.exponent - 1];
  return {
    id: "digits",
    width,
    height: 402,
    children: (
      <>
        <Label x={8} y={16} kind="text" size={18} anchor="start" bold ink={1}>
          {`● from X itself: ${format(now.bySvd, 3)} digits`}
        </Label>
        <Label x={8} y={44} kind="text" size={18} anchor="start" bold ink={4}>
          {`◆ from XᵀX: ${format(now.byProduct, 2)} digits`}
        </Label>
        <ChartAxes
          plane={frame}
          xTicks={[2, 4, 6, 8, 10, 12, 14]}
          yTicks={[0, 4, 8, 12, 16]}
          xName="size of σ₂: 10 to the minus …"
          yName="right digits of σ₂"
          showX={format}
          showY={format}
        />
        <Curve plane={frame} points={all.map(({ bySvd }, i) => [i + 1, bySvd])} token={1} dash={false} />
        <Curve plane={frame} points={all.map(({ byProduct }, i) => [i + 1, byProduct])} token={4} />
        <Dot plane={frame} at={[state.exponent, now.bySvd]} token={1} size={7} />
        <Dot plane={frame} at={[state.exponent, now.byProduct]} token={4} size={7} />
        <SlideHandle
          plane={frame}
          at={[state.exponent, 0]}
          label="Size of the small singular value"
          valueText={`10 to the minus ${state.exponent}`}
          value={state.exponent}
          rule={{ low: 1, high: 14, step: 1 }}
          nearest={([x]) => x}
          onSlide={(exponent, phase) => set({ ...state, exponent }, phase)}
        />
      </>
    ),
  };
}
