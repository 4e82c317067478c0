import { type Values, attribute } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { choice, grid } from "../kit/parser.ts";
import { type SignedProduct, signedProducts } from "./products.ts";

export interface State {
  readonly matrix: readonly (readonly number[])[];
  /** How many of the six products are added. */
  readonly step: number;
  /** Which pair is looked at: 1, 2 or 3. */
  readonly pair: number;
  /** The rows whose picks a product and its partner exchange. */
  readonly rows: Rows;
}

export type Rows = "1 and 2" | "1 and 3" | "2 and 3";

export const rowChoices = choice("1 and 2", "1 and 3", "2 and 3");

/** The two rows, counted from 0. */
export function rowsOf({ rows }: Pick<State, "rows">): readonly [number, number] {
  return rows === "1 and 2" ? [0, 1] : rows === "1 and 3" ? [0, 2] : [1, 2];
}

export const matrixParser = grid({ rows: 3, columns: 3 });

export const attributes = {
  matrix: attribute(
    matrixParser,
    [
      [2, 1, 3],
      [0, 4, 1],
      [1, 2, 2],
    ],
    "the 3×3 matrix",
  ),
  view: attribute(
    choice("steps", "pairs"),
    "steps",
    "steps: the six products one after the other; pairs: each product beside the one with two rows' picks exchanged",
  ),
};

export type Attributes = Values<typeof attributes>;

export function upTo({ matrix, step }: Pick<State, "matrix" | "step">) {
  const added = signedProducts(matrix).slice(0, step);
  return { last: added.at(-1), sum: clean(added.reduce((sum, { value }) => sum + value, 0)) };
}

const token = { plus: 3, minus: 4 } as const;

export const inkOf = ({ sign }: SignedProduct) => (sign > 0 ? token.plus : token.minus);

export function signed(value: number): string {
  return value < 0 ? `(${format(value)})` : format(value);
}

/** Without the digits that floating point adds. */
export function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
