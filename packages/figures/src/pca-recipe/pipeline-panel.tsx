import type { JSX } from "preact";
import { ChartAxes } from "../kit/chart.tsx";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import { plane, ticks } from "../kit/plane.ts";
import { MatrixDrawing } from "../matrix/matrix-drawing.tsx";
import { birds, measures } from "../penguins/birds.ts";
import { prepared, recipe } from "./recipe.ts";
import { Scores } from "./scores.tsx";
import { chosenWay, steps, width, type RecipeView } from "./state.ts";

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
            <Label x={48 + k * 96} y={17} kind="text" size={15} ink={k === step ? "page" : "ink"} halo={false}>
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
