import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { formatEquation } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { colour, paint, type Ink } from "../kit/paint.ts";
import { list, words } from "../kit/parser.ts";
import { plane } from "../kit/plane.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { place, read, type Placing } from "./reading.ts";
import { sentences, type Chip, type Sentence } from "./sentences.ts";

interface State {
  /** For each sentence, where its chips lie. */
  readonly placings: readonly Placing[];
}

const width = 384;
const rowHeight = 158;
const chipWidth = 62;

const attributes = {
  names: attribute(words, ["line1", "line2"], "the lesson's symbols for the two equations"),
};
type Attributes = Values<typeof attributes>;
const tokens: readonly Token[] = [1, 2];

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

function put({ placings }: State, i: number, placing: Placing): State {
  return { placings: placings.map((old, k) => (k === i ? placing : old)) };
}

function free(sentence: Sentence, placing: Placing): string {
  const count = sentence.count - placing.filter((slot) => slot !== 0).length;
  return count === 1 ? "1 slot is" : `${count} slots are`;
}

function text(row: readonly number[]): string {
  return formatEquation(row.slice(0, 2), row[2], ["x", "y"]);
}

function slotsPanel({ attributes: { names }, state, symbols, set }: View<Attributes, State>): Panel {
  const frame = plane({
    x: [0, width],
    y: [sentences.length * rowHeight, 0],
    width,
    height: sentences.length * rowHeight,
  });
  return {
    id: "slots",
    width,
    height: sentences.length * rowHeight,
    children: (
      <>
        {sentences.map((sentence, i) => {
          const { token, marks } = paint(symbols, names[i], tokens[i]);
          const top = i * rowHeight;
          const places = placesOf(sentence, top);
          const { verdict } = read(sentence, state.placings[i]);
          return (
            <g key={sentence.words}>
              <g {...marks}>
                <Label x={12} y={top + 18} kind="text" size={18} anchor="start" bold ink={token}>
                  {sentence.words}
                </Label>
              </g>
              {places.slots.map(([x, y], s) => (
                <g key={s}>
                  <rect
                    x={x - chipWidth / 2 - 4}
                    y={y - 23}
                    width={chipWidth + 8}
                    height={46}
                    rx={8}
                    fill={colour("muted")}
                    fill-opacity={0.07}
                    stroke={colour("muted")}
                    stroke-dasharray="5 4"
                    stroke-opacity={0.7}
                  />
                  {s < sentence.count - 1 && (
                    <Label x={(x + places.slots[s + 1][0]) / 2} y={y} kind="number" size={22}>
                      {s === sentence.left - 1 ? "=" : "+"}
                    </Label>
                  )}
                </g>
              ))}
              {verdict !== "open" && (
                <Label x={width - 34} y={places.slots[0][1]} kind="text" size={26} bold ink={verdict}>
                  {verdict === "right" ? "✓" : "✗"}
                </Label>
              )}
              {sentence.chips.map((chip, k) => {
                const slot = state.placings[i][k];
                const at = slot === 0 ? places.tray[k] : places.slots[slot - 1];
                return (
                  <g key={k} {...marks}>
                    <ChipDrawing chip={chip} x={at[0]} y={at[1]} ink={token} />
                  </g>
                );
              })}
              {sentence.chips.map((chip, k) => {
                const slot = state.placings[i][k];
                const all = [places.tray[k], ...places.slots];
                return (
                  <SlideHandle
                    key={k}
                    plane={frame}
                    at={all[slot]}
                    label={`Piece ${chip.text} of sentence ${i + 1}`}
                    value={slot}
                    valueText={slot === 0 ? "in the tray" : `in slot ${slot}`}
                    rule={{ low: 0, high: sentence.count, step: 1 }}
                    nearest={(point) => {
                      const far = all.map(([x, y]) => (x - point[0]) ** 2 + (y - point[1]) ** 2);
                      return far.indexOf(Math.min(...far));
                    }}
                    token={token}
                    symbol={names[i]}
                    onSlide={(to, phase) => set(put(state, i, place(state.placings[i], k, to, sentence.count)), phase)}
                  >
                    <g class="figure-grip">
                      <ChipDrawing chip={chip} x={0} y={0} ink={token} />
                    </g>
                  </SlideHandle>
                );
              })}
              {i > 0 && <path d={`M12 ${top - 8}h${width - 24}`} stroke={colour("muted")} stroke-opacity={0.3} />}
            </g>
          );
        })}
      </>
    ),
  };
}

/** Where the slots of a sentence are, and where its chips wait. */
function placesOf(sentence: Sentence, top: number) {
  const step = chipWidth + 46;
  return {
    slots: Array.from({ length: sentence.count }, (_, s): [number, number] => [48 + s * step, top + 62]),
    tray: sentence.chips.map((_, k): [number, number] => [48 + k * (chipWidth + 22), top + 120]),
  };
}

function ChipDrawing({ chip, x, y, ink }: { chip: Chip; x: number; y: number; ink: Ink }) {
  const shape = { x: x - chipWidth / 2, y: y - 18, width: chipWidth, height: 36, rx: 18 };
  return (
    <>
      <rect {...shape} fill={colour("page")} />
      <rect {...shape} fill={colour(ink)} fill-opacity={0.14} stroke={colour(ink)} stroke-width={1.8} />
      <Label x={x} y={y} size={20} ink={ink} halo={false}>
        {chip.text}
      </Label>
    </>
  );
}

/** The rows that the equations become: coefficients, a bar, the right-hand side. */
function rowsPanel({ attributes: { names }, state, symbols }: View<Attributes, State>): Panel {
  const readings = sentences.map((sentence, i) => read(sentence, state.placings[i]));
  const layout = { cellWidth: 74, cellHeight: 52 };
  const [matrixWidth, matrixHeight] = matrixSize(2, 3, layout);
  const side = 272;
  const left = (side - matrixWidth) / 2;
  const top = 74;
  return {
    id: "rows",
    width: side,
    height: top + matrixHeight + 96,
    children: (
      <>
        <Label x={side / 2} y={20} kind="text" size={16} ink="muted">
          unknowns left, number right
        </Label>
        {["pencil x", "pen y"].map((name, j) => (
          <Label key={name} x={left + 8 + (j + 0.5) * layout.cellWidth} y={top - 18} size={18}>
            {name}
          </Label>
        ))}
        <MatrixDrawing
          x={left}
          y={top}
          layout={layout}
          bar={1}
          size={21}
          entries={readings.map(({ row }) => (row ?? ["?", "?", "?"]).map((entry) => String(entry).replace("-", "−")))}
          look={(i) => {
            const { token, marks } = paint(symbols, names[i], tokens[i]);
            return readings[i].row === undefined ? { ink: "muted" } : { ink: token, marks, fill: token };
          }}
        />
        {readings.map(({ verdict, says }, i) => (
          <Label
            key={i}
            x={side / 2}
            y={top + matrixHeight + 34 + i * 32}
            kind="text"
            size={says === undefined ? 17 : 15}
            ink={verdict === "open" ? "muted" : verdict}
          >
            {verdict === "open"
              ? `equation ${i + 1}: slots are open`
              : verdict === "right"
                ? `✓ equation ${i + 1}`
                : `✗ ${says ?? `equation ${i + 1} says something else`}`}
          </Label>
        ))}
      </>
    ),
  };
}
