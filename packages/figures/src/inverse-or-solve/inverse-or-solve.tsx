import { ChartAxes, decades, showPower } from "../kit/chart.tsx";
import { ChoiceField } from "../kit/choice-field.tsx";
import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { format, power } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Curve, Dot } from "../kit/marks.tsx";
import { colour, dashes } from "../kit/paint.ts";
import { choice, integer } from "../kit/parser.ts";
import { plane } from "../kit/plane.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { measure, operations, type Family, type Measurement } from "./measure.ts";

type Shown = "residual" | "error";

interface State {
  readonly n: number;
  readonly shown: Shown;
  readonly family: Family;
}

const side = 390;
const [lowest, highest] = [2, 12];
const floor = -18;
const ways: readonly { readonly key: "solve" | "inverse"; readonly token: Token; readonly name: string }[] = [
  { key: "solve", token: 1, name: "factor and solve" },
  { key: "inverse", token: 2, name: "invert and multiply" },
];

const attributes = {
  family: attribute(choice("hilbert", "random"), "hilbert", "which ill-conditioned matrices"),
  shown: attribute(choice("residual", "error"), "residual", "what is measured at first"),
};

type Attributes = Values<typeof attributes>;

export const inverseOrSolve = defineFigure<Attributes, State>({
  name: "inverse-or-solve",
  title: "Inverse or solve",
  summary: "The same system solved with LU and with the inverse: what is left over, how far off, at what cost.",
  attributes,
  stills: {
    n: still(integer(lowest, highest), (state, n) => ({ ...state, n }), "the order of the matrix"),
    shown: still(choice("residual", "error"), (state, shown) => ({ ...state, shown }), "what is measured"),
  },
  initial: ({ family, shown }) => ({ n: 8, shown, family }),
  draw: (view) => [chart(view), costs(view)],
  controls: ({ state, set }) => (
    <>
      <SliderField
        label="order n"
        value={state.n}
        min={lowest}
        max={highest}
        step={1}
        onChange={(n, phase) => set({ ...state, n }, phase)}
      />
      <ChoiceField
        label="Measured"
        value={state.shown}
        choices={{ residual: "residual", error: "error" }}
        onChange={(shown) => set({ ...state, shown })}
      />
      <ChoiceField
        label="Matrices"
        value={state.family}
        choices={{ hilbert: "Hilbert", random: "random, condition 10ⁿ" }}
        onChange={(family) => set({ ...state, family })}
      />
    </>
  ),
  readout({ state: { n, shown, family } }) {
    const found = measured(family, n)[shown];
    const name = shown === "residual" ? "relative residual" : "relative error";
    const { solve, inverse } = operations(n);
    return (
      `n = ${n}: the ${name} is ${size(found.solve)} after solving with LU and ${size(found.inverse)} with the inverse. ` +
      `Multiplications: about ${format(Math.round(solve))} against ${format(Math.round(inverse))}.`
    );
  },
  values: ({ state: { n, shown, family } }) => ({ n, shown, ...measured(family, n)[shown] }),
});

const known = new Map<string, Measurement>();

/** Measurements are the same every time, and a drag asks for all of them with every movement. */
function measured(family: Family, n: number): Measurement {
  const key = `${family} ${n}`;
  const found = known.get(key) ?? measure(family, n);
  known.set(key, found);
  return found;
}

function chart({ state, set }: View<Attributes, State>): Panel {
  const frame = plane({
    x: [lowest - 0.5, highest + 0.5],
    y: [floor, 2],
    left: 60,
    top: 62,
    width: side - 76,
    height: 266,
  });
  const orders = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
  const height = (value: number) => Math.max(floor + 0.3, Math.log10(value));
  return {
    id: "chart",
    width: side,
    height: 380,
    children: (
      <>
        {ways.map(({ key, token, name }, i) => (
          <g key={key}>
            <path
              d={`M${14 + i * 190} 16h34`}
              stroke={colour(token)}
              stroke-width={3}
              stroke-dasharray={dashes[token]}
              stroke-linecap="round"
            />
            <Label x={58 + i * 190} y={16} kind="text" size={15} anchor="start" ink={token}>
              {name}
            </Label>
          </g>
        ))}
        <ChartAxes
          plane={frame}
          xTicks={orders.filter((n) => n % 2 === 0)}
          yTicks={decades(-16, 0, 4)}
          xName="order n"
          yName={state.shown === "residual" ? "relative residual" : "relative error"}
          showY={showPower}
        />
        <path
          d={`M${frame.toX(state.n)} ${frame.top}v${frame.height}`}
          stroke={colour("accent")}
          stroke-width={1.5}
          stroke-dasharray="3 4"
        />
        {ways.map(({ key, token }) => (
          <g key={key}>
            <Curve
              plane={frame}
              points={orders.map((n) => [n, height(measured(state.family, n)[state.shown][key])] as const)}
              token={token}
              width={2}
            />
            {orders.map((n) => (
              <Dot
                key={n}
                plane={frame}
                at={[n, height(measured(state.family, n)[state.shown][key])]}
                token={token}
                size={n === state.n ? 7.5 : 4.5}
              />
            ))}
          </g>
        ))}
        <Handle
          plane={frame}
          at={[state.n, floor]}
          label="Order n"
          valueText={`n = ${state.n}`}
          rule={{ axis: "x", step: 1, x: [lowest, highest] }}
          onMove={([n], phase) => set({ ...state, n }, phase)}
        />
      </>
    ),
  };
}

function costs({ state }: View<Attributes, State>): Panel {
  const found = measured(state.family, state.n);
  const work = operations(state.n);
  const most = Math.max(work.solve, work.inverse);
  const width = side - 40;
  return {
    id: "costs",
    width: side,
    height: 380,
    children: (
      <>
        <Label x={20} y={16} kind="text" size={17} anchor="start" bold>
          {`n = ${state.n}`}
        </Label>
        {ways.map(({ key, token, name }, i) => {
          const y = 62 + i * 156;
          return (
            <g key={key}>
              <Label x={20} y={y} kind="text" size={17} anchor="start" ink={token} bold>
                {name}
              </Label>
              <rect
                x={20}
                y={y + 16}
                width={(work[key] / most) * width}
                height={24}
                rx={4}
                fill={colour(token)}
                fill-opacity={0.8}
              />
              <Label x={20} y={y + 58} kind="number" size={16} anchor="start">
                {`${format(Math.round(work[key]))} multiplications`}
              </Label>
              <Label x={20} y={y + 84} kind="number" size={16} anchor="start">
                {`residual ${size(found.residual[key])}, error ${size(found.error[key])}`}
              </Label>
            </g>
          );
        })}
      </>
    ),
  };
}

function size(value: number): string {
  return value === 0 ? "0" : power(value, 2);
}
