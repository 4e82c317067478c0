import { attribute } from "../kit/figure.ts";
import { parseNumber, type Parser } from "../kit/parser.ts";
import type { Road } from "./network.ts";

export interface State {
  /** The cars counted on each road in an hour; null where nobody has counted. */
  readonly counted: readonly (number | null)[];
}

export const width = 520;

export const height = 406;

/** Four crossings of one-way streets, and a street across. */
export const crossings = [
  { name: "A", x: 150, y: 80 },
  { name: "B", x: 370, y: 80 },
  { name: "C", x: 370, y: 300 },
  { name: "D", x: 150, y: 300 },
] as const;

export const roads: readonly Road[] = [
  { from: 0, to: 1 },
  { from: 1, to: 2 },
  { from: 2, to: 3 },
  { from: 3, to: 0 },
  { from: 0, to: 2 },
];

/** Cars that come from outside at each crossing; negative where they leave. */
export const supply = [300, -100, 200, -400];

/** What one finds on counting: any flow that balances would do. */
export const traffic = [150, 50, 500, 100, 250];

export const counts: Parser<readonly (number | null)[]> = {
  expects: "five numbers or question marks such as 150, ?, ?, ?, ?",
  parse(text) {
    const parts = text.split(",").map((part) => part.trim());
    const values = parts.map((part) => (part === "?" ? null : parseNumber(part)));
    return parts.length === roads.length && !values.includes(undefined) ? (values as (number | null)[]) : undefined;
  },
  print: (value) => value.map((each) => each ?? "?").join(", "),
};

export const attributes = { counts: attribute(counts, [150, null, null, null, null], "the roads counted at first") };
