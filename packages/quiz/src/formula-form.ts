import { derivative, equivalent } from "@gradus/math";
import type { Expression } from "@gradus/math";

/** How an answer has to be written. */
export type FormulaForm = "factored" | "expanded";

/** Whether a formula is written in a form: as a product of linear factors, or without a bracket to multiply out. */
export function hasForm(expression: Expression, form: FormulaForm, variable: string): boolean {
  return form === "expanded" ? isExpanded(expression) : factorsOf(expression).every((each) => isLinear(each, variable));
}

function factorsOf(expression: Expression): Expression[] {
  if (expression.kind === "negate") return factorsOf(expression.operand);
  if (expression.kind !== "binary") return [expression];
  const { operator, left, right } = expression;
  if (operator === "*") return [...factorsOf(left), ...factorsOf(right)];
  if (operator === "/") return right.kind === "number" ? factorsOf(left) : [expression];
  return operator === "^" && right.kind === "number" ? factorsOf(left) : [expression];
}

function isLinear(expression: Expression, variable: string): boolean {
  return equivalent(derivative(derivative(expression, variable), variable), "0", { variables: [variable] }).equivalent;
}

function isExpanded(expression: Expression): boolean {
  if (expression.kind === "negate") return !isSum(expression.operand) && isExpanded(expression.operand);
  if (expression.kind !== "binary") return true;
  const { operator, left, right } = expression;
  if (!isExpanded(left) || !isExpanded(right)) return false;
  return operator === "+" || operator === "-" ? true : !isSum(left) && !isSum(right);
}

function isSum(expression: Expression): boolean {
  if (expression.kind === "negate") return isSum(expression.operand);
  return expression.kind === "binary" && (expression.operator === "+" || expression.operator === "-");
}
