import { MathError } from "../math-error.ts";
import { binary, call, negate, number } from "./build.ts";
import { parseNamed } from "./parse-expression.ts";
import type { Expression } from "./parse-expression.ts";
import { simplify } from "./simplify.ts";

/**
 * The derivative of typed mathematics with respect to one variable, simplified. Every other name is a constant.
 *
 * @param input typed mathematics, or an expression that is parsed already
 * @param variable the variable to differentiate by
 * @param options.variables all variables of a text; just that one when absent
 * @returns an expression; `expressionToText` shows it
 * @throws MathError `syntax` | `unknown-name` for a text that cannot be read | `bad-argument` for a list
 *
 * @example
 * expressionToText(derivative("x^3 - 2x + 5", "x")); // "3*x^2 - 2"
 * expressionToText(derivative("a*exp(-x^2)", "x", { variables: ["a", "x"] })); // "-2*a*exp(-x^2)*x"
 */
export function derivative(
  input: string | Expression,
  variable: string,
  { variables = [variable] }: { readonly variables?: readonly string[] } = {},
): Expression {
  const e = typeof input === "string" ? parseNamed("derivative", input, { variables }) : input;
  return simplify(rate(e, variable));
}

/** Whether a name occurs in an expression. */
export function dependsOn(e: Expression, variable: string): boolean {
  if (e.kind === "name") return e.name === variable;
  if (e.kind === "negate") return dependsOn(e.operand, variable);
  if (e.kind === "call") return dependsOn(e.argument, variable);
  if (e.kind === "list") return e.items.some((item) => dependsOn(item, variable));
  return e.kind === "binary" && (dependsOn(e.left, variable) || dependsOn(e.right, variable));
}

function rate(e: Expression, x: string): Expression {
  if (!dependsOn(e, x)) return number(0);
  if (e.kind === "name") return number(1);
  if (e.kind === "negate") return negate(rate(e.operand, x));
  if (e.kind === "call") return binary("*", outerRate(e.name, e.argument), rate(e.argument, x));
  if (e.kind === "binary") return operatorRate(e, x);
  throw new MathError({
    code: "bad-argument",
    function: "derivative",
    rule: "a single expression is differentiated",
    given: "a list was given",
    usualCause: "Differentiate its entries one by one.",
    position: e.at,
  });
}

function operatorRate(e: Extract<Expression, { readonly kind: "binary" }>, x: string): Expression {
  const { operator, left: u, right: v } = e;
  if (operator === "+" || operator === "-") return binary(operator, rate(u, x), rate(v, x));
  if (operator === "*") return binary("+", binary("*", rate(u, x), v), binary("*", u, rate(v, x)));
  if (operator === "/") {
    if (!dependsOn(v, x)) return binary("/", rate(u, x), v);
    const top = binary("-", binary("*", rate(u, x), v), binary("*", u, rate(v, x)));
    return binary("/", top, binary("^", v, number(2)));
  }
  if (!dependsOn(v, x)) {
    return binary("*", binary("*", v, binary("^", u, binary("-", v, number(1)))), rate(u, x));
  }
  if (!dependsOn(u, x)) return binary("*", binary("*", e, call("ln", u)), rate(v, x));
  // u^v = e^(v ln u).
  const logarithmic = binary("+", binary("*", rate(v, x), call("ln", u)), binary("/", binary("*", v, rate(u, x)), u));
  return binary("*", e, logarithmic);
}

/** f′(u) for the functions that can be typed. */
function outerRate(name: string, u: Expression): Expression {
  const square = binary("^", u, number(2));
  const rules: Readonly<Record<string, () => Expression>> = {
    sqrt: () => binary("/", number(1), binary("*", number(2), call("sqrt", u))),
    abs: () => binary("/", u, call("abs", u)),
    exp: () => call("exp", u),
    ln: () => binary("/", number(1), u),
    log: () => binary("/", number(1), u),
    log2: () => binary("/", number(1), binary("*", u, call("ln", number(2)))),
    log10: () => binary("/", number(1), binary("*", u, call("ln", number(10)))),
    sin: () => call("cos", u),
    cos: () => negate(call("sin", u)),
    tan: () => binary("+", number(1), binary("^", call("tan", u), number(2))),
    asin: () => binary("/", number(1), call("sqrt", binary("-", number(1), square))),
    acos: () => negate(binary("/", number(1), call("sqrt", binary("-", number(1), square)))),
    atan: () => binary("/", number(1), binary("+", number(1), square)),
    sinh: () => call("cosh", u),
    cosh: () => call("sinh", u),
    tanh: () => binary("-", number(1), binary("^", call("tanh", u), number(2))),
    asinh: () => binary("/", number(1), call("sqrt", binary("+", square, number(1)))),
    acosh: () => binary("/", number(1), call("sqrt", binary("-", square, number(1)))),
    atanh: () => binary("/", number(1), binary("-", number(1), square)),
  };
  if (Object.hasOwn(rules, name)) return rules[name]();
  throw new MathError({
    code: "unknown-name",
    function: "derivative",
    rule: `the functions differentiated here are ${Object.keys(rules).join(", ")}`,
    given: `"${name}" is none of them`,
    usualCause: "Write it with these, or take numericalDerivative.",
  });
}
