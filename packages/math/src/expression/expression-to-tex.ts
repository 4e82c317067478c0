import { bracket } from "../array/tex.ts";
import { parseNamed } from "./parse-expression.ts";
import type { Expression } from "./parse-expression.ts";

/**
 * Typed mathematics as TeX, for a preview while one types: fractions stacked, roots drawn, lists as columns, lists of
 * lists as matrices; names of Greek letters as the letters.
 *
 * @param input typed mathematics, or an expression that is parsed already
 * @param options.variables the names that a text may use
 * @returns TeX
 * @throws MathError `syntax` | `unknown-name`, with the position
 *
 * @example
 * expressionToTex("3/7 + sqrt(2)"); // "\\frac{3}{7} + \\sqrt{2}"
 * expressionToTex("lambda^2", { variables: ["lambda"] }); // "\\lambda^{2}"
 * expressionToTex("[[1, 2], [3, 4]]"); // "\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}"
 */
export function expressionToTex(
  input: string | Expression,
  { variables = [] }: { readonly variables?: readonly string[] } = {},
): string {
  return tex(typeof input === "string" ? parseNamed("expressionToTex", input, { variables }) : input);
}

function tex(expression: Expression): string {
  if (expression.kind === "number") return number(expression.text);
  if (expression.kind === "name") return name(expression.name);
  if (expression.kind === "negate") return `-${wrapped(expression.operand, 20, true)}`;
  if (expression.kind === "call") return call(expression.name, tex(expression.argument));
  if (expression.kind === "list") {
    return bracket(expression.items.map((row) => (row.kind === "list" ? row.items.map(tex).join(" & ") : tex(row))));
  }
  const { operator, left, right } = expression;
  if (operator === "/") return `\\frac{${tex(left)}}{${tex(right)}}`;
  if (operator === "^") return `${powerBase(left)}^{${tex(right)}}`;
  if (operator === "*") {
    // 2 π reads as a product by itself; everything else gets its dot.
    const plain = left.kind === "number" && (right.kind === "name" || right.kind === "call");
    return `${wrapped(left, 20)} ${plain ? "\\," : "\\cdot"} ${wrapped(right, 25)}`;
  }
  return `${tex(left)} ${operator} ${wrapped(right, operator === "-" ? 15 : 10, true)}`;
}

/** How tightly a part holds together: sums 10, products and signs 20, everything drawn as one piece 40. */
function strength(expression: Expression): number {
  if (expression.kind === "negate") return 20;
  if (expression.kind !== "binary" || expression.operator === "/") return 40;
  return expression.operator === "^" ? 40 : expression.operator === "*" ? 20 : 10;
}

function wrapped(expression: Expression, least: number, afterSign = false): string {
  const signAfterSign = afterSign && expression.kind === "negate";
  return strength(expression) < least || signAfterSign ? `\\left(${tex(expression)}\\right)` : tex(expression);
}

function powerBase(base: Expression): string {
  const plain = base.kind === "number" || base.kind === "name";
  return plain ? tex(base) : `\\left(${tex(base)}\\right)`;
}

function number(text: string): string {
  const [mantissa, power] = text.toLowerCase().split("e");
  return power === undefined ? mantissa : `${mantissa} \\cdot 10^{${Number(power)}}`;
}

const GREEK = new Set(
  "pi alpha beta gamma delta epsilon eta theta kappa lambda mu nu xi rho sigma tau phi chi psi omega".split(" "),
);

function name(text: string): string {
  if (GREEK.has(text)) return `\\${text}`;
  return text.length === 1 ? text : `\\mathrm{${text.replaceAll("_", "\\_")}}`;
}

function call(name: string, argument: string): string {
  if (name === "sqrt") return `\\sqrt{${argument}}`;
  if (name === "abs") return `\\left|${argument}\\right|`;
  const base = /^log(2|10)$/.exec(name)?.[1];
  return `\\${base === undefined ? name : `log_{${base}}`}\\left(${argument}\\right)`;
}
