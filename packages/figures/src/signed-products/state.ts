import { type Values, attribute } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { grid } from "../kit/parser.ts";
import { type SignedProduct, signedProducts } from "./products.ts";

export interface State {
  readonly matrix: readonly (readonly number[])[];
  /** How many of the six products are added. */
  readonly step: number;
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
};

export type Attributes = Values<typeof attributes>;

export function upTo({ matrix, step }: State) {
  const added = signedProducts(matrix).slice(0, step);
  return { last: added.at(-1), sum: clean(added.reduce((sum, { value }) => sum + value, 0)) };
}

const token = { plus: 3, minus: 4 } as const;

export const inkOf = ({ sign }: SignedProduct) => (sign > 0 ? token.plus : token.minus);

export function signed(value: number): string {
  return value < 0 ? `(${format(value)})` : format(value);
}

/** Without the digits that floating point adds. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
