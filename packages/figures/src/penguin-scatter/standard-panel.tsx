import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Clip } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { squarePlane } from "../kit/plane.ts";
import { birds, measures } from "../penguins/birds.ts";
import { Cloud, Legend, Ring } from "./cloud.tsx";
import { standardised } from "./neighbours.ts";
import { birdHandle } from "./scatter-panel.tsx";
import { pairOf, side, type Attributes, type State } from "./state.ts";

/** The birds with one scale on both axes, from what was measured to the standardised columns. */
export function standardPanel({ state, symbols, set }: View<Attributes, State>): Panel {
  const pair = pairOf(state);
  const at = (row: readonly number[]): Point => [
    standardised(row[pair[0]], pair[0], state.stage),
    standardised(row[pair[1]], pair[1], state.stage),
  ];
  const far = Math.max(...birds.flatMap(({ row }) => at(row).map(Math.abs)));
  const plane = squarePlane({ reach: far * 1.15, size: side - 76, left: 38, top: 30 });
  const name = (k: 0 | 1) => {
    const { name, unit } = measures[pair[k]];
    return `${name}, ${state.stage === 2 ? "in standard deviations" : state.stage > 1 ? "on the way" : unit}`;
  };
  return {
    id: "standard",
    width: side,
    height: side + 8,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={["", ""]} count={6} />
          <Cloud plane={plane} at={at} />
          <Ring plane={plane} at={at(birds[state.bird].row)} ink={paint(symbols, "x", 4).token} />
        </Clip>
        <Label x={38} y={14} kind="text" size={16} anchor="start" ink="muted">
          {`↑ ${name(1)}`}
        </Label>
        <Label x={side - 38} y={side - 28} kind="text" size={16} anchor="end" ink="muted">
          {`→ ${name(0)}`}
        </Label>
        <Legend x={80} y={side - 4} step={116} />
        {birdHandle({
          plane: plane,
          bird: state.bird,
          at,
          symbols,
          onChange: (bird, phase) => set({ ...state, bird }, phase),
        })}
        <Label x={side - 44} y={48} kind="text" size={15} anchor="end" ink="muted">
          {`one scale: ±${format(far, 2)}`}
        </Label>
      </>
    ),
  };
}
