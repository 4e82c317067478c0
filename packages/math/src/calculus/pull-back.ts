import { add } from "./operations/arithmetic.ts";
import { unrecorded } from "./variable.ts";
import type { Variable } from "./variable.ts";

/**
 * The adjoints of `xs` for the adjoint `seed` of y: walks back from y through everything it was computed from, latest
 * first. With `traced` the adjoints can be differentiated again; without it they are plain values. Undefined where y does
 * not depend on an x.
 */
export function pullBack(
  y: Variable,
  seed: Variable,
  xs: readonly Variable[],
  { traced = false }: { readonly traced?: boolean } = {},
): (Variable | undefined)[] {
  if (!traced) return unrecorded(() => pullBack(y, seed, xs, { traced: true }));
  const adjoints = new Map<Variable, Variable>([[y, seed]]);
  for (const variable of latestFirst(y)) {
    const { origin } = variable;
    const g = adjoints.get(variable);
    if (origin === undefined || g === undefined) continue;
    const parts = origin.pull(g, variable);
    for (let k = 0; k < parts.length; k++) {
      const input = origin.inputs[k];
      const part = parts[k];
      if (!input.tracked || part === undefined) continue;
      const before = adjoints.get(input);
      adjoints.set(input, before === undefined ? part : add(before, part));
    }
  }
  return xs.map((x) => adjoints.get(x));
}

/** Everything tracked that y was computed from, y first; an input is always older than its result. */
function latestFirst(y: Variable): Variable[] {
  const found = [y];
  const seen = new Set(found);
  for (let k = 0; k < found.length; k++) {
    for (const input of found[k].origin?.inputs ?? []) {
      if (!input.tracked || seen.has(input)) continue;
      seen.add(input);
      found.push(input);
    }
  }
  return found.sort((a, b) => b.serial - a.serial);
}
