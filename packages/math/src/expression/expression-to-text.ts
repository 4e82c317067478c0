import { parseNamed } from "./parse-expression.ts";
import type { Expression } from "./parse-expression.ts";

/**
 * An expression as one types it, with no more brackets than reading it back needs.
 *
 * @param input typed mathematics, or an expression that is parsed already
 * @param options.variables the names that a text may use
 * @returns text that `parseExpression` reads back to the same value
 * @throws MathError `syntax` | `unknown-name` for a text that cannot be read
 *
 * @example
 * expressionToText("(2*(x))^2 - (1)", { variables: ["x"] }); // "(2*x)^2 - 1"
 */
export function expressionToText(
  input: string | Expression,
  { variables = [] }: { readonly variables?: readonly string[] } = {},
): string {
  return text(typeof input === "string" ? parseNamed("expressionToText", input, { variables }) : input);
}

function text(e: Expression): string {
  if (e.kind === "number") return e.text;
  if (e.kind === "name") return e.name;
  if (e.kind === "negate") return `-${inside(e.operand, 30)}`;
  if (e.kind === "call") return `${e.name}(${text(e.argument)})`;
  if (e.kind === "list") return `[${e.items.map(text).join(", ")}]`;
  const { operator, left, right } = e;
  if (operator === "+" || operator === "-") return `${inside(left, 10)} ${operator} ${inside(right, 11)}`;
  if (operator === "^") return `${inside(left, 41)}^${inside(right, 40)}`;
  // A sign in front of a product belongs to its first factor.
  return `${left.kind === "negate" ? text(left) : inside(left, 20)}${operator}${inside(right, 21)}`;
}

/** How tightly a part holds together, in the parser's own powers. */
function strength(e: Expression): number {
  if (e.kind === "negate") return 15;
  if (e.kind !== "binary") return 50;
  return e.operator === "^" ? 40 : e.operator === "*" || e.operator === "/" ? 20 : 10;
}

function inside(e: Expression, least: number): string {
  return strength(e) < least ? `(${text(e)})` : text(e);
}
