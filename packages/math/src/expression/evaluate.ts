import { pow } from "../elementary/pow.ts";
import { parseRational } from "../exact/parse-rational.ts";
import { asRational } from "../exact/rational.ts";
import type { Rational } from "../exact/rational.ts";
import { MathError } from "../math-error.ts";
import { CONSTANTS, FUNCTIONS, lookUp } from "./functions.ts";
import { parseNamed } from "./parse-expression.ts";
import type { Expression } from "./parse-expression.ts";

/** Values for the names of an expression. */
export type Variables = Readonly<Record<string, number>>;

/**
 * The value of typed mathematics, see `parseExpression`. Fractions are worked out exactly and rounded once, so that
 * `0.1 + 0.2` is the number that 0.3 gives.
 *
 * @param text typed mathematics, see `parseExpression`
 * @param variables a number for each name
 * @returns one finite number
 * @throws MathError `syntax` | `unknown-name` | `too-large` with the position | `division-by-zero` | `not-finite`
 *
 * @example
 * evaluateExpression("3/7 + 4/7"); // 1
 * evaluateExpression("-2^2"); // -4
 * evaluateExpression("2x + 1", { x: 3 }); // 7
 */
export function evaluateExpression(text: string, variables: Variables = {}): number {
  const expression = parseNamed("evaluateExpression", text, { variables: Object.keys(variables) });
  return finiteValue("evaluateExpression", expression, variables);
}

/**
 * The exact fraction that typed mathematics stands for, or undefined when it stands for no fraction, as `sqrt(2)`.
 *
 * @param text typed mathematics, see `parseExpression`
 * @returns a fraction, or undefined
 * @throws MathError `syntax` | `unknown-name` | `too-large` with the position | `division-by-zero`
 *
 * @example
 * evaluateExact("1/3 + 1/6"); // 1/2
 * evaluateExact("sqrt(4/9)"); // 2/3
 * evaluateExact("sqrt(2)"); // undefined
 */
export function evaluateExact(text: string): Rational | undefined {
  return exactValue("evaluateExact", parseNamed("evaluateExact", text));
}

/**
 * The value of a parsed expression, by float64 arithmetic: outside a function's domain NaN, on division by 0 ±Infinity.
 * For curves and repeated evaluation; for typed answers use `evaluateExpression`.
 *
 * @param expression what `parseExpression` gave
 * @param variables a number for each name
 * @returns one number
 * @throws MathError `unknown-name`
 *
 * @example
 * const f = parseExpression("x^2 - 1", { variables: ["x"] });
 * evaluate(f, { x: 3 }); // 8
 */
export function evaluate(expression: Expression, variables: Variables = {}): number {
  if (expression.kind === "number") return Number(expression.text);
  if (expression.kind === "negate") return -evaluate(expression.operand, variables);
  if (expression.kind === "binary") {
    const left = evaluate(expression.left, variables);
    const right = evaluate(expression.right, variables);
    if (expression.operator === "+") return left + right;
    if (expression.operator === "-") return left - right;
    if (expression.operator === "*") return left * right;
    if (expression.operator === "/") return left / right;
    return pow(left, right);
  }
  if (expression.kind === "call") {
    const f = lookUp(FUNCTIONS, expression.name);
    if (f !== undefined) return f(evaluate(expression.argument, variables));
  }
  if (expression.kind === "name") {
    const value = lookUp(variables, expression.name) ?? lookUp(CONSTANTS, expression.name);
    if (value !== undefined) return value;
  }
  if (expression.kind === "list") throw notANumber("evaluate", expression.at);
  throw new MathError({
    code: "unknown-name",
    function: "evaluate",
    rule: "every name must have a value",
    given: `"${expression.name}" has none`,
    usualCause: "Give it one among the variables: evaluateExpression(f, { x: 2 }).",
    position: expression.at,
  });
}

/** The value of one entry or answer: exact where it can be, then rounded once; refused when it is not finite. */
export function finiteValue(name: string, expression: Expression, variables: Variables = {}): number {
  if (expression.kind === "list") throw notANumber(name, expression.at);
  const value = exactValue(name, expression)?.toNumber() ?? evaluate(expression, variables);
  if (Number.isFinite(value)) return value;
  throw new MathError({
    code: "not-finite",
    function: name,
    rule: "the value must be a finite number",
    given: `it is ${value}`,
    usualCause: Number.isNaN(value)
      ? "Is there a square root or logarithm of a negative number, or an uneven power of one?"
      : "Is there a division by 0, a logarithm of 0, or a very large power?",
    position: expression.at,
  });
}

/** Beyond this many bits fractions are no longer answers, and floats take over. */
const MOST_BITS = 4096;

/** The exact value, or undefined when a part has none (or only a huge one). */
export function exactValue(name: string, expression: Expression): Rational | undefined {
  if (expression.kind === "number") {
    const power = /e([+-]?\d+)$/i.exec(expression.text);
    return power !== null && Math.abs(Number(power[1])) > 400 ? undefined : parseRational(expression.text);
  }
  if (expression.kind === "negate") return exactValue(name, expression.operand)?.negate();
  if (expression.kind === "call") {
    const argument = exactValue(name, expression.argument);
    if (argument === undefined) return undefined;
    if (expression.name === "abs") return argument.abs();
    return expression.name === "sqrt" ? exactRoot(argument) : undefined;
  }
  if (expression.kind !== "binary") return undefined;
  const left = exactValue(name, expression.left);
  const right = exactValue(name, expression.right);
  const dividesByZero =
    (expression.operator === "/" && right?.isZero() === true) ||
    (expression.operator === "^" && left?.isZero() === true && right !== undefined && right.sign() < 0);
  if (dividesByZero) {
    throw new MathError({
      code: "division-by-zero",
      function: name,
      rule: "only a number other than 0 can be divided by",
      given: `the divisor at character ${(expression.operator === "/" ? expression.right.at : expression.left.at) + 1} is 0`,
      usualCause: "Is one of the variables 0, or does a difference vanish there?",
      position: expression.at,
    });
  }
  if (left === undefined || right === undefined) return undefined;
  if (expression.operator === "^") {
    const exponent = right.isInteger() ? right.toNumber() : Infinity;
    return bits(left) * Math.abs(exponent) > MOST_BITS ? undefined : left.power(exponent);
  }
  if (bits(left) + bits(right) > MOST_BITS) return undefined;
  if (expression.operator === "+") return left.add(right);
  if (expression.operator === "-") return left.subtract(right);
  return expression.operator === "*" ? left.multiply(right) : left.divide(right);
}

function exactRoot(x: Rational): Rational | undefined {
  if (x.sign() < 0) return undefined;
  const n = wholeRoot(x.numerator);
  const d = wholeRoot(x.denominator);
  return n === undefined || d === undefined ? undefined : asRational(n).divide(d);
}

/** The whole square root of a square, by Newton's iteration from above. */
function wholeRoot(n: bigint): bigint | undefined {
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root * root === n ? root : undefined;
    root = next;
  }
}

function bits(x: Rational): number {
  return x.numerator.toString(2).length + x.denominator.toString(2).length;
}

function notANumber(name: string, at: number): MathError {
  return new MathError({
    code: "syntax",
    function: name,
    rule: "a single number is asked for here",
    given: `character ${at + 1} opens a list`,
    usualCause: "Leave the square brackets out.",
    position: at,
  });
}
