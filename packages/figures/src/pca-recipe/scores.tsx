import type { JSX } from "preact";
import { ChartAxes } from "../kit/chart.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Arrow, Clip } from "../kit/marks.tsx";
import { plane, ticks } from "../kit/plane.ts";
import { birds, measures } from "../penguins/birds.ts";
import { Cloud, Legend } from "../penguin-scatter/cloud.tsx";
import { recipe } from "./recipe.ts";
import { chosenWay, width, type RecipeView } from "./state.ts";

/** All birds on the first two components; `arrows` adds what each measure contributes. */
export function Scores({
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

/** The scores with what each measure contributes. */
export function biplotPanel(view: RecipeView): Panel {
  return { id: "biplot", width, height: 362, children: <Scores standardised={chosenWay(view)} top={0} arrows /> };
}
