import { Axes } from "../kit/axes.tsx";
import type { Panel, View } from "../kit/figure.ts";
import { Handle } from "../kit/handle.tsx";
import { Clip, Dot, Line } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { squarePlane } from "../kit/plane.ts";
import { type Attributes, type State, taken, tokens } from "./state.ts";

const side = 430;

export function linesPanel({ attributes, state, symbols, set }: View<Attributes, State>): Panel {
  const plane = squarePlane({ reach: attributes.reach, size: side });
  const point = paint(symbols, "point", 3);
  return {
    id: "lines",
    width: side,
    height: side,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} />
          {taken(attributes, state).map((equation, i) => {
            const look = paint(symbols, `line${i + 1}`, tokens[i]);
            return <Line key={i} plane={plane} equation={equation} token={look.token} marks={look.marks} width={2.8} />;
          })}
          <Dot plane={plane} at={state.point} token={point.token} marks={point.marks} size={7} />
        </Clip>
        <Handle
          plane={plane}
          at={state.point}
          label="Point to try"
          rule={{ step: 0.1 }}
          token={point.token}
          symbol="point"
          onMove={(to, phase) => set({ ...state, point: to }, phase)}
        />
      </>
    ),
  };
}
