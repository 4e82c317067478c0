import { tsPlugin } from "@sveltejs/acorn-typescript";
import { Parser } from "acorn";

/** A node of the syntax tree, as far as this package looks into it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

let TypeScriptParser: typeof Parser | null = null;

/**
 * Parses a TypeScript module.
 *
 * @throws SyntaxError with `loc: { line, column }` at the first thing that does not parse
 */
export function parseTypeScript(source: string): SyntaxNode {
  const options = { sourceType: "module", ecmaVersion: "latest", locations: true } as const;
  // Made at the first use, so that a page that only words verdicts need not carry the parser.
  TypeScriptParser ??= Parser.extend(tsPlugin());
  return TypeScriptParser.parse(source, options) as unknown as SyntaxNode;
}

/** The nodes directly below a node, in the order in which they are written. */
export function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (const [field, value] of Object.entries(node)) {
    if (field === "loc") continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) found.push(child);
  }
  return found.sort((a, b) => a.start - b.start);
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as SyntaxNode).type === "string";
}
