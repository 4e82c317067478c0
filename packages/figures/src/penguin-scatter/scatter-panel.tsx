import { ChartAxes } from "../kit/chart.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Clip, Curve, Segment } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { plane, ticks, type Plane } from "../kit/plane.ts";
import { birds, measures } from "../penguins/birds.ts";
import { Cloud, Legend, Ring } from "./cloud.tsx";
import { neighbours } from "./neighbours.ts";
import { pairOf, side, type Attributes, type State } from "./state.ts";
import { rangeOf } from "./table-panel.tsx";

/** All birds on two of their measures; in the view of neighbours with the five nearest. */
export function scatterPanel({ attributes, state, symbols, set }: View<Attributes, State>): Panel {
  const [a, b] = pairOf(state);
  const frame = plane({ x: rangeOf(a), y: rangeOf(b), left: 58, top: 62, width: side - 74, height: side - 126 });
  const at = (row: readonly number[]): Point => [row[a], row[b]];
  const here = at(birds[state.bird].row);
  const near = paint(symbols, "near", 5);
  const found = attributes.view === "nearest" ? neighbours(state.bird, [a, b], [1, 10 ** state.unit]).slice(0, 5) : [];
  return {
    id: "scatter",
    width: side,
    height: side,
    children: (
      <>
        <ChartAxes
          plane={frame}
          xTicks={ticks(frame.x, 6)}
          yTicks={ticks(frame.y, 5)}
          xName={`${measures[a].name}, ${measures[a].unit}`}
          yName={`${measures[b].name}, ${measures[b].unit}`}
          showX={format}
          showY={format}
        />
        <Legend x={120} y={18} />
        <Clip plane={frame}>
          <Cloud plane={frame} at={at} />
          {found.length > 0 && (
            <Curve
              plane={frame}
              points={equallyFar(here, found[found.length - 1].distance, 10 ** state.unit)}
              closed
              ink={near.token}
              width={2}
              dash="6 4"
            />
          )}
          {found.toReversed().map(({ index }, i) => {
            const to = at(birds[index].row);
            const nearest = i === found.length - 1;
            return (
              <g key={index} opacity={nearest ? 1 : 0.55}>
                <Segment
                  plane={frame}
                  from={here}
                  to={to}
                  token={near.token}
                  marks={near.marks}
                  dash={false}
                  width={nearest ? 4 : 1.6}
                />
                {nearest && <Ring plane={frame} at={to} ink={near.token} />}
              </g>
            );
          })}
          <Ring plane={frame} at={here} ink={paint(symbols, "x", 4).token} />
        </Clip>
        {birdHandle({
          plane: frame,
          bird: state.bird,
          at,
          symbols,
          onChange: (bird, phase) => set({ ...state, bird }, phase),
        })}
      </>
    ),
  };
}

/** Takes hold of the chosen bird and hops to whichever is nearest to the pointer; keys walk through the table. */
export function birdHandle({
  plane: frame,
  bird,
  at,
  symbols,
  onChange,
}: {
  plane: Plane;
  bird: number;
  at(row: readonly number[]): Point;
  symbols: View<Attributes, State>["symbols"];
  onChange(bird: number, phase: "drag"): void;
}) {
  const { row } = birds[bird];
  return (
    <SlideHandle
      plane={frame}
      at={at(row)}
      label="Chosen bird"
      value={bird}
      valueText={`bird ${bird}: ${row.map((value, j) => `${measures[j].name} ${format(value)} ${measures[j].unit}`).join(", ")}`}
      rule={{ low: 0, high: birds.length - 1, step: 1 }}
      nearest={(point) => {
        const [x, y] = frame.to(point);
        const far = birds.map((each) => {
          const [p, q] = frame.to(at(each.row));
          return (p - x) ** 2 + (q - y) ** 2;
        });
        return far.indexOf(Math.min(...far));
      }}
      token={paint(symbols, "x", 4).token}
      symbol="x"
      onSlide={onChange}
    />
  );
}

/** The points as far away as the fifth neighbour: a circle in the units chosen, an ellipse on the paper. */
function equallyFar([x, y]: Point, radius: number, unit: number): Point[] {
  return Array.from({ length: 120 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 120;
    return [x + radius * Math.cos(angle), y + radius * unit * Math.sin(angle)];
  });
}
