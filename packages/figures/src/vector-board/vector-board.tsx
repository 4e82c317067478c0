import { Axes } from "../kit/axes.tsx";
import { attribute, defineFigure, still, type Values } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Arrow } from "../kit/marks.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { paint } from "../kit/paint.ts";
import { pair } from "../kit/parser.ts";
import { squarePlane } from "../kit/plane.ts";

interface State {
  readonly u: readonly [number, number];
}

const size = 420;

const attributes = { u: attribute(pair, [2, 1], "where the first arrow ends") };

export const vectorBoard = defineFigure<Values<typeof attributes>, State>({
  name: "vector-board",
  title: "Vector board",
  summary: "Drag the tip of an arrow and read its numbers and its length.",
  attributes,
  stills: { u: still(pair, (state, u) => ({ ...state, u }), "where the first arrow ends") },
  initial: ({ u }) => ({ u }),
  draw({ state, symbols, set }) {
    const plane = squarePlane({ reach: 5, size });
    const u = paint(symbols, "u", 1);
    return [
      {
        id: "board",
        width: size,
        height: size,
        children: (
          <>
            <Axes plane={plane} />
            <Arrow plane={plane} to={state.u} token={u.token} marks={u.marks} label="u" />
            <Handle
              plane={plane}
              at={state.u}
              label="Tip of u"
              token={u.token}
              symbol="u"
              onMove={(u, phase) => set({ ...state, u }, phase)}
            />
          </>
        ),
      },
    ];
  },
  controls: ({ state, set }) => (
    <>
      <NumberField label="u₁" value={state.u[0]} onChange={(x) => set({ ...state, u: [x, state.u[1]] })} />
      <NumberField label="u₂" value={state.u[1]} onChange={(y) => set({ ...state, u: [state.u[0], y] })} />
    </>
  ),
  readout: ({ state }) => `u = ${formatPoint(state.u)} has length ${format(Math.hypot(...state.u))}.`,
  values: ({ state }) => ({ u: state.u }),
});
