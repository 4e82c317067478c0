import { random } from "../random/random.ts";
import { derivative } from "./derivative.ts";
import { evaluate } from "./evaluate.ts";
import { evaluateComplex, sizeOfComplex } from "./evaluate-complex.ts";
import type { Rounded } from "./evaluate-complex.ts";
import { CONSTANTS, lookUp } from "./functions.ts";
import { parseNamed } from "./parse-expression.ts";
import type { Expression } from "./parse-expression.ts";

/** What counts as equal, and where. */
export interface EquivalentOptions {
  /** The variables of texts. */
  readonly variables?: readonly string[];
  /** For a variable the interval in which it lies; [−4, 4] when absent. */
  readonly domain?: Readonly<Record<string, readonly [number, number]>>;
  /** Antiderivatives: the two may differ by a constant in this variable, so their derivatives are compared. */
  readonly upToConstantIn?: string;
}

/** The verdict, and where the two differ. */
export interface Equivalence {
  readonly equivalent: boolean;
  /** False when the two could not be compared anywhere; then `equivalent` is false as well. */
  readonly decided: boolean;
  /** A point at which they differ, with both values there: NaN where one is undefined. */
  readonly difference?: {
    readonly at: Readonly<Record<string, number>>;
    readonly left: number;
    readonly right: number;
  };
}

const POINTS = 40;

/**
 * Whether two expressions are the same function, decided by their values at seeded points of both signs, with a running
 * bound of rounding errors instead of a fixed tolerance. Where one is undefined on part of the domain and the other is not,
 * they differ: ln(x²) is not 2 ln(x), unless `domain` keeps x positive. Where neither has a real value, complex points
 * decide.
 *
 * @param left typed mathematics, or an expression that is parsed already
 * @param right the same
 * @returns the verdict, whether it could be reached, and a point of difference
 * @throws MathError `syntax` | `unknown-name` for a text that cannot be read
 * @see Schwartz, Fast probabilistic algorithms for verification of polynomial identities, J. ACM 27(4), 1980
 *
 * @example
 * equivalent("(x + 1)^2", "x^2 + 2x + 1", { variables: ["x"] }).equivalent; // true
 * equivalent("sqrt(x^2)", "x", { variables: ["x"] }).equivalent; // false
 * equivalent("sqrt(x^2)", "x", { variables: ["x"], domain: { x: [0, 5] } }).equivalent; // true
 * equivalent("sin(x)^2", "-cos(x)^2", { variables: ["x"], upToConstantIn: "x" }).equivalent; // true
 */
export function equivalent(
  left: string | Expression,
  right: string | Expression,
  { variables = [], domain = {}, upToConstantIn }: EquivalentOptions = {},
): Equivalence {
  const read = (input: string | Expression): Expression => {
    const e = typeof input === "string" ? parseNamed("equivalent", input, { variables }) : input;
    return upToConstantIn === undefined ? e : derivative(e, upToConstantIn);
  };
  const [f, g] = [read(left), read(right)];
  const names = [...new Set([...namesOf(f), ...namesOf(g)])].sort();
  const rng = random("equivalent");
  let compared = 0;
  for (const complex of [false, true]) {
    if (complex && compared >= 3) break;
    for (let k = 0; k < (names.length === 0 ? 1 : POINTS); k++) {
      const at: Record<string, Rounded> = {};
      for (const name of names) {
        const [low, high] = lookUp(domain, name) ?? [-4, 4];
        const im = complex ? rng.uniform({ low: -1, high: 1 }) : 0;
        at[name] = { re: rng.uniform({ low, high }), im, error: 0 };
      }
      const a = evaluateComplex(f, at);
      const b = evaluateComplex(g, at);
      const point = Object.fromEntries(names.map((name) => [name, at[name].re]));
      const [hasLeft, hasRight] = complex ? [isFinite(a), isFinite(b)] : [isReal(f, point), isReal(g, point)];
      if (!hasLeft && !hasRight) continue;
      if (hasLeft && hasRight) {
        const size = Math.max(sizeOfComplex(a), sizeOfComplex(b));
        const error = a.error + b.error;
        // Where rounding has eaten eight digits nothing can be said.
        if (error > 1e-8 * size && error > 1e-300) continue;
        compared += 1;
        const gap = sizeOfComplex({ re: a.re - b.re, im: a.im - b.im, error: 0 });
        if (gap <= 16 * error + 1e-12 * size) continue;
      }
      const values = { left: hasLeft ? a.re : NaN, right: hasRight ? b.re : NaN };
      return { equivalent: false, decided: true, difference: { at: point, ...values } };
    }
  }
  return { equivalent: compared > 0, decided: compared > 0 };
}

/** √x·√x is undefined for x < 0, though its complex value is real: real points are judged by real arithmetic. */
function isReal(e: Expression, point: Readonly<Record<string, number>>): boolean {
  return Number.isFinite(evaluate(e, point));
}

function isFinite(a: Rounded): boolean {
  return Number.isFinite(a.re) && Number.isFinite(a.im);
}

function namesOf(e: Expression): string[] {
  if (e.kind === "name") return lookUp(CONSTANTS, e.name) === undefined ? [e.name] : [];
  if (e.kind === "negate") return namesOf(e.operand);
  if (e.kind === "call") return namesOf(e.argument);
  if (e.kind === "list") return e.items.flatMap(namesOf);
  return e.kind === "binary" ? [...namesOf(e.left), ...namesOf(e.right)] : [];
}
