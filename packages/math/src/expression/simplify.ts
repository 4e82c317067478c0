import { parseRational } from "../exact/parse-rational.ts";
import { asRational, rational } from "../exact/rational.ts";
import type { Rational } from "../exact/rational.ts";
import { binary, call, fraction, negate, number } from "./build.ts";
import { expressionToText } from "./expression-to-text.ts";
import { parseNamed } from "./parse-expression.ts";
import type { Expression } from "./parse-expression.ts";

/** coefficient · Π baseᵏ with whole exponents k; the bases are names, calls, sums and uneven powers. */
interface Term {
  readonly coefficient: Rational;
  readonly factors: ReadonlyMap<string, { readonly base: Expression; readonly exponent: number }>;
}

/**
 * A simpler expression of equal value: numbers worked out exactly, like terms and like factors collected, signs and
 * fractions tidied. Brackets are not multiplied out, except by numbers, so that factors stay visible. Where the given
 * expression is undefined at single points, as x/x at 0, the simpler one may be defined.
 *
 * @param input typed mathematics, or an expression that is parsed already
 * @param options.variables the names that a text may use
 * @returns an expression; `expressionToText` shows it
 * @throws MathError `syntax` | `unknown-name` for a text that cannot be read
 *
 * @example
 * expressionToText(simplify("2x + 3x - x*x*1 + 0", { variables: ["x"] })); // "-x^2 + 5*x"
 * expressionToText(simplify("(x + 1)*(x + 1)/(x + 1)", { variables: ["x"] })); // "x + 1"
 */
export function simplify(
  input: string | Expression,
  { variables = [] }: { readonly variables?: readonly string[] } = {},
): Expression {
  const e = typeof input === "string" ? parseNamed("simplify", input, { variables }) : input;
  if (e.kind === "list") return { ...e, items: e.items.map((item) => simplify(item)) };
  return buildSum(toTerms(e));
}

function toTerms(e: Expression): readonly Term[] {
  if (e.kind === "number") return isHuge(e.text) ? [atom(e)] : numberTerms(parseRational(e.text));
  if (e.kind === "negate") return toTerms(e.operand).map((term) => scaled(term, rational(-1)));
  if (e.kind === "call") return callTerms(e.name, simplify(e.argument));
  if (e.kind !== "binary") return [atom(e)];
  const { operator } = e;
  if (operator === "+") return collect([...toTerms(e.left), ...toTerms(e.right)]);
  if (operator === "-") {
    return collect([...toTerms(e.left), ...toTerms(e.right).map((term) => scaled(term, rational(-1)))]);
  }
  if (operator === "*") return product(toTerms(e.left), toTerms(e.right));
  if (operator === "/") {
    const divisor = toTerms(e.right);
    if (divisor.length === 0) return [overZero(toTerms(e.left))];
    return product(toTerms(e.left), [power(asTerm(divisor), -1)]);
  }
  return powerTerms(toTerms(e.left), toTerms(e.right));
}

/** A division by 0 stays visible, and one factor. */
function overZero(terms: readonly Term[]): Term {
  const { coefficient, factors } = terms.length === 0 ? constant(rational(0)) : asTerm(terms);
  if (factors.size === 0) return atom(binary("/", fraction(coefficient), number(0)));
  return scaled(atom(binary("/", buildProduct({ coefficient: rational(1), factors }), number(0))), coefficient);
}

function powerTerms(base: readonly Term[], exponent: readonly Term[]): readonly Term[] {
  const k = exponent.length === 0 ? rational(0) : exponent.length === 1 ? constantOf(exponent[0]) : undefined;
  if (k !== undefined && k.isInteger() && k.abs().compare(64) <= 0) {
    const whole = k.toNumber();
    if (whole === 0) return [constant(rational(1))];
    if (base.length > 0) return unwrapped(power(asTerm(base), whole));
    if (whole > 0) return [];
  }
  return [atom(binary("^", buildSum(base), buildSum(exponent)))];
}

/** Values that a learner knows by heart; everything else stays as it is. */
function callTerms(name: string, argument: Expression): readonly Term[] {
  const text = expressionToText(argument);
  if (text === "0" && ["sqrt", "abs", "sin", "tan"].includes(name)) return [];
  if (text === "0" && (name === "cos" || name === "exp")) return [constant(rational(1))];
  if (text === "1" && ["ln", "log", "log2", "log10"].includes(name)) return [];
  if (text === "1" && (name === "sqrt" || name === "abs")) return [constant(rational(1))];
  if (text === "e" && (name === "ln" || name === "log")) return [constant(rational(1))];
  const terms = toTerms(argument);
  const value = terms.length === 1 ? constantOf(terms[0]) : undefined;
  if (value !== undefined && name === "abs") return numberTerms(value.abs());
  if (value !== undefined && name === "sqrt" && value.sign() > 0) {
    const root = rootOf(value);
    if (root !== undefined) return [constant(root)];
  }
  return [atom(call(name, argument))];
}

function rootOf(value: Rational): Rational | undefined {
  const root = rational(Math.round(Math.sqrt(value.numerator.toString().length < 15 ? Number(value.numerator) : 0)));
  const below = rational(
    Math.round(Math.sqrt(value.denominator.toString().length < 15 ? Number(value.denominator) : 0)),
  );
  if (root.isZero() || below.isZero()) return undefined;
  const quotient = root.divide(below);
  return quotient.multiply(quotient).equals(value) ? quotient : undefined;
}

/** Numbers like 1e999 have no practical fraction. */
function isHuge(text: string): boolean {
  const exponent = /e([+-]?\d+)$/i.exec(text);
  return exponent !== null && Math.abs(Number(exponent[1])) > 50;
}

function constant(value: Rational): Term {
  return { coefficient: value, factors: new Map() };
}

