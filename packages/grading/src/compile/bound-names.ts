import { children } from "@gradus/lab";
import type { SyntaxNode } from "@gradus/lab";

/** The names that a pattern declares: itself, or those inside `{ a, b: [c, ...d] }`. */
export function boundNames(pattern: SyntaxNode): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name as string];
    case "Property":
      return boundNames(pattern.value as SyntaxNode);
    case "AssignmentPattern":
      return boundNames(pattern.left as SyntaxNode);
    case "ObjectPattern":
    case "ArrayPattern":
    case "RestElement":
      return children(pattern).flatMap(boundNames);
    default:
      return [];
  }
}
