import { entrywise as plainEntrywise } from "../../array/entrywise.ts";
import { asVariable, entriesOf, record } from "../variable.ts";
import type { Traced, Variable } from "../variable.ts";

/** A function of every entry, with its pullback: for the adjoint g of the result y the adjoint of x. */
export function entrywise(
  name: string,
  a: Traced,
  f: (x: number) => number,
  pull: (g: Variable, x: Variable, y: Variable) => Variable,
): Variable {
  const x = asVariable(name, a);
  return record(
    () => plainEntrywise(name, entriesOf(x), f),
    [x],
    (g, y) => [pull(g, x, y)],
  );
}
