import { ChoiceField } from "../kit/choice-field.tsx";
import { defineFigure, still, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { NumberField } from "../kit/number-field.tsx";
import { choice, integer } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { birds, measures, species, type MeasureId } from "../penguins/birds.ts";
import { neighbours, spread, standardised } from "./neighbours.ts";
import { scatterPanel } from "./scatter-panel.tsx";
import { standardPanel } from "./standard-panel.tsx";
import { attributes, bird, measure, pairOf, unitName, type Attributes, type State } from "./state.ts";
import { tablePanel } from "./table-panel.tsx";

const stages = { "0": "As measured", "1": "Minus the mean", "2": "Standardised" };

/** Penguins of the Palmer Archipelago: a row of the table is a dot of the plot. */
export const penguinScatter = defineFigure<Attributes, State>({
  name: "penguin-scatter",
  title: "Penguins as points",
  summary:
    "Choose a row of a table of 342 penguins and find its dot; see who is near, and what units have to do with it.",
  attributes,
  stills: {
    bird: still(bird, (state, bird) => ({ ...state, bird }), "the chosen bird, from 0"),
    x: still(measure, (state, x) => ({ ...state, x }), "the measure to the right"),
    y: still(measure, (state, y) => ({ ...state, y }), "the measure upwards"),
    unit: still(integer(0, 3), (state, unit) => ({ ...state, unit }), "the power of ten of the second measure's unit"),
    stage: still(
      choice("0", "1", "2"),
      (state, stage) => ({ ...state, stage: Number(stage) }),
      "how far the columns are standardised: 0, 1 for minus the mean, 2 for divided by the deviation as well",
    ),
  },
  check: ({ x, y }) => (x === y ? `x and y must be two different measures; both are ${x}.` : undefined),
  initial: ({ bird, x, y }) => ({ bird, x, y, unit: 0, stage: 0 }),
  draw: (view) =>
    view.attributes.view === "rows"
      ? [tablePanel(view), scatterPanel(view)]
      : [view.attributes.view === "nearest" ? scatterPanel(view) : standardPanel(view)],
  controls: (view) => (
    <>
      {view.attributes.view === "nearest" && <UnitSlider {...view} />}
      {view.attributes.view === "standard" && <StageFields {...view} />}
      <NumberField
        label="Bird"
        after={`of 0 to ${birds.length - 1}`}
        value={view.state.bird}
        min={0}
        max={birds.length - 1}
        onChange={(next) => view.set({ ...view.state, bird: Math.round(next) })}
      />
      {view.attributes.view === "rows" && <AxisFields {...view} />}
    </>
  ),
  readout({ attributes: { view }, state }) {
    if (view === "standard") return describeStage(state);
    return view === "nearest" ? describeNearest(state) : describeRow(state);
  },
  values({ state }) {
    const pair = pairOf(state);
    const found = neighbours(state.bird, pair, [1, 10 ** state.unit])[0];
    return {
      bird: state.bird,
      row: birds[state.bird].row,
      nearest: found.index,
      distance: found.distance,
      standardised: pair.map((j) => standardised(birds[state.bird].row[j], j, 2)),
    };
  },
});

function UnitSlider({ state, set }: View<Attributes, State>) {
  return (
    <SliderField
      label={`unit of ${measures[pairOf(state)[1]].name}`}
      value={state.unit}
      min={0}
      max={3}
      step={1}
      shown={unitName(state)}
      onChange={(unit, phase) => set({ ...state, unit }, phase)}
    />
  );
}

function StageFields({ state, set }: View<Attributes, State>) {
  const now = String(state.stage) as keyof typeof stages;
  return (
    <>
      <SliderField
        label="standardising"
        value={state.stage}
        min={0}
        max={2}
        step={0.1}
        shown={stages[now] ?? "on the way"}
        onChange={(stage, phase) => set({ ...state, stage }, phase)}
      />
    </>
  );
}

function AxisFields({ state, set }: View<Attributes, State>) {
  const choices = Object.fromEntries(measures.map(({ id, name }) => [id, name])) as Record<MeasureId, string>;
  const without = (other: MeasureId) =>
    Object.fromEntries(Object.entries(choices).filter(([id]) => id !== other)) as Record<MeasureId, string>;
  return (
    <>
      <ChoiceField label="→" value={state.x} choices={without(state.y)} onChange={(x) => set({ ...state, x })} />
      <ChoiceField label="↑" value={state.y} choices={without(state.x)} onChange={(y) => set({ ...state, y })} />
    </>
  );
}

function describeRow(state: State): string {
  const { row, species: kind } = birds[state.bird];
  const [a, b] = pairOf(state);
  const others = measures.filter((_, j) => j !== a && j !== b).map(({ name }) => name);
  return (
    `Bird ${state.bird}, ${species[kind]}: the row (${row.map((value) => format(value)).join(", ")}) is one point. ` +
    `The plot shows two of its four numbers, ${format(row[a])} ${measures[a].unit} and ${format(row[b])} ${measures[b].unit}; ${others.join(" and ")} are out of sight.`
  );
}

function describeNearest(state: State): string {
  const [a, b] = pairOf(state);
  const near = neighbours(state.bird, [a, b], [1, 10 ** state.unit]);
  const [first] = near;
  const tied = near.filter((each) => each.distance - first.distance < 1e-9).length - 1;
  const [here, there] = [birds[state.bird], birds[first.index]];
  const apart = (j: number) => `${format(Math.abs(here.row[j] - there.row[j]), 3)} ${measures[j].unit}`;
  return (
    `${capital(measures[b].name)} in ${unitName(state)}: nearest to bird ${state.bird} (${species[here.species]}) is bird ${first.index} (${species[there.species]}), ` +
    `at the distance ${format(first.distance)}: ${apart(a)} and ${apart(b)} apart.${tied === 0 ? "" : ` ${tied} more ${tied === 1 ? "is" : "are"} as near.`}`
  );
}

function describeStage(state: State): string {
  const { row } = birds[state.bird];
  const parts = pairOf(state).map((j) => {
    const { mean, deviation } = spread(j);
    const z = (row[j] - mean) / deviation;
    const side = z < 0 ? "below" : "above";
    return `${measures[j].name} ${format(row[j])} ${measures[j].unit} is ${format(Math.abs(z), 2)} standard deviations of ${format(deviation, 3)} ${side} the mean of ${format(mean, 4)}`;
  });
  return `Bird ${state.bird}: ${parts.join("; ")}.`;
}

function capital(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
