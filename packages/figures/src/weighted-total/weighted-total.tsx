import { attribute, defineFigure, still, type Panel, type Token, type Values, type View } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { colour, paint } from "../kit/paint.ts";
import { list, words } from "../kit/parser.ts";
import { plane } from "../kit/plane.ts";
import { total } from "./total.ts";

interface State {
  readonly weights: readonly number[];
  readonly amounts: readonly number[];
}

const side = 460;
const left = 96;
/** The largest weight and amount, and what one of each takes in the drawing. */
const most = { weight: 5, amount: 8 };
const unit = { weight: 17, amount: 31 };
const row = most.weight * unit.weight + 24;
const shades = [0.75, 0.5, 0.28, 0.14];

const attributes = {
  weights: attribute(list(), [3, 0.5, 2], "what one of each counts: prices, or the weights of a model; from 0 to 5"),
  amounts: attribute(list(), [2, 6, 4], "how many of each; from 0 to 8"),
  items: attribute(words, ["coffee", "bread", "soup"], "what they are called"),
  names: attribute(words, ["p", "q"], "the lesson's symbols for the weights and the amounts"),
};
type Attributes = Values<typeof attributes>;

/** A dot product as a total: each weight times its amount is an area, and the areas add up. */
export const weightedTotal = defineFigure<Attributes, State>({
  name: "weighted-total",
  title: "A weighted total",
  summary: "Change prices and quantities: each product is an area, and their sum is the dot product.",
  attributes,
  stills: {
    weights: still(list(), (state, weights) => replaced(state, { weights }), "what one of each counts"),
    amounts: still(list(), (state, amounts) => replaced(state, { amounts }), "how many of each"),
  },
  check({ weights, amounts, items, names }) {
    const n = items.length;
    if (n < 1 || n > 4) return `items must be one to four words; there are ${n}.`;
    if (weights.length !== n || amounts.length !== n)
      return `weights and amounts must have a number for each of the ${n} items; they have ${weights.length} and ${amounts.length}.`;
    if (weights.some((each) => each < 0 || each > most.weight)) return "weights must be numbers from 0 to 5.";
    if (amounts.some((each) => each < 0 || each > most.amount)) return "amounts must be numbers from 0 to 8.";
    return names.length === 2 ? undefined : "names must be two words: the weights and the amounts.";
  },
  initial: ({ weights, amounts }) => ({ weights, amounts }),
  draw: (view) => [areasPanel(view)],
  controls: ({ attributes: { items, names }, state, set }) => (
    <>
      {(["weights", "amounts"] as const).map((key, k) => (
        <fieldset class="figure-row" key={key}>
          <legend>{names[k]} =</legend>
          {items.map((item, i) => (
            <NumberField
              key={item}
              label={`${names[k]}, ${item}`}
              shown={i === 0 ? "(" : ""}
              after={i === items.length - 1 ? ")" : ","}
              value={state[key][i]}
              step={k === 0 ? 0.5 : 1}
              min={0}
              max={k === 0 ? most.weight : most.amount}
              onChange={(value) => set({ ...state, [key]: state[key].with(i, value) })}
            />
          ))}
        </fieldset>
      ))}
    </>
  ),
  readout({ attributes: { names }, state }) {
    const { parts, sum } = total(state.weights, state.amounts);
    return `${names[0]} · ${names[1]} = ${formatPoint(state.weights)} · ${formatPoint(state.amounts)} = ${parts.map((part) => format(part)).join(" + ")} = ${format(sum)}.`;
  },
  values: ({ state }) => ({ ...state, total: total(state.weights, state.amounts).sum }),
});

function replaced(state: State, next: Partial<State>): State {
  const fit = Object.values(next).every((values) => values.length === state.weights.length);
  return fit ? { ...state, ...next } : state;
}

