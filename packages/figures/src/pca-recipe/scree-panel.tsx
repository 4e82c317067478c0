import { ChartAxes } from "../kit/chart.tsx";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Curve, Dot, Segment } from "../kit/marks.tsx";
import { colour } from "../kit/paint.ts";
import { plane } from "../kit/plane.ts";
import { enough, recipe } from "./recipe.ts";
import { chosenWay, width, type RecipeView } from "./state.ts";

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
