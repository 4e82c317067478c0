import { ChartAxes } from "../kit/chart.tsx";
import { ChoiceField } from "../kit/choice-field.tsx";
import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { choice, integer } from "../kit/parser.ts";
import { plane } from "../kit/plane.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { certified, coefficientNames } from "./longley.ts";
import { coefficients, conditionOf, rightDigits, ways, type Columns, type Way } from "./solve-longley.ts";
import { round } from "../kit/round.ts";

const columnsParser = choice("given", "standardised");

const attributes = {
  columns: attribute(columnsParser, "given", "the columns at first: given, or standardised"),
};

interface State {
  readonly columns: Columns;
  /** The coefficient whose digits are spelled out. */
  readonly k: number;
}

type DigitView = View<Values<typeof attributes>, State>;

const wayNames: Readonly<Record<Way, string>> = { normal: "normal equations", qr: "QR" };
const fallbacks: Readonly<Record<Way, Token>> = { normal: 4, qr: 1 };
const width = 440;

/** Longley's data by two ways: how many of the certified digits come out. */
export const digitBars = defineFigure<Values<typeof attributes>, State>({
  name: "digit-bars",
  title: "Digits that come out right",
  summary: "Least squares on Longley's data, by the normal equations and by QR: the digits that agree with NIST's.",
  attributes,
  stills: {
    columns: still(columnsParser, (state, columns) => ({ ...state, columns }), "the columns"),
    k: still(integer(1, 7), (state, k) => ({ ...state, k: k - 1 }), "the coefficient that is spelled out, from 1"),
  },
  initial: ({ columns }) => ({ columns, k: 1 }),
  draw: (view) => [bars(view), digits(view)],
  controls: ({ state, set }) => (
    <>
      <ChoiceField
        label="Columns"
        value={state.columns}
        choices={{ given: "as given", standardised: "standardised" }}
        onChange={(columns) => set({ ...state, columns })}
      />
      <SliderField
        label="coefficient"
        value={state.k + 1}
        min={1}
        max={7}
        step={1}
        shown={coefficientNames[state.k]}
        onChange={(k, phase) => set({ ...state, k: k - 1 }, phase)}
      />
    </>
  ),
  readout({ state: { columns, k } }) {
    const [normal, qr] = ways.map((way) => rightDigits(computed(way, columns)[k], k));
    return `Columns ${columns === "given" ? "as given" : "standardised"}, condition number ${format(conditionOf(columns), 3)}. The coefficient of ${coefficientNames[k]}: ${format(normal, 3)} right digits by the normal equations, ${format(qr, 3)} by QR.`;
  },
  values: ({ state: { columns, k } }) => ({
    coefficient: coefficientNames[k],
    ...Object.fromEntries(ways.map((way) => [way, rightDigits(computed(way, columns)[k], k)])),
  }),
});

const known = new Map<string, readonly number[]>();

function computed(way: Way, columns: Columns): readonly number[] {
  const key = `${way} ${columns}`;
  const found = known.get(key) ?? coefficients(way, columns);
  known.set(key, found);
  return found;
}

function bars({ state, symbols, set }: DigitView): Panel {
  const { columns, k } = state;
  const frame = plane({ x: [-0.5, 6.5], y: [0, 16], left: 44, top: 70, width: width - 56, height: 230 });
  const unit = frame.width / 7;
  return {
    id: "bars",
    width,
    height: 370,
    children: (
      <>
        {ways.map((way, i) => (
          <g key={way}>
            <rect
              x={8 + i * 190}
              y={8}
              width={20}
              height={16}
              rx={3}
              fill={colour(paint(symbols, way, fallbacks[way]).token)}
              fill-opacity={way === "qr" ? 0.9 : 0.55}
            />
            <Label
              x={36 + i * 190}
              y={16}
              kind="text"
              size={16}
              anchor="start"
              ink={paint(symbols, way, fallbacks[way]).token}
            >
              {wayNames[way]}
            </Label>
          </g>
        ))}
        <ChartAxes plane={frame} xTicks={[]} yTicks={[0, 5, 10, 15]} xName="" yName="right digits" />
        <rect
          x={frame.left + k * unit + 1}
          y={frame.top}
          width={unit - 2}
          height={frame.height}
          fill={colour("accent")}
          fill-opacity={0.12}
        />
        {coefficientNames.map((name, j) => (
          <g key={name}>
            {ways.map((way, i) => {
              const value = rightDigits(computed(way, columns)[j], j);
              const top = frame.toY(value);
              return (
                <rect
                  key={way}
                  {...paint(symbols, way, fallbacks[way]).marks}
                  x={round(frame.left + j * unit + 6 + i * (unit / 2 - 6))}
                  y={round(top)}
                  width={round(unit / 2 - 8)}
                  height={round(frame.top + frame.height - top)}
                  rx={2}
                  fill={colour(paint(symbols, way, fallbacks[way]).token)}
                  fill-opacity={way === "qr" ? 0.9 : 0.55}
                />
              );
            })}
            <Label
              x={frame.left + (j + 0.5) * unit}
              y={318 + (j % 2) * 22}
              kind="text"
              size={14}
              ink={j === k ? "ink" : "muted"}
              bold={j === k}
            >
              {name}
            </Label>
          </g>
        ))}
        <SlideHandle
          plane={frame}
          at={[k, 0]}
          label="Coefficient that is spelled out"
          valueText={coefficientNames[k]}
          value={k}
          rule={{ low: 0, high: 6, step: 1 }}
          nearest={([x]) => x}
          onSlide={(k, phase) => set({ ...state, k }, phase)}
        />
      </>
    ),
  };
}

/** The digits of one coefficient, as certified and as computed; from the first wrong one on in red. */
function digits({ state: { columns, k }, symbols }: DigitView): Panel {
  const truth = spelled(certified[k]);
  const lines: readonly (readonly [string, string, Token | undefined])[] = [
    ["certified", truth, undefined],
    ...ways.map(
      (way) => [wayNames[way], spelled(computed(way, columns)[k]), paint(symbols, way, fallbacks[way]).token] as const,
    ),
  ];
  return {
    id: "digits",
    width: 340,
    height: 370,
    children: (
      <>
        <Label x={8} y={16} kind="text" size={17} anchor="start" bold>
          {`the coefficient of ${coefficientNames[k]}`}
        </Label>
        {lines.map(([name, text, token], i) => {
          const y = 66 + i * 78;
          // Two texts agree up to the first place where they differ.
          const same = [...text].findIndex((letter, at) => letter !== truth[at]);
          const cut = same === -1 ? text.length : same;
          return (
            <g key={name}>
              <Label x={8} y={y} kind="text" size={16} anchor="start" ink={token ?? "muted"}>
                {name}
              </Label>
              <Label x={8} y={y + 30} kind="number" size={20} anchor="start">
                <tspan fill={colour("ink")}>{text.slice(0, cut)}</tspan>
                <tspan fill={colour("wrong")} text-decoration="underline">
                  {text.slice(cut)}
                </tspan>
              </Label>
            </g>
          );
        })}
        <Label x={8} y={318} kind="text" size={16} anchor="start" ink="muted">
          condition number of the columns
        </Label>
        <Label x={8} y={346} kind="number" size={19} anchor="start" bold>
          {format(conditionOf(columns), 4)}
        </Label>
      </>
    ),
  };
}

/** Fifteen significant digits with a true minus sign. */
function spelled(value: number): string {
  return Number(value.toPrecision(15)).toPrecision(15).replace("-", "−");
}