/** A number as a sum: 0 is the sum of nothing. */
function numberTerms(value: Rational): readonly Term[] {
  return value.isZero() ? [] : [constant(value)];
}

function atom(base: Expression): Term {
  return { coefficient: rational(1), factors: new Map([[expressionToText(base), { base, exponent: 1 }]]) };
}

function constantOf(term: Term): Rational | undefined {
  return term.factors.size === 0 ? term.coefficient : undefined;
}

function scaled(term: Term, by: Rational): Term {
  return { coefficient: term.coefficient.multiply(by), factors: term.factors };
}

/** A sum as one factor, with sign and common number taken out, so that 2 − 2x and x − 1 give the same factor. */
function asTerm(terms: readonly Term[]): Term {
  if (terms.length === 1) return terms[0];
  const content = contentOf(inOrder(terms));
  return scaled(atom(buildSum(terms.map((term) => scaled(term, content.inverse())))), content);
}

/** The greatest common divisor of the coefficients, with the sign of the first. */
function contentOf(ordered: readonly Term[]): Rational {
  let top = 0n;
  let bottom = 1n;
  for (const { coefficient } of ordered) {
    top = greatestCommonDivisor(top, coefficient.numerator);
    bottom = (bottom * coefficient.denominator) / greatestCommonDivisor(bottom, coefficient.denominator);
  }
  const size = asRational(top).divide(bottom);
  return ordered[0].coefficient.sign() < 0 ? size.negate() : size;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);
}

function product(left: readonly Term[], right: readonly Term[]): readonly Term[] {
  if (left.length === 0 || right.length === 0) return [];
  const p = left.length === 1 ? constantOf(left[0]) : undefined;
  if (p !== undefined) return right.flatMap((term) => unwrapped(scaled(term, p)));
  const q = right.length === 1 ? constantOf(right[0]) : undefined;
  if (q !== undefined) return left.flatMap((term) => unwrapped(scaled(term, q)));
  const a = asTerm(left);
  const b = asTerm(right);
  const factors = new Map(a.factors);
  for (const [key, { base, exponent }] of b.factors) {
    const sum = exponent + (factors.get(key)?.exponent ?? 0);
    if (sum === 0) factors.delete(key);
    else factors.set(key, { base, exponent: sum });
  }
  return unwrapped({ coefficient: a.coefficient.multiply(b.coefficient), factors });
}

/** When all that is left is one sum, its terms, which can join others. */
function unwrapped(term: Term): readonly Term[] {
  const only = [...term.factors.values()];
  if (only.length !== 1 || only[0].exponent !== 1 || !isSum(only[0].base)) return [term];
  return toTerms(only[0].base).map((part) => scaled(part, term.coefficient));
}

function isSum(e: Expression): boolean {
  return e.kind === "binary" && (e.operator === "+" || e.operator === "-");
}

function power(term: Term, k: number): Term {
  const factors = new Map(
    [...term.factors].map(([key, { base, exponent }]) => [key, { base, exponent: exponent * k }] as const),
  );
  return { coefficient: term.coefficient.power(k), factors };
}

function keyOf(term: Term): string {
  return [...term.factors]
    .map(([key, { exponent }]) => `${key}^${exponent}`)
    .sort()
    .join("*");
}

function collect(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<string, Term>();
  for (const term of terms) {
    const key = keyOf(term);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? term : { ...sum, coefficient: sum.coefficient.add(term.coefficient) });
  }
  return [...sums.values()].filter((term) => !term.coefficient.isZero());
}

function degree(term: Term): number {
  let total = 0;
  for (const { exponent } of term.factors.values()) total += exponent;
  return total;
}

/** Highest degree first, then by the alphabet, so that equal sums read equally. */
function inOrder(terms: readonly Term[]): Term[] {
  return [...collect(terms)].sort((a, b) => degree(b) - degree(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function buildSum(terms: readonly Term[]): Expression {
  const ordered = inOrder(terms);
  if (ordered.length === 0) return number(0);
  let sum = ordered[0].coefficient.sign() < 0 ? negative(ordered[0]) : buildProduct(ordered[0]);
  for (const term of ordered.slice(1)) {
    sum =
      term.coefficient.sign() < 0
        ? binary("-", sum, buildProduct(scaled(term, rational(-1))))
        : binary("+", sum, buildProduct(term));
  }
  return sum;
}

function negative(term: Term): Expression {
  return signFirst(buildProduct(scaled(term, rational(-1))));
}

/** −(2·x) is written −2·x. */
function signFirst(e: Expression): Expression {
  if (e.kind !== "binary" || (e.operator !== "*" && e.operator !== "/")) return negate(e);
  if (e.right.kind === "number" && Number(e.right.text) === 0) return negate(e);
  return { ...e, left: signFirst(e.left) };
}

/** A term with a positive coefficient as one fraction. */
function buildProduct({ coefficient, factors }: Term): Expression {
  if (factors.size === 0) return fraction(coefficient);
  const top: Expression[] = [];
  const bottom: Expression[] = [];
  for (const key of [...factors.keys()].sort()) {
    const { base, exponent } = factors.get(key) ?? { base: number(1), exponent: 1 };
    const size = Math.abs(exponent);
    (exponent > 0 ? top : bottom).push(size === 1 ? base : binary("^", base, number(size)));
  }
  if (coefficient.numerator !== 1n || top.length === 0) top.unshift(number(coefficient.numerator));
  if (coefficient.denominator !== 1n) bottom.unshift(number(coefficient.denominator));
  const numerator = top.reduce((a, b) => binary("*", a, b));
  return bottom.length === 0
    ? numerator
    : binary(
        "/",
        numerator,
        bottom.reduce((a, b) => binary("*", a, b)),
      );
}
