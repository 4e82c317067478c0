import { children, isNode, parseTypeScript } from "@gradus/lab";
import type { SyntaxNode } from "@gradus/lab";

/** One small change to a solution that hidden checks should notice. */
export interface Mutant {
  /** The top-level function in which it stands. */
  readonly function: string;
  readonly line: number;
  /** The trimmed text of that line: names the place in a list of survivors, whatever the line's number. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "<": ["<=", ">"],
  "<=": ["<", ">"],
  ">": [">=", "<"],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "+=": ["-="],
  "-=": ["+="],
  "/=": ["*="],
  "++": ["--"],
  "--": ["++"],
};

interface Change {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/**
 * Every mutant of a module: operators exchanged, constants off by one, conditions made true and false,
 * statements removed, copies not taken, signs and absolute values dropped.
 */
export function mutantsOf(source: string): Mutant[] {
  const found: Mutant[] = [];
  for (const statement of children(parseTypeScript(source))) {
    const declaration = isNode(statement.declaration) ? statement.declaration : statement;
    if (declaration.type !== "FunctionDeclaration" || !isNode(declaration.body)) continue;
    const name = (declaration.id as SyntaxNode).name as string;
    for (const { start, end, to } of changesIn(declaration.body, source)) {
      const line = source.slice(0, start).split("\n").length;
      found.push({
        function: name,
        line,
        at: source.split("\n")[line - 1].trim(),
        from: source.slice(start, end),
        to,
        source: source.slice(0, start) + to + source.slice(end),
      });
    }
  }
  return found;
}

function* changesIn(node: SyntaxNode, source: string): Iterable<Change> {
  yield* changesOf(node, source);
  for (const child of children(node)) if (!child.type.startsWith("TSType")) yield* changesIn(child, source);
}

function* changesOf(node: SyntaxNode, source: string): Iterable<Change> {
  const whole = (to: string): Change => ({ start: node.start, end: node.end, to });
  const text = (part: unknown): string => source.slice((part as SyntaxNode).start, (part as SyntaxNode).end);
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression":
    case "AssignmentExpression": {
      const operator = node.operator as string;
      const start = source.indexOf(operator, (node.left as SyntaxNode).end);
      for (const to of OPERATORS[operator] ?? []) yield { start, end: start + operator.length, to };
      return;
    }
    case "UpdateExpression":
      for (const to of OPERATORS[node.operator as string]) yield whole(text(node.argument) + to);
      return;
    case "UnaryExpression":
      if (node.operator === "-" || node.operator === "!") yield whole(text(node.argument));
      return;
    case "Literal":
      if (typeof node.value === "number") {
        yield whole(`${node.value + 1}`);
        if (node.value !== 0) yield whole(node.value === 1 ? "0" : `${node.value / 1000}`);
        else yield whole("-1");
      }
      if (typeof node.value === "boolean") yield whole(`${!node.value}`);
      return;
    case "IfStatement":
    case "ConditionalExpression":
      yield { start: (node.test as SyntaxNode).start, end: (node.test as SyntaxNode).end, to: "true" };
      yield { start: (node.test as SyntaxNode).start, end: (node.test as SyntaxNode).end, to: "false" };
      return;
    case "ExpressionStatement":
    case "ContinueStatement":
    case "BreakStatement":
    case "ThrowStatement":
      yield whole(";");
      return;
    case "CallExpression":
      if (text(node.callee) === "Math.abs") yield whole(`(${text((node.arguments as SyntaxNode[])[0])})`);
      if (text(node.callee) === "Math.max")
        yield whole(source.slice(node.start, node.end).replace("Math.max", "Math.min"));
      return;
    case "ArrayExpression": {
      const elements = node.elements as SyntaxNode[];
      if (elements.length === 1 && elements[0].type === "SpreadElement") yield whole(text(elements[0].argument));
      return;
    }
    default:
  }
}
