import { attribute, defineFigure, still, type Panel, type Values, type View } from "../kit/figure.ts";
import { format, formatEquation } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint, type Ink } from "../kit/paint.ts";
import { choice, list } from "../kit/parser.ts";
import { judge, type Knowledge, type Verdict } from "./judge.ts";
import { puzzles, type Puzzle } from "./puzzles.ts";

interface State {
  /** The chosen facts in the order of choice, from 0. */
  readonly chosen: readonly number[];
}

const attributes = {
  puzzle: attribute(choice("tearoom", "orchard"), "tearoom", "which puzzle: tearoom (two unknowns) or orchard (three)"),
  chosen: attribute(list(), [], "the facts chosen at first, counted from 1, in the order of choice"),
};
type Attributes = Values<typeof attributes>;

const width = 380;
const cardHeight = 58;
const signs: Readonly<Record<Verdict, string>> = { new: "+ new", repeats: "= repeats", contradicts: "✗ contradicts" };
const inks: Readonly<Record<Verdict, Ink>> = { new: "accent", repeats: "muted", contradicts: "wrong" };

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

function indexes(numbers: readonly number[], { facts }: Puzzle): number[] {
  return [...new Set(numbers.map((each) => each - 1))].filter((i) => Number.isInteger(i) && i >= 0 && i < facts.length);
}

function toggled({ chosen }: State, i: number): State {
  return { chosen: chosen.includes(i) ? chosen.filter((each) => each !== i) : [...chosen, i] };
}

function outcome({ unknowns, unit }: Puzzle, { contradiction, values }: Knowledge): string {
  if (contradiction) return "No values fit all of them.";
  const known = values.flatMap((value, j) => (value === null ? [] : [`${unknowns[j]} ${format(value)} ${unit}`]));
  const open = values.filter((value) => value === null).length;
  const start = known.length === 0 ? "" : `It follows: ${known.join(", ")}. `;
  return `${start}${open === 0 ? "All is settled." : known.length === 0 ? "No single value follows yet." : `${open} still open.`}`;
}

function cardsPanel({ attributes: { puzzle }, state, live, set }: View<Attributes, State>): Panel {
  const { facts, unknowns }: Puzzle = puzzles[puzzle];
  const { verdicts } = judge(puzzles[puzzle], state.chosen);
  // Each card is a box to tick: by pointer, by Enter or by the space bar.
  const pressed = (i: number, words: string) => ({
    class: "figure-button",
    role: "checkbox" as const,
    tabindex: 0,
    "aria-label": words,
    "aria-checked": state.chosen.includes(i),
    onClick: () => set(toggled(state, i)),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      set(toggled(state, i));
    },
  });
  return {
    id: "cards",
    width,
    height: facts.length * (cardHeight + 10) + 4,
    children: facts.map(({ words, row }, i) => {
      const place = state.chosen.indexOf(i);
      const verdict = place < 0 ? undefined : verdicts[place];
      const ink: Ink = verdict === undefined ? "muted" : inks[verdict];
      const y = 2 + i * (cardHeight + 10);
      return (
        <g key={words} {...(live ? pressed(i, words) : {})}>
          <rect
            x={2}
            y={y}
            width={width - 4}
            height={cardHeight}
            rx={8}
            fill={colour(verdict === undefined ? "page" : ink)}
            fill-opacity={verdict === undefined ? 1 : 0.13}
            stroke={colour(ink)}
            stroke-width={verdict === undefined ? 1.2 : 2.2}
            stroke-dasharray={verdict === "repeats" ? "6 4" : undefined}
            stroke-opacity={verdict === undefined ? 0.5 : 1}
          />
          {live && (
            <rect
              class="figure-focus"
              x={2}
              y={y}
              width={width - 4}
              height={cardHeight}
              rx={8}
              fill="none"
              stroke={colour("accent")}
              stroke-width={4}
            />
          )}
          <Label x={16} y={y + 19} kind="text" size={17} anchor="start" halo={false}>
            {words}
          </Label>
          <Label x={16} y={y + 43} size={17} anchor="start" ink="muted" halo={false}>
            {formatEquation(
              row.slice(0, -1),
              row[row.length - 1],
              unknowns.map((name) => ` ${name}`),
            )
              .replace(/ {2,}/g, " ")
              .trim()}
          </Label>
          {verdict !== undefined && (
            <Label x={width - 18} y={y + 43} kind="text" size={17} anchor="end" bold ink={ink} halo={false}>
              {signs[verdict]}
            </Label>
          )}
        </g>
      );
    }),
  };
}

/** As many cells as unknowns: a new fact fills one, a repeated one none. */
function meterPanel({ attributes: { puzzle }, state, symbols }: View<Attributes, State>): Panel {
  const given: Puzzle = puzzles[puzzle];
  const found = judge(given, state.chosen);
  const n = given.unknowns.length;
  const side = 236;
  const cell = (side - 40) / n;
  const value = paint(symbols, "x", 3);
  return {
    id: "meter",
    width: side,
    height: 150 + n * 34 + 44,
    children: (
      <>
        <Label x={20} y={20} kind="text" anchor="start" ink="muted">
          information
        </Label>
        {given.unknowns.map((name, k) => (
          <rect
            key={name}
            x={20 + k * cell + 2}
            y={38}
            width={cell - 4}
            height={40}
            rx={6}
            fill={colour(k < found.information ? (found.contradiction ? "wrong" : "accent") : "muted")}
            fill-opacity={k < found.information ? 0.85 : 0.14}
          />
        ))}
        <Label x={side / 2} y={102} kind="number" size={20} bold>
          {`${found.information} of ${n}`}
        </Label>
        {given.unknowns.map((name, k) => (
          <g key={name} {...value.marks}>
            <Label x={20} y={146 + k * 34} anchor="start" size={20}>
              {name}
            </Label>
            <Label
              x={side - 20}
              y={146 + k * 34}
              anchor="end"
              kind="number"
              size={20}
              bold={found.values[k] !== null}
              ink={found.values[k] === null ? "muted" : value.token}
            >
              {found.values[k] === null ? "open" : `${format(found.values[k])} ${given.unit}`}
            </Label>
          </g>
        ))}
        <Label
          x={20}
          y={154 + n * 34}
          kind="text"
          size={18}
          bold
          anchor="start"
          ink={found.contradiction ? "wrong" : "ink"}
        >
          {found.contradiction
            ? "✗ nothing fits"
            : found.values.every((each) => each !== null)
              ? "✓ all is settled"
              : "not settled yet"}
        </Label>
      </>
    ),
  };
}
