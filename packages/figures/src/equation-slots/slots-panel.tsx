import type { Panel, View } from "../kit/figure.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { type Ink, colour, paint } from "../kit/paint.ts";
import { plane } from "../kit/plane.ts";
import { place, read } from "./reading.ts";
import { type Chip, type Sentence, sentences } from "./sentences.ts";
import { type Attributes, type State, put, tokens } from "./state.ts";

export const width = 384;

const rowHeight = 158;

const chipWidth = 62;

export function slotsPanel({ attributes: { names }, state, symbols, set }: View<Attributes, State>): Panel {
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
