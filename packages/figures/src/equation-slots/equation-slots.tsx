import { defineFigure, still } from "../kit/figure.ts";
import { formatEquation } from "../kit/format.ts";
import { list } from "../kit/parser.ts";
import { type Placing, read } from "./reading.ts";
import { rowsPanel } from "./rows-panel.tsx";
import { type Sentence, sentences } from "./sentences.ts";
import { slotsPanel } from "./slots-panel.tsx";
import { type Attributes, type State, attributes, put } from "./state.ts";

/** Two sentences whose terms are put into the slots of two equations. */
export const equationSlots = defineFigure<Attributes, State>({
  name: "equation-slots",
  title: "From words to equations",
  summary: "Put the pieces of a sentence into the slots of an equation: x is the price of a pencil, y that of a pen.",
  attributes,
  stills: {
    first: still(
      list(4),
      (state, placing) => put(state, 0, placing),
      "the slots of the first sentence's chips; 0 is the tray",
    ),
    second: still(list(4), (state, placing) => put(state, 1, placing), "the slots of the second sentence's chips"),
  },
  check: ({ names }) => (names.length === 2 ? undefined : "names must be two words: both equations."),
  initial: () => ({ placings: sentences.map(({ chips }) => chips.map(() => 0)) }),
  draw: (view) => [slotsPanel(view), rowsPanel(view)],
  controls: ({ state, set }) => (
    <>
      {sentences.map((sentence, i) => (
        <button
          key={sentence.words}
          type="button"
          disabled={state.placings[i].every((slot) => slot === 0)}
          onClick={() =>
            set(
              put(
                state,
                i,
                sentence.chips.map(() => 0),
              ),
            )
          }
        >
          {`Empty equation ${i + 1}`}
        </button>
      ))}
    </>
  ),
  readout({ state }) {
    const parts = sentences.map((sentence, i) => {
      const { row, verdict, says } = read(sentence, state.placings[i]);
      if (row === undefined) return `Sentence ${i + 1}: ${free(sentence, state.placings[i])} open.`;
      if (verdict === "right") return `Sentence ${i + 1}: ${text(row)} says what the sentence says.`;
      return `Sentence ${i + 1}: ${text(row)} says something else${says === undefined ? "" : `: ${says}`}.`;
    });
    return parts.join(" ");
  },
  values({ state }) {
    const readings = sentences.map((sentence, i) => read(sentence, state.placings[i]));
    return { verdicts: readings.map(({ verdict }) => verdict), rows: readings.map(({ row }) => row ?? []) };
  },
});

function free(sentence: Sentence, placing: Placing): string {
  const count = sentence.count - placing.filter((slot) => slot !== 0).length;
  return count === 1 ? "1 slot is" : `${count} slots are`;
}

function text(row: readonly number[]): string {
  return formatEquation(row.slice(0, 2), row[2], ["x", "y"]);
}
