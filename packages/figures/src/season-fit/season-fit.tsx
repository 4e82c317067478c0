import { ChartAxes } from "../kit/chart.tsx";
import { attribute, defineFigure, still, type Panel, type Values, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Clip } from "../kit/marks.tsx";
import { colour, paint } from "../kit/paint.ts";
import { type Parser } from "../kit/parser.ts";
import { plane } from "../kit/plane.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { Toggle } from "../kit/toggle.tsx";
import { air, columnIds, columnNames, rowOf, seasonFit, type ColumnId } from "./fit.ts";

const columnsParser: Parser<readonly ColumnId[]> = {
  expects: `some of ${columnIds.join(", ")}, separated by commas`,
  parse(text) {
    const given = text
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== "");
    return given.every((word) => (columnIds as readonly string[]).includes(word)) ? (given as ColumnId[]) : undefined;
  },
  print: (value) => value.join(", "),
};

const attributes = {
  columns: attribute(columnsParser, ["one", "t"], "the columns of the model at first"),
};

interface State {
  readonly columns: readonly ColumnId[];
  /** The middle of the five years that are seen close up. */
  readonly year: number;
}

type SeasonView = View<Values<typeof attributes>, State>;

const width = 620;

/** Carbon dioxide over six decades, fitted by the columns that the reader chooses. */
export const seasonFitFigure = defineFigure<Values<typeof attributes>, State>({
  name: "season-fit",
  title: "The breathing planet",
  summary: "Choose the columns of a least squares model for carbon dioxide in the air, and look at what is left.",
  attributes,
  stills: {
    columns: still(columnsParser, (state, columns) => ({ ...state, columns }), "the columns of the model"),
    year: still(
      { expects: "a year from 1961 to 2017", parse: yearOf, print: String },
      (state, year) => ({ ...state, year }),
      "the middle of what is seen close up",
    ),
  },
  initial: ({ columns }) => ({ columns, year: 2000 }),
  draw: (view) => [panel(view)],
  controls: ({ state, set }) => (
    <>
      {columnIds.map((id) => (
        <Toggle
          key={id}
          label={columnNames[id]}
          value={state.columns.includes(id)}
          onChange={(on) =>
            set({
              ...state,
              columns: columnIds.filter((each) => (each === id ? on : state.columns.includes(each))),
            })
          }
        />
      ))}
      <SliderField
        label="close up"
        value={state.year}
        min={1961}
        max={2017}
        step={1}
        shown={String(state.year)}
        onChange={(year, phase) => set({ ...state, year }, phase)}
      />
    </>
  ),
  readout({ state: { columns } }) {
    const { coefficients, rms } = seasonFit(columns);
    const count = coefficients.length;
    const names = columnIds.filter((id) => columns.includes(id)).map((id) => columnNames[id]);
    return count === 0
      ? "No column is chosen: nothing is explained."
      : `${count} column${count === 1 ? "" : "s"} (${names.join(", ")}) leave ${format(rms, 3)} ppm, as a root mean square. Data: Scripps CO₂ Program, CC BY 4.0.`;
  },
  values: ({ state: { columns } }) => {
    const { coefficients, rms } = seasonFit(columns);
    return { columns, coefficients, rms };
  },
});

/** The data with the model above, what the model leaves below, on one axis of time. */
function panel(view: SeasonView): Panel {
  return {
    id: "air",
    width,
    height: 480,
    children: (
      <>
        <Data view={view} />
        <g transform="translate(0 294)">
          <Rest view={view} />
        </g>
      </>
    ),
  };
}

