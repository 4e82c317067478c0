import type { Rational } from "../exact/rational.ts";
import type { Expression, Operator } from "./parse-expression.ts";

// Parts that no text stands behind; their place is that of the start.

/** A whole number or a decimal as an expression. */
export function number(value: number | bigint): Expression {
  const negative = value < 0;
  const text = String(negative ? -value : value);
  const part: Expression = { kind: "number", text, at: 0 };
  return negative ? { kind: "negate", operand: part, at: 0 } : part;
}

/** A fraction as an expression: a quotient where it is not whole. */
export function fraction(value: Rational): Expression {
  const top = number(value.numerator);
  return value.isInteger() ? top : binary("/", top, number(value.denominator));
}

export function binary(operator: Operator, left: Expression, right: Expression): Expression {
  return { kind: "binary", operator, left, right, at: 0 };
}

export function call(name: string, argument: Expression): Expression {
  return { kind: "call", name, argument, at: 0 };
}

export function negate(operand: Expression): Expression {
  return { kind: "negate", operand, at: 0 };
}
