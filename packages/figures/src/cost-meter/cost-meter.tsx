import type { JSX } from "preact";
import { ChartAxes, decades, showPower } from "../kit/chart.tsx";
import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { format, power } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Clip, Curve, Dot } from "../kit/marks.tsx";
import { colour } from "../kit/paint.ts";
import { integer, number } from "../kit/parser.ts";
import { plane } from "../kit/plane.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { cost, duration, type Cost } from "./cost.ts";
import { nearestSize, roundSizes } from "./round-sizes.ts";

interface State {
  readonly n: number;
  readonly k: number;
}

const side = 384;
const largestN = 4;
const largestK = 4;
const sizes = roundSizes(largestN);

const attributes = { rate: attribute(number, 1e9, "multiplications in a second") };

/** The three works, each with the token that it wears in both drawings. */
const works: readonly { readonly key: keyof Cost; readonly token: Token; readonly name: string }[] = [
  { key: "factor", token: 1, name: "factor once: n³/3" },
  { key: "solves", token: 2, name: "solve k times: k n²" },
  { key: "anew", token: 4, name: "k times n³/3 + n²" },
];

export const costMeter = defineFigure<Values<typeof attributes>, State>({
  name: "cost-meter",
  title: "Cost of solving",
  summary: "Choose the number of unknowns and of right-hand sides, and compare factoring once with solving many times.",
  attributes,
  stills: {
    n: still(integer(1, 10 ** largestN), (state, n) => ({ ...state, n }), "the number of unknowns"),
    k: still(integer(1, 10 ** largestK), (state, k) => ({ ...state, k }), "the number of right-hand sides"),
  },
  check: ({ rate }) => (rate > 0 ? undefined : `rate must be more than 0; it is ${rate}.`),
  initial: () => ({ n: 100, k: 10 }),
  draw: (view) => [bars(view), curves(view)],
  controls: ({ state, set }) => (
    <>
      <SliderField
        label="unknowns n"
        value={nearestSize(sizes, state.n)}
        min={0}
        max={sizes.length - 1}
        step={1}
        shown={format(state.n)}
        onChange={(i, phase) => set({ ...state, n: sizes[i] }, phase)}
      />
      <SliderField
        label="right-hand sides k"
        value={nearestSize(sizes, state.k)}
        min={0}
        max={sizes.length - 1}
        step={1}
        shown={format(state.k)}
        onChange={(i, phase) => set({ ...state, k: sizes[i] }, phase)}
      />
    </>
  ),
  readout({ attributes: { rate }, state: { n, k } }) {
    const { factor, solves, once, anew } = cost(n, k);
    const many = k === 1 ? "one right-hand side" : `${format(k)} right-hand sides`;
    return (
      `n = ${format(n)}: factoring takes ${count(factor)} multiplications, ${many} ${count(solves)}. ` +
      `Together ${duration(once / rate)} at ${count(rate)} multiplications a second; eliminating anew each time would take ${duration(anew / rate)}.`
    );
  },
  values: ({ state: { n, k } }) => ({ n, k, ...cost(n, k) }),
});

/** Both ways to the same answers, to one scale: the longer of the two fills the width. */
function bars({ attributes: { rate }, state: { n, k } }: View<Values<typeof attributes>, State>): Panel {
  const costs = cost(n, k);
  const left = 20;
  const width = side - 2 * left;
  const length = (value: number) => (value / Math.max(costs.once, costs.anew)) * width;
  const lines = works.map(({ key, token, name }) => ({
    token,
    words: key === "anew" ? name : `${name}, ${count(costs[key])}`,
  }));
  const total = (value: number) => `${count(value)} multiplications, ${duration(value / rate)}`;
  return {
    id: "bars",
    width: side,
    height: 346,
    children: (
      <>
        <Label x={left + 2} y={18} kind="text" size={17} anchor="start" bold>
          Factor once, then solve
        </Label>
        <Bar x={left} y={34} width={length(costs.factor)} token={1} />
        <Bar x={left + length(costs.factor)} y={34} width={length(costs.solves)} token={2} />
        {lines.slice(0, 2).map(({ token, words }, i) => (
          <Label key={words} x={left + 2} y={86 + i * 26} kind="text" size={16} anchor="start" ink={token}>
            {words}
          </Label>
        ))}
        <Label x={left + 2} y={140} kind="number" size={16} anchor="start">
          {total(costs.once)}
        </Label>
        <Label x={left + 2} y={194} kind="text" size={17} anchor="start" bold>
          Eliminate anew each time
        </Label>
        <Bar x={left} y={210} width={length(costs.anew)} token={4} />
        <Label x={left + 2} y={262} kind="text" size={16} anchor="start" ink={4}>
          {lines[2].words}
        </Label>
        <Label x={left + 2} y={290} kind="number" size={16} anchor="start">
          {total(costs.anew)}
        </Label>
        <Label x={side / 2} y={332} kind="text" size={15} ink="muted">
          multiplications, both bars to the same scale
        </Label>
      </>
    ),
  };
}

function Bar({ x, y, width, token }: { x: number; y: number; width: number; token: Token }): JSX.Element {
  return <rect x={x} y={y} width={width} height={32} fill={colour(token)} fill-opacity={0.8} />;
}

function curves({ state: { n, k }, state, set }: View<Values<typeof attributes>, State>): Panel {
  const frame = plane({ x: [0, largestN], y: [0, 13], left: 56, top: 34, width: side - 76, height: 262 });
  const at = Math.log10(n);
  return {
    id: "curves",
    width: side,
    height: 346,
    children: (
      <>
        <ChartAxes
          plane={frame}
          xTicks={decades(0, largestN)}
          yTicks={decades(0, 12, 3)}
          xName="unknowns n"
          yName="multiplications"
          showX={showPower}
          showY={showPower}
        />
        <Clip plane={frame}>
          {works.map(({ key, token }) => (
            <Curve
              key={key}
              plane={frame}
              points={Array.from({ length: 41 }, (_, i) => [i / 10, Math.log10(cost(10 ** (i / 10), k)[key])] as const)}
              token={token}
            />
          ))}
        </Clip>
        <path
          d={`M${frame.toX(at)} ${frame.top}v${frame.height}`}
          stroke={colour("accent")}
          stroke-width={1.5}
          stroke-dasharray="3 4"
        />
        {works.map(({ key, token }) => (
          <Dot key={key} plane={frame} at={[at, Math.log10(cost(n, k)[key])]} token={token} />
        ))}
        <Handle
          plane={{
            ...frame,
            x: [0, sizes.length - 1],
            to: ([i]) => [frame.toX(Math.log10(sizes[i])), frame.toY(0)],
            from: ([x]) => [nearestSize(sizes, 10 ** frame.from([x, 0])[0]), 0],
          }}
          at={[nearestSize(sizes, n), 0]}
          label="Unknowns n"
          valueText={format(n)}
          rule={{ axis: "x", step: 1 }}
          onMove={([i], phase) => set({ ...state, n: sizes[i] }, phase)}
        />
      </>
    ),
  };
}

function count(value: number): string {
  if (value < 10) return format(value, 2);
  return value < 1e5 ? format(Math.round(value), 5) : power(value, 2);
}
