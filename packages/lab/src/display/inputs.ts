import type { MimeBundle } from "../mime-bundle.ts";

/** What an input knows of the cell that makes it. */
export interface InputContext {
  /** The number of this call in its cell, from 0. */
  readonly nextInput: () => number;
  /** What the learner has set before, if anything. */
  readonly setValue: (input: number) => unknown;
  readonly emit: (bundle: MimeBundle) => void;
  /** The texts of the lab's data sets, by id. */
  readonly dataTexts: () => Readonly<Record<string, string>>;
}

/**
 * A number that the reader moves. The cells that read it run again when it moves.
 *
 * @param min the lower end
 * @param max the upper end
 * @param options.value where it starts; the lower end when absent
 * @param options.step 1 when both ends are whole numbers, otherwise a hundredth of the range
 * @throws Error when min is not below max
 */
export type SliderFunction = (
  min: number,
  max: number,
  options?: { readonly value?: number; readonly step?: number; readonly label?: string },
) => number;

/**
 * One of several texts that the reader picks. The cells that read it run again when another is picked.
 *
 * @throws Error when there is nothing to pick from
 */
export type ChoiceFunction = <T extends string>(
  options: readonly T[],
  settings?: { readonly value?: T; readonly label?: string },
) => T;

/** `slider` and `choice`, bound to the cell that is running. */
export function createInputs(context: () => InputContext): { slider: SliderFunction; choice: ChoiceFunction } {
  return {
    slider(
      min,
      max,
      { value = min, step = Number.isInteger(min) && Number.isInteger(max) ? 1 : (max - min) / 100, label = "" } = {},
    ) {
      if (!(min < max))
        throw new Error(`slider: the lower end must be below the upper one; they are ${min} and ${max}.`);
      if (!(step > 0)) throw new Error(`slider: the step must be above 0; it is ${step}.`);
      const { nextInput, setValue, emit } = context();
      const input = nextInput();
      const set = setValue(input);
      const now = Math.min(max, Math.max(min, typeof set === "number" && Number.isFinite(set) ? set : value));
      emit({
        "text/plain": `${label === "" ? "slider" : label} = ${now} (from ${min} to ${max})`,
        "application/vnd.gradus.slider+json": { input, min, max, step, value: now, label },
      });
      return now;
    },
    choice(options, { value = options[0], label = "" } = {}) {
      if (options.length === 0) throw new Error("choice: there must be at least one option; the list is empty.");
      const { nextInput, setValue, emit } = context();
      const input = nextInput();
      const set = setValue(input);
      const now = options.find((option) => option === set) ?? value;
      emit({
        "text/plain": `${label === "" ? "choice" : label} = ${now} (of ${options.join(", ")})`,
        "application/vnd.gradus.choice+json": { input, options, value: now, label },
      });
      return now;
    },
  };
}
