import { attribute, type Values, type View } from "../kit/figure.ts";
import { choice, flag, integer } from "../kit/parser.ts";

export const steps = ["measured", "centred", "standardised", "covariance", "scores"] as const;

export const attributes = {
  view: attribute(
    choice("steps", "biplot", "shares", "digits"),
    "steps",
    "what is shown: the recipe step by step, scores with the measures' arrows, the shares of variance, or the digits that XᵀX loses",
  ),
  step: attribute(integer(0, 4), 0, "in steps, the step at the beginning"),
  standardised: attribute(flag, true, "whether the columns are divided by their standard deviations"),
  k: attribute(integer(0, 4), 2, "in shares, how many components are kept at the beginning"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  readonly step: number;
  readonly standardised: boolean;
  readonly k: number;
  /** In digits, the small singular value is 10 to the minus this. */
  readonly exponent: number;
}

/** Narrow enough for letters of eleven pixels on a phone. */
export const width = 480;

export type RecipeView = View<Attributes, State>;

/** Whether the columns are standardised now. */
export function chosenWay({ state }: RecipeView): boolean {
  return state.standardised;
}
