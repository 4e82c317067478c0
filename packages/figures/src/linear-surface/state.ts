import { type Values, attribute } from "../kit/figure.ts";
import { words } from "../kit/parser.ts";
import type { Camera } from "../space/camera.ts";
import { terms } from "./terms.ts";

export interface State {
  readonly terms: readonly string[];
  readonly camera: Camera;
}

export const attributes = {
  terms: attribute(words, ["x", "y"], `the terms that are on at first: ${terms.map(({ id }) => id).join(", ")}`),
};

export type Attributes = Values<typeof attributes>;

/** In the order in which they are written. */
export function known(ids: readonly string[]): string[] {
  return terms.map(({ id }) => id).filter((id) => ids.includes(id));
}
