import type { JSX } from "preact";
import { ChoiceField } from "../kit/choice-field.tsx";
import type { View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SliderField } from "../kit/slider-field.tsx";
import { Toggle } from "../kit/toggle.tsx";
import { VectorFields } from "../kit/vector-fields.tsx";
import type { BoardAttributes, BoardState } from "./vector-board.tsx";

/** The orders of a norm that the slider passes through. */
export const orders = [1, 1.25, 1.5, 2, 3, 4, 8, Infinity] as const;

/** What the board shows; each is one idea about vectors. */
export const modes = {
  vector: "Vector",
  sum: "Sum",
  difference: "Difference",
  multiple: "Multiple",
  mix: "Mix",
  norm: "Norm",
} as const;
export type Mode = keyof typeof modes;

/** Every handle of the board as numbers and sliders. */
export function boardControls({ attributes, state, set }: View<BoardAttributes, BoardState>): JSX.Element {
  const { mode, u, v, target, a, b, p } = state;
  const [nameU, nameV] = attributes.names;
  const both = mode === "sum" || mode === "difference" || mode === "mix";
  const nearestOrder = orders.reduce((best, order, i) => (order <= p ? i : best), 0);
  return (
    <>
      {attributes.tabs && (
        <ChoiceField label="Show" value={mode} choices={modes} onChange={(mode) => set({ ...state, mode })} />
      )}
      <VectorFields name={nameU} value={u} onChange={(u) => set({ ...state, u })} />
      {both && <VectorFields name={nameV} value={v} onChange={(v) => set({ ...state, v })} />}
      {mode === "mix" && <VectorFields name="target" value={target} onChange={(target) => set({ ...state, target })} />}
      {(mode === "multiple" || mode === "mix") && (
        <SliderField
          label="a"
          value={a}
          min={-4}
          max={4}
          step={0.25}
          onChange={(a, phase) => set({ ...state, a }, phase)}
        />
      )}
      {mode === "mix" && (
        <SliderField
          label="b"
          value={b}
          min={-4}
          max={4}
          step={0.25}
          onChange={(b, phase) => set({ ...state, b }, phase)}
        />
      )}
      {(mode === "norm" || mode === "difference") && (
        <SliderField
          label="order p of the norm"
          value={nearestOrder}
          min={0}
          max={orders.length - 1}
          step={1}
          shown={p === Infinity ? "∞" : format(p)}
          onChange={(i, phase) => set({ ...state, p: orders[i] }, phase)}
        />
      )}
      {mode !== "mix" && mode !== "multiple" && (
        <Toggle label="As points" value={state.points} onChange={(points) => set({ ...state, points })} />
      )}
    </>
  );
}
