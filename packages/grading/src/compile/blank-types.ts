import { children, isNode } from "./syntax.ts";
import type { SyntaxNode } from "./syntax.ts";

const TYPES_ONLY = new Set([
  "TSTypeAnnotation",
  "TSTypeParameterDeclaration",
  "TSTypeParameterInstantiation",
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
  "TSDeclareFunction",
  "TSIndexSignature",
]);

const NOT_ERASABLE: Readonly<Record<string, string>> = {
  TSEnumDeclaration: "an enum",
  TSModuleDeclaration: "a namespace",
  TSParameterProperty: "a parameter property",
  TSImportEqualsDeclaration: "import … = …",
  TSExportAssignment: "export = …",
};

/** A construct that types cannot be erased from. */
export class NotErasable extends Error {
  readonly start: number;

  constructor(what: string, start: number) {
    super(`Write it without ${what}: it is more than a type, and types are all that is removed before your code runs.`);
    this.name = "NotErasable";
    this.start = start;
  }
}

/**
 * Overwrites every type with spaces, so that each line and column of the rest stays where it was written.
 *
 * @throws NotErasable on an enum, a namespace or a parameter property
 */
export function blankTypes(source: string, tree: SyntaxNode): string {
  const out = source.split("");

  function blank(from: number, to: number): void {
    for (let i = from; i < to; i++) if (out[i] !== "\n" && out[i] !== "\r") out[i] = " ";
  }

  /** Blanks a single mark such as `?` or `!` between two places. */
  function blankMark(mark: string, from: number, to: number): void {
    const at = source.indexOf(mark, from);
    if (at >= 0 && at < to) blank(at, at + mark.length);
  }

  function visit(node: SyntaxNode): void {
    if (node.type in NOT_ERASABLE) throw new NotErasable(NOT_ERASABLE[node.type], node.start);
    if (TYPES_ONLY.has(node.type) || node.declare === true) return blank(node.start, node.end);
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
        if (node.importKind === "type" || node.exportKind === "type") return blank(node.start, node.end);
        break;
      case "ImportSpecifier":
      case "ExportSpecifier":
        if (node.importKind === "type" || node.exportKind === "type") {
          const comma = /^\s*,/.exec(source.slice(node.end));
          return blank(node.start, node.end + (comma?.[0].length ?? 0));
        }
        break;
      case "TSAsExpression":
      case "TSSatisfiesExpression": {
        // Between the two may stand the bracket that closes the expression, which stays.
        const inner = node.expression as SyntaxNode;
        const word = node.type === "TSAsExpression" ? "as" : "satisfies";
        const type = node.typeAnnotation as SyntaxNode;
        blank(source.lastIndexOf(word, type.start - 1), type.end);
        return visit(inner);
      }
      case "TSNonNullExpression":
        blank(node.end - 1, node.end);
        return visit(node.expression as SyntaxNode);
      case "TSTypeAssertion": {
        const type = node.typeAnnotation as SyntaxNode;
        blank(node.start, source.indexOf(">", type.end) + 1);
        return visit(node.expression as SyntaxNode);
      }
      case "Identifier":
        if (node.optional === true) {
          const annotation = isNode(node.typeAnnotation) ? node.typeAnnotation.start : node.end;
          blankMark("?", node.start, annotation);
        }
        break;
      case "FunctionDeclaration":
      case "FunctionExpression": {
        const first = (node.params as SyntaxNode[])[0];
        if (first?.type !== "Identifier" || first.name !== "this") break;
        const comma = /^\s*,/.exec(source.slice(first.end));
        blank(first.start, first.end + (comma?.[0].length ?? 0));
        for (const child of children(node)) if (child !== first) visit(child);
        return;
      }
      case "VariableDeclarator":
        if (node.definite === true) blankMark("!", (node.id as SyntaxNode).start, (node.id as SyntaxNode).end);
        break;
      case "ClassDeclaration":
      case "ClassExpression": {
        const implemented = (node.implements ?? []) as SyntaxNode[];
        const last = implemented.at(-1);
        if (last === undefined) break;
        const head = source.slice(node.start, implemented[0].start);
        blank(node.start + head.lastIndexOf("implements"), last.end);
        break;
      }
      case "PropertyDefinition":
      case "MethodDefinition": {
        const key = node.key as SyntaxNode;
        for (const word of ["public", "private", "protected", "readonly", "override", "abstract"]) {
          blankMark(`${word} `, node.start, key.start);
        }
        break;
      }
      default:
    }
    for (const child of children(node)) visit(child);
  }

  visit(tree);
  return out.join("");
}
