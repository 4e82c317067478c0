import { MathError } from "../math-error.ts";
import { CONSTANTS, FUNCTIONS, lookUp, nearestName } from "./functions.ts";
import { tokenize } from "./tokenize.ts";
import type { Token } from "./tokenize.ts";

/** The operators between two values. */
export type Operator = "+" | "-" | "*" | "/" | "^";

/** A typed expression as a tree; `at` is where the part stands in the text, counted from 0. */
export type Expression =
  | { readonly kind: "number"; readonly text: string; readonly at: number }
  | { readonly kind: "name"; readonly name: string; readonly at: number }
  | { readonly kind: "negate"; readonly operand: Expression; readonly at: number }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | { readonly kind: "call"; readonly name: string; readonly argument: Expression; readonly at: number }
  | { readonly kind: "list"; readonly items: readonly Expression[]; readonly at: number };

/** What a typed expression may contain beyond numbers, functions and constants. */
export interface ParseOptions {
  /** Names that stand for values given later. */
  readonly variables?: readonly string[];
}

/**
 * Reads typed mathematics: numbers, `+ - * / ^`, brackets, `sqrt abs exp ln log log2 log10 sin cos tan`, `pi`, `e`, and
 * lists in square brackets.
 *
 * `-2^2` is −4 and `2^3^2` is 2⁹, as on paper. A product may be written without a sign after a number or a closing
 * bracket: `2pi`, `3(1 + 2)`, `2sqrt(3)`. Where that could be read in two ways, as `1/2pi`, it is refused.
 *
 * @param text at most 10 000 characters
 * @param options.variables the names that it may use beside `pi`, `e` and the functions; none when absent
 * @returns the expression as a tree, with the position of each part in the text
 * @throws MathError `syntax` | `unknown-name` | `too-large`, with the position
 * @see Pratt, Top down operator precedence, POPL 1973
 *
 * @example
 * parseExpression("2 x", { variables: ["x"] }).kind; // "binary"
 */
export function parseExpression(text: string, options: ParseOptions = {}): Expression {
  return parseNamed("parseExpression", text, options);
}

/** Reads typed mathematics under the name of the function that the user called. */
export function parseNamed(name: string, text: string, { variables = [] }: ParseOptions = {}): Expression {
  const parser = new Parser(name, tokenize(name, text), variables);
  return parser.whole();
}

const POWER: Readonly<Record<Operator, number>> = { "+": 10, "-": 10, "*": 20, "/": 20, "^": 40 };
const NEGATION = 30;
const DEEPEST = 100;

class Parser {
  readonly #name: string;
  readonly #tokens: readonly Token[];
  readonly #variables: readonly string[];
  readonly #bracketed = new Set<Expression>();
  #next = 0;
  #depth = 0;

  constructor(name: string, tokens: readonly Token[], variables: readonly string[]) {
    this.#name = name;
    this.#tokens = tokens;
    this.#variables = variables;
  }