function Data({ view: { state, symbols } }: { view: SeasonView }) {
  const { columns, year } = state;
  const fit = seasonFit(columns);
  const [b, p] = [paint(symbols, "b", 3), paint(symbols, "p", 5)];
  const frame = plane({ x: [1957, 2021], y: [305, 420], left: 48, top: 34, width: 350, height: 220 });
  const near = close(year);
  const zoom = plane({ x: near.x, y: near.y, left: 452, top: 34, width: 158, height: 220 });
  const dots = (at: typeof frame) =>
    air
      .filter((month) => month.year >= at.x[0] && month.year <= at.x[1])
      .map((month) => `M${r(at.toX(month.year))} ${r(at.toY(month.ppm))}h0`)
      .join("");
  const model = (at: typeof frame, step: number) => {
    const count = Math.round((at.x[1] - at.x[0]) / step);
    return Array.from({ length: count + 1 }, (_, i) => at.x[0] + i * step)
      .map((t) => {
        const value = rowOf(columns, t).reduce((sum, each, j) => sum + each * fit.coefficients[j], 0);
        return `${r(at.toX(t))} ${r(at.toY(value))}`;
      })
      .join("L");
  };
  return (
    <>
      <ChartAxes
        plane={frame}
        xTicks={[1960, 1980, 2000, 2020]}
        yTicks={[320, 340, 360, 380, 400]}
        xName=""
        yName="CO₂ in ppm"
      />
      <rect
        x={frame.toX(near.x[0])}
        y={frame.top}
        width={frame.toX(near.x[1]) - frame.toX(near.x[0])}
        height={frame.height}
        fill={colour("accent")}
        fill-opacity={0.12}
      />
      <ChartAxes
        plane={zoom}
        xTicks={[year - 1, year + 1]}
        yTicks={[near.y[0], near.y[0] + 10, near.y[1]]}
        xName=""
        yName=""
      />
      {[frame, zoom].map((at, i) => (
        <Clip key={i} plane={at}>
          <path {...b.marks} d={dots(at)} stroke={b.colour} stroke-width={i === 0 ? 2.6 : 5} stroke-linecap="round" />
          {fit.coefficients.length > 0 && (
            <path
              {...p.marks}
              d={`M${model(at, i === 0 ? 1 / 12 : 1 / 48)}`}
              fill="none"
              stroke={p.colour}
              stroke-width={i === 0 ? 1.4 : 2.4}
            />
          )}
        </Clip>
      ))}
      <Label x={531} y={14} kind="text" size={15} ink="muted">
        four years, close up
      </Label>
    </>
  );
}

function Rest({ view: { state, symbols } }: { view: SeasonView }) {
  const fit = seasonFit(state.columns);
  const rest = paint(symbols, "r", 4);
  const most = fit.residuals.reduce((high, each) => Math.max(high, Math.abs(each)), 0);
  const limit = [2.5, 5, 10, 20, 50, 500].find((each) => each >= most) ?? 500;
  const frame = plane({ x: [1957, 2021], y: [-limit, limit], left: 48, top: 34, width: 350, height: 130 });
  return (
    <>
      <ChartAxes
        plane={frame}
        xTicks={[1960, 1980, 2000, 2020]}
        yTicks={[-limit, 0, limit]}
        xName=""
        yName="what is left, in ppm"
        showY={(y) => format(y)}
      />
      <path
        {...rest.marks}
        d={air.map(({ year }, i) => `M${r(frame.toX(year))} ${r(frame.toY(fit.residuals[i]))}h0`).join("")}
        stroke={rest.colour}
        stroke-width={2.8}
        stroke-linecap="round"
      />
      <Label x={432} y={72} kind="text" size={16} anchor="start" ink="muted">
        {`${fit.coefficients.length} columns`}
      </Label>
      <Label x={432} y={100} kind="number" size={22} anchor="start" bold ink={rest.token}>
        {`${format(fit.rms, 3)} ppm`}
      </Label>
      <Label x={432} y={126} kind="text" size={15} anchor="start" ink="muted">
        root mean square
      </Label>
    </>
  );
}

/** Four years around a year, and 20 ppm around what was measured there. */
function close(year: number): { x: readonly [number, number]; y: readonly [number, number] } {
  const there = air.filter((month) => Math.abs(month.year - year) < 0.5);
  const mean = there.reduce((sum, { ppm }) => sum + ppm, 0) / Math.max(1, there.length);
  const low = Math.round(mean / 5) * 5 - 10;
  return { x: [year - 2, year + 2], y: [low, low + 20] };
}

function yearOf(text: string): number | undefined {
  const year = Number(text);
  return Number.isInteger(year) && year >= 1961 && year <= 2017 ? year : undefined;
}

function r(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
