import type { Panel, View } from "../kit/figure.ts";
import { formatEquation } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { type Ink, colour } from "../kit/paint.ts";
import { type Verdict, judge } from "./judge.ts";
import { type Puzzle, puzzles } from "./puzzles.ts";
import { type Attributes, type State, toggled } from "./state.ts";

export const width = 380;

const cardHeight = 58;

const signs: Readonly<Record<Verdict, string>> = { new: "+ new", repeats: "= repeats", contradicts: "✗ contradicts" };

const inks: Readonly<Record<Verdict, Ink>> = { new: "accent", repeats: "muted", contradicts: "wrong" };

export function cardsPanel({ attributes: { puzzle }, state, live, set }: View<Attributes, State>): Panel {
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