function areasPanel({ attributes: { items, names }, state, symbols, set }: View<Attributes, State>): Panel {
  const { parts, sum } = total(state.weights, state.amounts);
  const [weight, amount] = [paint(symbols, names[0], 1), paint(symbols, names[1], 2)];
  const result = paint(symbols, "b", 3);
  const bottom = items.length * row + 26;
  const scale = (side - 32) / Math.max(1, items.length * 12, sum);
  const starts = parts.map((_, i) => 16 + scale * total(state.weights.slice(0, i), state.amounts.slice(0, i)).sum);
  return {
    id: "areas",
    width: side,
    height: bottom + 96,
    children: (
      <>
        {items.map((item, i) => {
          const frame = plane({
            x: [0, most.amount],
            y: [0, most.weight],
            left,
            top: i * row + 8,
            width: most.amount * unit.amount,
            height: most.weight * unit.weight,
          });
          const [w, a] = [state.weights[i], state.amounts[i]];
          const base = frame.toY(0);
          return (
            <g key={item}>
              <Label x={left - 14} y={base - 12} kind="text" anchor="end">
                {item}
              </Label>
              <path
                d={`M${left} ${frame.top}V${base}H${left + frame.width}`}
                fill="none"
                stroke={colour("muted")}
                stroke-opacity={0.5}
              />
              <rect
                {...result.marks}
                x={left}
                y={frame.toY(w)}
                width={a * unit.amount}
                height={w * unit.weight}
                fill={colour(result.token)}
                fill-opacity={shades[i] * 0.8}
                stroke={colour(result.token)}
                stroke-width={1.2}
              />
              <Edge token={weight.token} marks={weight.marks} d={`M${left} ${base}V${frame.toY(w)}`} />
              <Edge token={amount.token} marks={amount.marks} d={`M${left} ${base}H${frame.toX(a)}`} />
              <Label x={frame.toX(most.amount) + 12} y={base - 40} kind="number" anchor="start" size={18}>
                {`${format(w)} × ${format(a)}`}
              </Label>
              <Label
                x={frame.toX(most.amount) + 12}
                y={base - 14}
                kind="number"
                anchor="start"
                size={18}
                bold
                ink={result.token}
              >
                {`= ${format(parts[i])}`}
              </Label>
              <Handle
                plane={frame}
                at={[0, w]}
                label={`${names[0]}, ${item}`}
                valueText={format(w)}
                rule={{ axis: "y", step: 0.5, y: [0, most.weight] }}
                token={weight.token}
                symbol={names[0]}
                onMove={([, to], phase) => set({ ...state, weights: state.weights.with(i, to) }, phase)}
              />
              <Handle
                plane={frame}
                at={[a, 0]}
                label={`${names[1]}, ${item}`}
                valueText={format(a)}
                rule={{ axis: "x", step: 1, x: [0, most.amount] }}
                token={amount.token}
                symbol={names[1]}
                onMove={([to], phase) => set({ ...state, amounts: state.amounts.with(i, to) }, phase)}
              />
            </g>
          );
        })}
        <rect x={16} y={bottom} width={side - 32} height={34} rx={4} fill={colour("muted")} fill-opacity={0.1} />
        {parts.map((part, i) => (
          <rect
            key={items[i]}
            x={starts[i]}
            y={bottom}
            width={part * scale}
            height={34}
            fill={colour(result.token)}
            fill-opacity={shades[i] * 0.8}
            stroke={colour(result.token)}
            stroke-width={1.2}
          />
        ))}
        <g {...result.marks}>
          <Label x={side / 2} y={bottom + 64} kind="number" size={22} bold ink={result.token}>
            {`${names[0]} · ${names[1]} = ${parts.map((part) => format(part)).join(" + ")} = ${format(sum)}`}
          </Label>
        </g>
      </>
    ),
  };
}

function Edge({ token, marks, d }: { token: Token; marks: { class: string; "data-symbol": string }; d: string }) {
  return <path {...marks} d={d} fill="none" stroke={colour(token)} stroke-width={5} stroke-linecap="round" />;
}
