import { MathError, expressionToTex, parseExpression } from "@gradus/math";
import type { Expression } from "@gradus/math";

/** A formula as typed, with how it reads; or why it cannot be read. */
export type ExpressionReading =
  | { readonly expression: Expression; readonly tex: string }
  | { readonly problem: string };

/** Letters that a phone or a word processor writes for a name. */
const greek: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  θ: "theta",
  λ: "lambda",
  μ: "mu",
  ρ: "rho",
  σ: "sigma",
};
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Reads what a learner typed as a formula in given variables. Beyond what `parseExpression` reads: Greek letters,
 * raised digits, and a product of a variable and a bracket.
 *
 * @param variables their names, as `lambda`
 *
 * @example
 * readExpression("λ² − 5λ + 6", ["lambda"]); // the expression, and "\\lambda^{2} - 5 \\, \\lambda + 6" as its tex
 */
export function readExpression(text: string, variables: readonly string[]): ExpressionReading {
  if (text.trim() === "") return { problem: "There is no formula yet." };
  let typed = text.replaceAll(/[α-ω]/g, (letter) => greek[letter] ?? letter);
  typed = typed.replaceAll(new RegExp(`[${raised}]+`, "g"), (digits) => {
    return `^${[...digits].map((digit) => raised.indexOf(digit)).join("")}`;
  });
  for (const name of variables) typed = typed.replaceAll(new RegExp(`\\b${name}\\s*\\(`, "g"), `${name}*(`);
  try {
    const expression = parseExpression(typed, { variables });
    if (expression.kind === "list") return { problem: "One formula is asked for, without square brackets." };
    return { expression, tex: expressionToTex(expression) };
  } catch (error) {
    if (!(error instanceof MathError)) throw error;
    const names = variables.join(", ");
    return {
      problem:
        error.code === "unknown-name"
          ? `“${text.trim()}” has a name that is not known here. The ${variables.length === 1 ? "variable is" : "variables are"} ${names}.`
          : `“${text.trim()}” is not a formula yet. Write it like ${example(variables[0])}.`,
    };
  }
}

function example(name: string): string {
  return `${name}^2 - 3${name} + 2 or (${name} - 1)(${name} - 2)`;
}
