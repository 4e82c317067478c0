import { attribute, defineFigure, still, type Values, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { type Parser } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { Toggle } from "../kit/toggle.tsx";
import { closePanel, wholePanel } from "./air-panels.tsx";
import { columnIds, columnNames, seasonFit, type ColumnId } from "./fit.ts";

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
  /** The middle of the four years that are seen close up. */
  readonly year: number;
}

export type SeasonView = View<Values<typeof attributes>, State>;

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
  draw: (view) => [wholePanel(view), closePanel(view)],
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
  readout({ state: { columns, year } }) {
    const { coefficients, rms } = seasonFit(columns);
    const count = coefficients.length;
    const names = columnIds.filter((id) => columns.includes(id)).map((id) => columnNames[id]);
    const near = `Close up: ${year - 2} to ${year + 2}.`;
    return count === 0
      ? `No column is chosen: nothing is explained. ${near}`
      : `${count} column${count === 1 ? "" : "s"} (${names.join(", ")}) leave ${format(rms, 3)} ppm, as a root mean square. ${near} Data: Scripps CO₂ Program, CC BY 4.0.`;
  },
  values: ({ state: { columns } }) => {
    const { coefficients, rms } = seasonFit(columns);
    return { columns, coefficients, rms };
  },
});

function yearOf(text: string): number | undefined {
  const year = Number(text);
  return Number.isInteger(year) && year >= 1961 && year <= 2017 ? year : undefined;
}
