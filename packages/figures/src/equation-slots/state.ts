import { type Token, type Values, attribute } from "../kit/figure.ts";
import { words } from "../kit/parser.ts";
import type { Placing } from "./reading.ts";

export interface State {
  /** For each sentence, where its chips lie. */
  readonly placings: readonly Placing[];
}

export const attributes = {
  names: attribute(words, ["line1", "line2"], "the lesson's symbols for the two equations"),
};

export type Attributes = Values<typeof attributes>;

export const tokens: readonly Token[] = [1, 2];

export function put({ placings }: State, i: number, placing: Placing): State {
  return { placings: placings.map((old, k) => (k === i ? placing : old)) };
}