  whole(): Expression {
    const expression = this.#parse(0);
    const token = this.#peek();
    if (token.kind === "end") return expression;
    if (token.text === ",") {
      throw this.#error(
        "a single value has no comma",
        token,
        "Write the decimal mark as a point: 1.5. A vector is written [1, 5].",
      );
    }
    if (token.text === ")" || token.text === "]") {
      throw this.#error("every closing bracket must have an opening one", token, "");
    }
    throw this.#error(
      "an operator such as + or * must stand between two values",
      token,
      "Write products with *: 2 * 3.",
    );
  }

  #parse(power: number): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw this.#error(`brackets and signs may nest ${DEEPEST} deep`, this.#peek(), "");
    let left = this.#operand();
    for (;;) {
      const token = this.#peek();
      const operator = asOperator(token);
      if (operator !== undefined) {
        if (POWER[operator] <= power) break;
        this.#next += 1;
        const right = this.#parse(operator === "^" ? POWER["^"] - 1 : POWER[operator]);
        left = { kind: "binary", operator, left, right, at: token.at };
        continue;
      }
      if (!this.#multiplies(left, token) || POWER["*"] <= power) break;
      const before = this.#unsigned(left);
      if (before.kind === "binary" && before.operator !== "*" && !this.#bracketed.has(before)) {
        throw this.#error(
          `after "${before.operator}" a product needs its sign`,
          token,
          "1/2pi could mean (1/2)*pi or 1/(2*pi): write the one you mean.",
        );
      }
      left = { kind: "binary", operator: "*", left, right: this.#parse(POWER["*"]), at: token.at };
    }
    this.#depth -= 1;
    return left;
  }

  /** What stands behind the minus signs of an operand. */
  #unsigned(expression: Expression): Expression {
    if (expression.kind !== "negate" || this.#bracketed.has(expression)) return expression;
    return this.#unsigned(expression.operand);
  }

  /** Whether a value directly before this token is multiplied by what begins here. */
  #multiplies(left: Expression, token: Token): boolean {
    const before = this.#tokens[this.#next - 1];
    if (left.kind === "list" || (before.kind !== "number" && before.text !== ")")) return false;
    return token.kind === "name" || token.text === "(";
  }

  #operand(): Expression {
    const token = this.#peek();
    this.#next += 1;
    if (token.kind === "number") return { kind: "number", text: token.text, at: token.at };
    if (token.kind === "name") return this.#named(token);
    if (token.text === "-") return { kind: "negate", operand: this.#parse(NEGATION), at: token.at };
    if (token.text === "+") return this.#parse(NEGATION);
    if (token.text === "(") {
      const inner = this.#parse(0);
      this.#close("(", ")", token);
      this.#bracketed.add(inner);
      return inner;
    }
    if (token.text === "[") return this.#list(token);
    const before = this.#tokens[this.#next - 2];
    const rule =
      before === undefined ? "a value must stand at the start" : `a number, a name or "(" must follow "${before.text}"`;
    throw this.#error(
      rule,
      token,
      token.kind === "end" && before === undefined ? "Write for example 3/7 or sqrt(2)." : "",
    );
  }

  #named(token: Token): Expression {
    const calls = this.#peek().text === "(";
    const name = token.text;
    if (lookUp(FUNCTIONS, name) !== undefined && !this.#variables.includes(name)) {
      if (!calls) {
        throw this.#error(`${name} must be followed by its argument in brackets`, this.#peek(), `Write ${name}(2).`);
      }
      const open = this.#peek();
      this.#next += 1;
      const argument = this.#parse(0);
      this.#close("(", ")", open);
      return { kind: "call", name, argument, at: token.at };
    }
    if (!this.#variables.includes(name) && lookUp(CONSTANTS, name) === undefined) throw this.#unknown(token);
    if (calls) throw this.#error(`${name} is not a function`, this.#peek(), `Write a product with *: ${name}*(…).`);
    return { kind: "name", name, at: token.at };
  }

  #list(open: Token): Expression {
    const items: Expression[] = [];
    if (this.#peek().text === "]") {
      this.#next += 1;
      return { kind: "list", items, at: open.at };
    }
    for (;;) {
      items.push(this.#parse(0));
      const token = this.#peek();
      if (token.text !== ",") break;
      this.#next += 1;
    }
    this.#close("[", "]", open);
    return { kind: "list", items, at: open.at };
  }

  #close(opening: string, closing: string, open: Token): void {
    const token = this.#peek();
    if (token.text === closing) {
      this.#next += 1;
      return;
    }
    const between = token.kind === "number" || token.kind === "name" || token.text === opening;
    const cause = between
      ? opening === "["
        ? "Put a comma between the entries."
        : "Write products with *: 2 * 3."
      : token.text === "," && opening === "("
        ? "Write the decimal mark as a point: 1.5."
        : "";
    throw this.#error(`the "${opening}" at character ${open.at + 1} must be closed by "${closing}"`, token, cause);
  }

  #peek(): Token {
    return this.#tokens[Math.min(this.#next, this.#tokens.length - 1)];
  }

  #unknown(token: Token): MathError {
    const known = [...this.#variables, ...Object.keys(CONSTANTS), ...Object.keys(FUNCTIONS)];
    const near = nearestName(token.text, known);
    return new MathError({
      code: "unknown-name",
      function: this.#name,
      rule: `the names read here are ${known.join(", ")}`,
      given: `"${token.text}" at character ${token.at + 1} is none of them`,
      usualCause: near === undefined ? "" : `Did you mean ${near}?`,
      position: token.at,
    });
  }

  #error(rule: string, token: Token, usualCause: string): MathError {
    const given =
      token.kind === "end"
        ? token.at === 0
          ? "there is no text"
          : `the text ends after character ${token.at}`
        : `character ${token.at + 1} is "${token.text}"`;
    return new MathError({ code: "syntax", function: this.#name, rule, given, usualCause, position: token.at });
  }
}

function asOperator(token: Token): Operator | undefined {
  return token.kind === "mark" && Object.hasOwn(POWER, token.text) ? (token.text as Operator) : undefined;
}
