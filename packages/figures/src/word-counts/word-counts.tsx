import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { flag, type Parser } from "../kit/parser.ts";
import { Toggle } from "../kit/toggle.tsx";
import { cosine, countWords } from "./counts.ts";
import { TextField } from "./text-field.tsx";

interface State {
  readonly texts: readonly string[];
  readonly withoutCommon: boolean;
}

const longest = 80;
const texts: Parser<readonly string[]> = {
  expects: `two or three texts of at most ${longest} letters, separated by |`,
  parse(given) {
    const parts = given.split("|").map((part) => part.trim());
    return parts.length >= 2 && parts.length <= 3 && parts.every((part) => part.length <= longest) ? parts : undefined;
  },
  print: (value) => value.join(" | "),
};

const attributes = {
  texts: attribute(
    texts,
    [
      "The wind turns the sails of the mill.",
      "The mill grinds when the wind blows.",
      "The prices of the shares fall and fall.",
    ],
    "two or three short texts, separated by |",
  ),
  common: attribute(flag, true, "whether words such as the and of are counted"),
};
type Attributes = Values<typeof attributes>;

const tokens: readonly Token[] = [1, 2, 3];
const shown = 10;
const rowHeight = 30;

/** Short texts as vectors of word counts, and how alike their directions are. */
export const wordCounts = defineFigure<Attributes, State>({
  name: "word-counts",
  title: "Texts as vectors",
  summary: "Type short texts: each becomes a vector of word counts, and their cosines say how alike they are.",
  attributes,
  stills: {
    texts: still(texts, (state, texts) => ({ ...state, texts }), "the texts, separated by |"),
    common: still(flag, (state, common) => ({ ...state, withoutCommon: !common }), "whether common words are counted"),
  },
  initial: ({ texts, common }) => ({ texts, withoutCommon: !common }),
  draw: (view) => [countsPanel(view), cosinesPanel(view)],
  controls: ({ state, set }) => (
    <>
      {state.texts.map((text, i) => (
        <TextField
          key={i}
          label={`text ${i + 1}`}
          value={text}
          maxLength={longest}
          onChange={(next, phase) => set({ ...state, texts: state.texts.with(i, next) }, phase)}
        />
      ))}
      <Toggle
        label="leave out the, of, and, …"
        value={state.withoutCommon}
        onChange={(withoutCommon) => set({ ...state, withoutCommon })}
      />
    </>
  ),
  readout({ state }) {
    const { vocabulary } = countWords(state.texts, state.withoutCommon);
    const named = pairs(state).map(
      ({ i, j, value }) => `${i + 1} and ${j + 1}: ${value === undefined ? "no angle" : format(value, 3)}`,
    );
    return `${vocabulary.length} different words, so each text is a vector of ${vocabulary.length} counts. Cosines of texts ${named.join("; ")}.`;
  },
  values({ state }) {
    const { vocabulary, vectors } = countWords(state.texts, state.withoutCommon);
    return { vocabulary, vectors, cosines: pairs(state).map(({ value }) => value ?? "none") };
  },
});

function pairs(state: State) {
  const { vectors } = countWords(state.texts, state.withoutCommon);
  return vectors.flatMap((u, i) => vectors.slice(i + 1).map((v, k) => ({ i, j: i + 1 + k, value: cosine(u, v) })));
}

/** The words below each other: each column of counts is a vector. */
function countsPanel({ state, symbols }: View<Attributes, State>): Panel {
  const { vocabulary, vectors } = countWords(state.texts, state.withoutCommon);
  const rows = vocabulary.slice(0, shown);
  const width = 400;
  const cell = 62;
  const left = width - vectors.length * cell - 10;
  const top = 44;
  return {
    id: "counts",
    width,
    height: top + shown * rowHeight + 40,
    children: (
      <>
        {vectors.map((counts, k) => {
          const { token, marks } = paint(symbols, `t_${k + 1}`, tokens[k]);
          const x = left + (k + 0.5) * cell;
          return (
            <g key={k} {...marks}>
              <Label x={x} y={20} kind="text" bold ink={token}>
                {`text ${k + 1}`}
              </Label>
              {rows.map((word, i) => (
                <g key={word}>
                  <rect
                    x={x - cell / 2 + 4}
                    y={top + i * rowHeight + 2}
                    width={cell - 8}
                    height={rowHeight - 4}
                    rx={5}
                    fill={colour(token)}
                    fill-opacity={counts[i] === 0 ? 0 : Math.min(0.6, 0.14 + 0.12 * counts[i])}
                  />
                  <Label
                    x={x}
                    y={top + (i + 0.5) * rowHeight}
                    kind="number"
                    size={18}
                    halo={false}
                    ink={counts[i] === 0 ? "muted" : "ink"}
                    bold={counts[i] > 0}
                  >
                    {String(counts[i])}
                  </Label>
                </g>
              ))}
            </g>
          );
        })}
        {rows.map((word, i) => (
          <Label key={word} x={left - 12} y={top + (i + 0.5) * rowHeight} kind="text" anchor="end">
            {word.length > 20 ? `${word.slice(0, 19)}…` : word}
          </Label>
        ))}
        {vocabulary.length > shown && (
          <Label x={left - 12} y={top + (shown + 0.5) * rowHeight} kind="text" anchor="end" ink="muted">
            {`and ${vocabulary.length - shown} more`}
          </Label>
        )}
      </>
    ),
  };
}

/** Each text against each: the darker, the smaller the angle. */
function cosinesPanel({ state, symbols }: View<Attributes, State>): Panel {
  const { vectors } = countWords(state.texts, state.withoutCommon);
  const n = vectors.length;
  const cell = 92;
  const left = 76;
  const top = 74;
  const width = left + n * cell + 8;
  const look = (k: number) => paint(symbols, `t_${k + 1}`, tokens[k]);
  return {
    id: "cosines",
    width,
    height: top + n * cell + 12,
    children: (
      <>
        <Label x={left + (n * cell) / 2} y={18} kind="text" ink="muted">
          cosine
        </Label>
        {vectors.map((_, k) => (
          <g key={k} {...look(k).marks}>
            <Label x={left + (k + 0.5) * cell} y={52} kind="text" bold ink={look(k).token}>
              {`text ${k + 1}`}
            </Label>
            <Label x={left - 10} y={top + (k + 0.5) * cell} kind="text" anchor="end" bold ink={look(k).token}>
              {`text ${k + 1}`}
            </Label>
          </g>
        ))}
        {vectors.map((u, i) =>
          vectors.map((v, j) => {
            const value = cosine(u, v);
            return (
              <g key={`${i} ${j}`}>
                <rect
                  x={left + j * cell + 3}
                  y={top + i * cell + 3}
                  width={cell - 6}
                  height={cell - 6}
                  rx={6}
                  fill={colour(i === j ? "muted" : "accent")}
                  fill-opacity={i === j ? 0.12 : 0.06 + 0.6 * (value ?? 0)}
                />
                <Label
                  x={left + (j + 0.5) * cell}
                  y={top + (i + 0.5) * cell}
                  kind="number"
                  size={20}
                  bold={i !== j}
                  halo={false}
                  ink={i === j ? "muted" : "ink"}
                >
                  {value === undefined ? "–" : value.toFixed(2)}
                </Label>
              </g>
            );
          }),
        )}
      </>
    ),
  };
}
