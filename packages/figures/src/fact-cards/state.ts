import { type Values, attribute } from "../kit/figure.ts";
import { choice, list } from "../kit/parser.ts";
import type { Puzzle } from "./puzzles.ts";

export interface State {
  /** The chosen facts in the order of choice, from 0. */
  readonly chosen: readonly number[];
}

export const attributes = {
  puzzle: attribute(choice("tearoom", "orchard"), "tearoom", "which puzzle: tearoom (two unknowns) or orchard (three)"),
  chosen: attribute(list(), [], "the facts chosen at first, counted from 1, in the order of choice"),
};

export type Attributes = Values<typeof attributes>;

export function indexes(numbers: readonly number[], { facts }: Puzzle): number[] {
  return [...new Set(numbers.map((each) => each - 1))].filter((i) => Number.isInteger(i) && i >= 0 && i < facts.length);
}

export function toggled({ chosen }: State, i: number): State {
  return { chosen: chosen.includes(i) ? chosen.filter((each) => each !== i) : [...chosen, i] };
}
