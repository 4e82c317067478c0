import { attribute, defineFigure, still, type Panel, type Values, type View } from "../kit/figure.ts";
import { superscript } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { colour, dashes, paint } from "../kit/paint.ts";
import { list, type Parser } from "../kit/parser.ts";
import { subscript } from "../matrix/subscript.ts";
import { balances, elementMatrix, parseReaction, tally, type Reaction } from "./reaction.ts";

interface State {
  /** How many of each molecule, in the order of the reaction. */
  readonly counts: readonly number[];
}

const side = 440;
const most = 60;

const reaction: Parser<Reaction> = {
  expects: "a reaction such as CH4 + O2 -> CO2 + H2O, ions as MnO4^-",
  parse: parseReaction,
  print: ({ molecules }) =>
    (["left", "right"] as const)
      .map((side) =>
        molecules
          .filter((molecule) => molecule.side === side)
          .map(({ formula }) => formula)
          .join(" + "),
      )
      .join(" -> "),
};

const attributes = {
  reaction: attribute(reaction, parseReaction("CH4 + O2 -> CO2 + H2O") as Reaction, "the molecules on both sides"),
  counts: attribute(list(), [], "how many of each at first; one of each unless given"),
};

type Attributes = Values<typeof attributes>;

export const reactionBalance = defineFigure<Attributes, State>({
  name: "reaction-balance",
  title: "Balancing a reaction",
  summary: "Count molecules until each element has as many atoms on the left as on the right.",
  attributes,
  stills: {
    counts: still(
      list(),
      (state, counts) => ({ counts: state.counts.map((old, j) => counts[j] ?? old) }),
      "how many of each molecule",
    ),
  },
  check({ reaction, counts }) {
    const n = reaction.molecules.length;
    if (n > 8) return `reaction must have at most 8 molecules; it has ${n}.`;
    return counts.length === 0 || counts.length === n
      ? undefined
      : `counts must have a number for each of the ${n} molecules; it has ${counts.length}.`;
  },
  initial: ({ reaction, counts }) => ({ counts: counts.length > 0 ? counts : reaction.molecules.map(() => 1) }),
  draw: (view) => [balancePanel(view)],
  controls({ attributes: { reaction }, state, set }) {
    const ways = balances(reaction).filter((way) => way.every((each) => each >= 0 && each <= most));
    return (
      <>
        {reaction.molecules.map(({ formula }, j) => (
          <NumberField
            key={j}
            label={readable(formula)}
            value={state.counts[j]}
            min={0}
            max={most}
            onChange={(value) => set({ counts: state.counts.map((old, k) => (k === j ? Math.round(value) : old)) })}
          />
        ))}
        {ways.map((way, k) => (
          <button key={k} type="button" onClick={() => set({ counts: way })}>
            {ways.length === 1 ? "Use the null vector" : `Use null vector ${k + 1}`}
          </button>
        ))}
      </>
    );
  },
  readout({ attributes: { reaction }, state }) {
    const nullity = balances(reaction).length;
    const off = reaction.elements.filter((element) => !level(reaction, state, element));
    const space = `The null space has dimension ${nullity}${nullity === 1 ? ": one balance, and its multiples" : nullity === 0 ? ": this reaction cannot be balanced" : ""}.`;
    if (state.counts.every((each) => each === 0)) return `Nothing reacts: that balances, and says nothing. ${space}`;
    return off.length === 0
      ? `Balanced: ${equation(reaction, state)}. ${space}`
      : `Not balanced in ${off.join(", ")}. ${space}`;
  },
  values({ attributes: { reaction }, state }) {
    return {
      counts: state.counts,
      balanced: reaction.elements.every((element) => level(reaction, state, element)),
      nullity: balances(reaction).length,
      matrix: elementMatrix(reaction),
    };
  },
});

function level(reaction: Reaction, { counts }: State, element: string): boolean {
  const { left, right } = tally(reaction, counts, element);
  return left === right;
}

function balancePanel({ attributes: { reaction }, state, symbols }: View<Attributes, State>): Panel {
  const tallies = reaction.elements.map((element) => ({ element, ...tally(reaction, state.counts, element) }));
  const largest = Math.max(4, ...tallies.flatMap(({ left, right }) => [Math.abs(left), Math.abs(right)]));
  const looks = { left: paint(symbols, "left", 1), right: paint(symbols, "right", 2) };
  const text = equation(reaction, state);
  const middle = side / 2;
  const bar = 118;
  const row = 48;
  const top = 78;
  const height = top + tallies.length * row;
  const done = tallies.every(({ left, right }) => left === right) && state.counts.some((each) => each > 0);
  return {
    id: "balance",
    width: side,
    height: height + 40,
    children: (
      <>
        <Label x={middle} y={24} kind="text" size={Math.min(21, (side - 20) / (text.length * 0.52))}>
          {text}
        </Label>
        {(["left", "right"] as const).map((where) => {
          const { token, marks } = looks[where];
          const at = where === "left" ? middle - 40 - bar / 2 : middle + 40 + bar / 2;
          return (
            <g key={where} {...marks}>
              <Label x={at} y={60} kind="text" size={15} ink={token}>
                {where === "left" ? "atoms on the left" : "on the right"}
              </Label>
            </g>
          );
        })}
        {tallies.map(({ element, left, right }, i) => {
          const y = top + i * row + row / 2;
          const same = left === right;
          return (
            <g key={element}>
              {(
                [
                  ["left", left],
                  ["right", right],
                ] as const
              ).map(([where, count]) => {
                const { token, marks } = looks[where];
                const long = (Math.abs(count) / largest) * bar;
                const x = where === "left" ? middle - 40 - long : middle + 40;
                return (
                  <g key={where} {...marks}>
                    <rect
                      x={x}
                      y={y - 14}
                      width={long}
                      height={28}
                      rx={4}
                      fill={colour(token)}
                      fill-opacity={0.25}
                      stroke={colour(token)}
                      stroke-width={2}
                      stroke-dasharray={dashes[token]}
                    />
                    <Label
                      x={where === "left" ? middle - 50 - long : middle + 50 + long}
                      y={y}
                      kind="number"
                      size={19}
                      anchor={where === "left" ? "end" : "start"}
                      ink={token}
                    >
                      {String(count).replace("-", "−")}
                    </Label>
                  </g>
                );
              })}
              <Label x={middle} y={y - 7} kind="text" size={element === "charge" ? 15 : 19} bold>
                {element}
              </Label>
              <Label x={middle} y={y + 13} kind="text" size={15} bold ink={same ? "right" : "wrong"}>
                {same ? "✓" : "≠"}
              </Label>
            </g>
          );
        })}
        <Label x={middle} y={height + 20} kind="text" size={18} bold ink={done ? "right" : "muted"}>
          {done ? "✓ balanced" : "not balanced yet"}
        </Label>
      </>
    ),
  };
}

function equation({ molecules }: Reaction, { counts }: State): string {
  const of = (side: "left" | "right") =>
    molecules
      .flatMap(({ formula, side: where }, j) =>
        where === side ? [`${counts[j] === 1 ? "" : `${counts[j]} `}${readable(formula)}`] : [],
      )
      .join(" + ");
  return `${of("left")} → ${of("right")}`;
}

/** `MnO4^-` as `MnO₄⁻`. */
function readable(formula: string): string {
  const [body, charge = ""] = formula.split("^");
  const raised = charge
    .replace(/\d+/, (digits) => superscript(Number(digits)))
    .replace("-", "⁻")
    .replace("+", "⁺");
  return body.replace(/\d+/g, (digits) => subscript(Number(digits))) + raised;
}
