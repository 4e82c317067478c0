import { clearDenominators, rationalNullSpace } from "@gradus/math";

export interface Molecule {
  /** As written: `Ca(OH)2`. */
  readonly formula: string;
  /** How many atoms of each element one molecule has; a charge counts under `charge`. */
  readonly atoms: Readonly<Record<string, number>>;
  readonly side: "left" | "right";
}

export interface Reaction {
  readonly molecules: readonly Molecule[];
  /** In the order in which they first appear; `charge` last, when there are ions. */
  readonly elements: readonly string[];
}

/** `CH4 + O2 -> CO2 + H2O`; charges as `MnO4^-` and `Fe^3+`. Undefined when the text is no reaction. */
export function parseReaction(text: string): Reaction | undefined {
  const sides = text.split(/\s*(?:->|→)\s*/);
  if (sides.length !== 2) return undefined;
  const molecules: Molecule[] = [];
  for (const [i, side] of (["left", "right"] as const).entries())
    for (const formula of sides[i].split(/\s+\+\s+/).map((each) => each.trim())) {
      const atoms = parseFormula(formula);
      if (atoms === undefined) return undefined;
      molecules.push({ formula, atoms, side });
    }
  const found = new Set(molecules.flatMap(({ atoms }) => Object.keys(atoms)));
  const charged = found.delete("charge");
  return { molecules, elements: charged ? [...found, "charge"] : [...found] };
}

/** The atoms of a formula with brackets and charge; undefined when it is none. */
export function parseFormula(formula: string): Record<string, number> | undefined {
  const [body, charge] = formula.split("^");
  const atoms: Record<string, number> = {};
  const stack: Record<string, number>[] = [atoms];
  let at = 0;
  const token = /([A-Z][a-z]?)(\d*)|(\()|(\))(\d*)/y;
  while (at < body.length) {
    token.lastIndex = at;
    const match = token.exec(body);
    if (match === null) return undefined;
    at = token.lastIndex;
    const [, element, count, open, close, times] = match;
    if (element) put(stack[stack.length - 1], element, Number(count || 1));
    else if (open) stack.push({});
    else if (close) {
      const group = stack.pop() as Record<string, number>;
      if (stack.length === 0) return undefined;
      for (const [name, number] of Object.entries(group))
        put(stack[stack.length - 1], name, number * Number(times || 1));
    }
  }
  if (stack.length !== 1 || Object.keys(atoms).length === 0) return undefined;
  if (charge !== undefined) {
    const match = /^(\d*)([+-])$/.exec(charge);
    if (match === null) return undefined;
    atoms.charge = Number(match[1] || 1) * (match[2] === "+" ? 1 : -1);
  }
  return atoms;
}

/** Rows are elements, columns molecules; what stands on the right counts negative, so that a balance is a null vector. */
export function elementMatrix({ molecules, elements }: Reaction): number[][] {
  return elements.map((element) =>
    molecules.map(({ atoms, side }) => (atoms[element] ?? 0) * (side === "left" ? 1 : -1) + 0),
  );
}

/** The atoms of an element on both sides when there are so many of each molecule. */
export function tally(
  { molecules }: Reaction,
  counts: readonly number[],
  element: string,
): { left: number; right: number } {
  const on = (side: Molecule["side"]) =>
    molecules.reduce(
      (sum, { atoms, side: where }, j) => (where === side ? sum + counts[j] * (atoms[element] ?? 0) : sum),
      0,
    );
  return { left: on("left"), right: on("right") };
}

/** The null space of the reaction in whole numbers: one vector for each independent way to balance it. */
export function balances(reaction: Reaction): number[][] {
  return rationalNullSpace(elementMatrix(reaction)).map((v) => {
    const whole = clearDenominators(v).map(Number);
    return whole.every((each) => each <= 0) ? whole.map((each) => -each + 0) : whole;
  });
}

function put(atoms: Record<string, number>, element: string, count: number): void {
  atoms[element] = (atoms[element] ?? 0) + count;
}
