import { defineFigure, still } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { list } from "../kit/parser.ts";
import { cardsPanel } from "./cards-panel.tsx";
import { type Knowledge, judge } from "./judge.ts";
import { meterPanel } from "./meter-panel.tsx";
import { type Puzzle, puzzles } from "./puzzles.ts";
import { type Attributes, type State, attributes, indexes } from "./state.ts";

/** Facts of a puzzle as cards: some say something new, some repeat, some contradict. */
export const factCards = defineFigure<Attributes, State>({
  name: "fact-cards",
  title: "Facts as cards",
  summary: "Choose facts one after the other: each says something new, repeats the others or contradicts them.",
  attributes,
  stills: {
    chosen: still(
      list(),
      (state, chosen, { puzzle }) => ({ ...state, chosen: indexes(chosen, puzzles[puzzle]) }),
      "the facts chosen, counted from 1",
    ),
  },
  check({ puzzle, chosen }) {
    return indexes(chosen, puzzles[puzzle]).length === chosen.length
      ? undefined
      : `chosen must name different facts by their numbers from 1 to ${puzzles[puzzle].facts.length}.`;
  },
  initial: ({ puzzle, chosen }) => ({ chosen: indexes(chosen, puzzles[puzzle]) }),
  draw: (view) => [cardsPanel(view), meterPanel(view)],
  controls: ({ state, set }) => (
    <button type="button" disabled={state.chosen.length === 0} onClick={() => set({ chosen: [] })}>
      Put all back
    </button>
  ),
  readout({ attributes: { puzzle }, state }) {
    const given: Puzzle = puzzles[puzzle];
    const found = judge(given, state.chosen);
    if (state.chosen.length === 0) return `No fact is chosen: nothing is known of ${given.unknowns.length} unknowns.`;
    const last = state.chosen[state.chosen.length - 1];
    const said = {
      new: "says something new",
      repeats: "repeats what the others say",
      contradicts: "contradicts the others",
    };
    return `Fact ${last + 1} ${said[found.verdicts[found.verdicts.length - 1]]}. Information: ${found.information} of ${given.unknowns.length}. ${outcome(given, found)}`;
  },
  values({ attributes: { puzzle }, state }) {
    const { verdicts, information, contradiction, values } = judge(puzzles[puzzle], state.chosen);
    return {
      chosen: state.chosen.map((i) => i + 1),
      verdicts,
      information,
      contradiction,
      values: values.map((each) => each ?? "open"),
    };
  },
});

function outcome({ unknowns, unit }: Puzzle, { contradiction, values }: Knowledge): string {
  if (contradiction) return "No values fit all of them.";
  const known = values.flatMap((value, j) => (value === null ? [] : [`${unknowns[j]} ${format(value)} ${unit}`]));
  const open = values.filter((value) => value === null).length;
  const start = known.length === 0 ? "" : `It follows: ${known.join(", ")}. `;
  return `${start}${open === 0 ? "All is settled." : known.length === 0 ? "No single value follows yet." : `${open} still open.`}`;
}
