import { equivalent, evaluate } from "@gradus/math";
import type { Expression } from "@gradus/math";
import { hasForm } from "./formula-form.ts";
import type { FormulaForm } from "./formula-form.ts";
import { readExpression } from "./read-expression.ts";
import { texOfNumber } from "./tex.ts";
import type { SymbolicQuestion, Verdict } from "./question.ts";

type Rules = Pick<SymbolicQuestion, "variables" | "domain" | "upToSign">;

/** The share of the credit for the right formula in another form than the one that was asked for. */
const otherForm = 0.5;

/** Judges a formula: by its values, then by its form, else by the mistake that gives it or a point where it is off. */
export function checkSymbolic(question: SymbolicQuestion, text: string): Verdict {
  const reading = readExpression(text, question.variables);
  if ("problem" in reading) return verdict(0, reading.problem);
  const { expression } = reading;
  const { form } = question;
  if (sameFormula(expression, question.answer, question)) {
    if (form === undefined || hasForm(expression, form, question.variables[0])) return verdict(1, "Right.");
    return verdict(otherForm, formWords[form]);
  }
  const mistake = question.mistakes.find(({ value }) => sameFormula(expression, value, question));
  if (mistake !== undefined) return verdict(0, mistake.reason, mistake.name);
  return verdict(0, whereOff(expression, question));
}

/** Whether two formulas count as the same answer. */
export function sameFormula(
  left: string | Expression,
  right: string | Expression,
  { variables, domain, upToSign = false }: Rules,
): boolean {
  const options = { variables, ...(domain && { domain }) };
  if (equivalent(left, right, options).equivalent) return true;
  if (!upToSign) return false;
  const operand = typeof right === "string" ? readOwn(right, variables) : right;
  return equivalent(left, { kind: "negate", operand, at: 0 }, options).equivalent;
}

const formWords: Readonly<Record<FormulaForm, string>> = {
  factored: "These are the right values, in another form: the question asks for a product of linear factors.",
  expanded: "These are the right values, in another form: multiply the brackets out.",
};

/** A small whole number at which the formula gives another value than the answer. */
function whereOff(given: Expression, question: SymbolicQuestion): string {
  const answer = readOwn(question.answer, question.variables);
  const [name] = question.variables;
  for (const value of question.variables.length === 1 ? [0, 1, 2, -1, 3] : []) {
    const [mine, right] = [given, answer].map((each) => valueAt(each, name, value));
    const off = mine !== right && !(question.upToSign === true && mine === -right);
    if (off && Number.isFinite(mine) && Number.isFinite(right)) {
      return `Try $${texOfName(name)} = ${value}$: yours gives $${texOfNumber(mine)}$, and the right one gives $${texOfNumber(right)}$${question.upToSign === true ? " or its negative" : ""} there.`;
    }
  }
  return "That is not it. The worked solution below has the same numbers: compare it with yours line by line.";
}

function valueAt(expression: Expression, name: string, value: number): number {
  try {
    return evaluate(expression, { [name]: value });
  } catch {
    return NaN;
  }
}

function texOfName(name: string): string {
  return name.length > 1 ? `\\${name}` : name;
}

/** A formula that an author wrote. */
function readOwn(text: string, variables: readonly string[]): Expression {
  const reading = readExpression(text, variables);
  if ("problem" in reading) throw new Error(reading.problem);
  return reading.expression;
}

function verdict(credit: number, message: string, mistake: string | null = null): Verdict {
  return { right: credit === 1, credit, message, mistake, cells: null };
}
