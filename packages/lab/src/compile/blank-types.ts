import { children } from "./syntax-node.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/** Syntax that may not stand here: it has a meaning when it runs that blanks cannot keep, or no meaning in this place. */
export interface Unsupported {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/**
 * The text with every type replaced by spaces, so that each remaining character keeps its line and column.
 *
 * A type that ends a statement without a semicolon leaves one behind: `const a = b as T` followed by a line
 * that begins with a bracket would otherwise become a call.
 *
 * @param program the tree that acorn's TypeScript plugin made of `code`
 * @param refused what may not stand in this kind of text: a sentence for each type of node
 * @see ts-blank-space, which does the same with TypeScript's own parser
 */
export function blankTypes(
  code: string,
  program: SyntaxNode,
  refused: Readonly<Record<string, string>>,
): { code: string; unsupported: Unsupported[] } {
  const characters = code.split("");
  const unsupported: Unsupported[] = [];

  function blank(start: number, end: number): void {
    for (let i = start; i < end; i++) if (!/\s/.test(characters[i])) characters[i] = " ";
  }

  function blankStatement(node: SyntaxNode): void {
    blank(node.start, node.end);
    characters[node.start] = ";";
  }

  function refuse(node: SyntaxNode, message: string): void {
    unsupported.push({ start: node.start, end: node.end, message });
  }

  /** Blanks words such as `private` and marks such as `?` that stand between two positions. */
  function blankIn(start: number, end: number, pattern: RegExp): void {
    for (const match of code.slice(start, end).matchAll(pattern)) {
      blank(start + match.index, start + match.index + match[0].length);
    }
  }

  function visit(node: SyntaxNode, statement: SyntaxNode | null): void {
    if (node.declare === true || whole.has(node.type)) {
      if (memberTypes.has(node.type)) return blank(node.start, node.end);
      return blankStatement(node);
    }
    const refusal = refused[node.type];
    if (refusal !== undefined) return refuse(node, refusal);

    switch (node.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
        if (node.importKind === "type" || node.exportKind === "type") return blankStatement(node);
        break;
      case "ImportSpecifier":
      case "ExportSpecifier":
        if (node.importKind === "type" || node.exportKind === "type") return blankListed(node);
        break;
      case "TSTypeAnnotation":
      case "TSTypeParameterDeclaration":
      case "TSTypeParameterInstantiation":
        blank(node.start, node.end);
        return endStatement(node.start, node.end, statement);
      case "TSAsExpression":
      case "TSSatisfiesExpression": {
        const expression = node.expression as SyntaxNode;
        const type = node.typeAnnotation as SyntaxNode;
        const between = code.slice(expression.end, type.start);
        const word = node.type === "TSAsExpression" ? "as" : "satisfies";
        const start = expression.end + between.lastIndexOf(word);
        blank(start, type.end);
        endStatement(start, type.end, statement);
        return visit(expression, statement);
      }
      case "TSNonNullExpression":
        blank(node.end - 1, node.end);
        endStatement(node.end - 1, node.end, statement);
        return visit(node.expression as SyntaxNode, statement);
      case "TSTypeAssertion": {
        const type = node.typeAnnotation as SyntaxNode;
        blank(node.start, code.indexOf(">", type.end) + 1);
        return visit(node.expression as SyntaxNode, statement);
      }
      case "Identifier":
        if (node.optional === true) blankHead(node, /\?/g);
        break;
      case "VariableDeclarator":
        if (node.definite === true) blankHead(node.id as SyntaxNode, /!/g);
        break;
      case "PropertyDefinition":
      case "MethodDefinition":
        if ((node.value as SyntaxNode | null)?.type === "TSDeclareMethod" || node.abstract === true) {
          return blank(node.start, node.end);
        }
        blankIn(node.start, (node.key as SyntaxNode).start, /\b(private|public|protected|readonly|override)\b/g);
        if (node.optional === true || node.definite === true) {
          const { end } = node.key as SyntaxNode;
          blankIn(end, end + (/^\s*[?!]/.exec(code.slice(end))?.[0].length ?? 0), /[?!]/g);
        }
        break;
      case "ClassDeclaration":
      case "ClassExpression":
        blankClassHead(node);
        break;
      case "FunctionDeclaration":
      case "FunctionExpression":
        blankThis(node);
        break;
      default:
        break;
    }
    const inner = statementTypes.has(node.type) ? node : statement;
    for (const child of children(node)) visit(child, inner);
  }

  /** Blanks marks in an identifier, up to its annotation. */
  function blankHead(name: SyntaxNode, pattern: RegExp): void {
    blankIn(name.start, (name.typeAnnotation as SyntaxNode | undefined)?.start ?? name.end, pattern);
  }

  function blankClassHead(node: SyntaxNode): void {
    const head = code.slice(node.start, (node.body as SyntaxNode).start);
    if (node.abstract === true) blankIn(node.start, node.start + head.indexOf("class"), /\babstract\b/g);
    const implemented = node.implements as SyntaxNode[] | undefined;
    if (implemented === undefined || implemented.length === 0) return;
    const start = node.start + code.slice(node.start, implemented[0].start).lastIndexOf("implements");
    blank(start, implemented[implemented.length - 1].end);
  }

  /** `function f(this: T, x)`: the first parameter exists for the checker only. */
  function blankThis(node: SyntaxNode): void {
    const first = (node.params as SyntaxNode[])[0];
    if (first?.type !== "Identifier" || first.name !== "this") return;
    blankListed(first);
  }

  /** Blanks one of a list, with the comma behind it. */
  function blankListed(node: SyntaxNode): void {
    const comma = code.slice(node.end).match(/^\s*,/)?.[0].length ?? 0;
    blank(node.start, node.end + comma);
  }

  function endStatement(start: number, end: number, statement: SyntaxNode | null): void {
    if (statement !== null && statement.end === end && code[end - 1] !== ";") characters[start] = ";";
  }

  for (const node of program.body as SyntaxNode[]) visit(node, null);
  return { code: characters.join(""), unsupported };
}

/** Nodes that vanish as a whole. */
const whole = new Set(["TSTypeAliasDeclaration", "TSInterfaceDeclaration", "TSDeclareFunction", "TSIndexSignature"]);
const memberTypes = new Set(["TSIndexSignature", "PropertyDefinition"]);
const statementTypes = new Set(["ExpressionStatement", "VariableDeclaration", "ReturnStatement", "ThrowStatement"]);
