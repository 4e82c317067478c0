import { ChoiceField } from "../kit/choice-field.tsx";
import { defineFigure, still } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { flag, integer, number } from "../kit/parser.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { Toggle } from "../kit/toggle.tsx";
import { graphPanel } from "./graph-panel.tsx";
import { sharePanel } from "./share-panel.tsx";
import { attributes, type Attributes, type State } from "./state.ts";
import { damped, secondEigenvalue, shares, steady } from "./walk.ts";

/** A random walk over places: shares that move with every step, and mostly settle. */
export const walkGraph = defineFigure<Attributes, State>({
  name: "walk-graph",
  title: "Random walk",
  summary: "Step a random walk and see the shares of its places settle, whatever the start.",
  attributes,
  stills: {
    step: still(integer(0, 60), (state, step, { max }) => ({ ...state, step: Math.min(step, max) }), "the step"),
    start: still(integer(1, 8), (state, start) => ({ ...state, start: start - 1 }), "where everybody begins, from 1"),
    damping: still(number, (state, damping) => ({ ...state, damping }), "the probability of following a link"),
    steady: still(flag, (state, steady) => ({ ...state, steady }), "whether the steady shares are shown"),
    jump: still(flag, (state, jump) => ({ ...state, jump }), "whether a dead end sends its walkers anywhere"),
  },
  check({ weights, labels, start, damping }) {
    const n = weights.length;
    if (n < 2 || n > 8 || weights.some((row) => row.length !== n))
      return `weights must be a square matrix of 2 to 8 rows; it has ${n} rows and ${weights[0].length} columns.`;
    if (weights.some((row) => row.some((weight) => weight < 0))) return "weights must be 0 or more; one is negative.";
    if (labels.length !== n) return `labels must be ${n} words, one for each place; there are ${labels.length}.`;
    if (start > n) return `start must be a place from 1 to ${n}; it is ${start}.`;
    return damping >= 0 && damping <= 1 ? undefined : `damping must be from 0 to 1; it is ${damping}.`;
  },
  initial: ({ start, damping, jump, ask }) => ({ step: 0, start: start - 1, damping, jump, steady: !ask }),
  draw: (view) => [graphPanel(view), sharePanel(view)],
  controls: ({ attributes: { labels, max, rules, ask }, state, set }) => (
    <>
      <SliderField
        label="step"
        value={state.step}
        min={0}
        max={max}
        step={1}
        onChange={(step, phase) => set({ ...state, step }, phase)}
      />
      <ChoiceField
        label="all begin at"
        value={String(state.start)}
        choices={Object.fromEntries(labels.map((label, i) => [String(i), label]))}
        onChange={(start) => set({ ...state, start: Number(start) })}
      />
      {ask && <Toggle label="steady shares" value={state.steady} onChange={(steady) => set({ ...state, steady })} />}
      {rules && (
        <>
          <SliderField
            label="damping"
            value={state.damping}
            min={0}
            max={1}
            step={0.05}
            onChange={(damping, phase) => set({ ...state, damping }, phase)}
          />
          <Toggle label="dead ends jump" value={state.jump} onChange={(jump) => set({ ...state, jump })} />
        </>
      )}
    </>
  ),
  readout({ attributes: { weights, labels }, state }) {
    const start = weights.map((_, i) => (i === state.start ? 1 : 0));
    const now = shares(weights, state, start, state.step)[state.step];
    const end = state.steady ? steady(weights, state) : undefined;
    const each = (values: readonly number[]) => values.map((share, i) => `${labels[i]} ${format(share, 3)}`).join(", ");
    const total = now.reduce((sum, share) => sum + share, 0);
    const lost = total < 1 - 1e-9 ? ` ${format(1 - total, 3)} of the walkers are lost in dead ends.` : "";
    const goal =
      end === undefined
        ? ""
        : ` Steady: ${each(end)}; what is missing shrinks about by the factor ${format(secondEigenvalue(weights, state), 3)} a step.`;
    return `After ${state.step} ${state.step === 1 ? "step" : "steps"}: ${each(now)}.${lost}${goal}`;
  },
  values({ attributes: { weights }, state }) {
    const start = weights.map((_, i) => (i === state.start ? 1 : 0));
    return {
      matrix: damped(weights, state),
      step: state.step,
      shares: shares(weights, state, start, state.step)[state.step],
      steady: steady(weights, state) ?? "none",
      second: secondEigenvalue(weights, state),
    };
  },
});
