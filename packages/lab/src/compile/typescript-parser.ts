import { tsPlugin } from "@sveltejs/acorn-typescript";
import { Parser } from "acorn";
import type { SyntaxNode } from "./syntax-node.ts";

/** acorn with its TypeScript plugin. */
export const TypeScriptParser: typeof Parser = Parser.extend(tsPlugin());

/**
 * Parses a TypeScript module.
 *
 * @throws SyntaxError with `loc: { line, column }` at the first thing that does not parse
 */
export function parseTypeScript(code: string): SyntaxNode {
  const options = { sourceType: "module", ecmaVersion: "latest", locations: true } as const;
  return TypeScriptParser.parse(code, options) as unknown as SyntaxNode;
}
