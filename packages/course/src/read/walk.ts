import type { MarkdownNode } from "./markdown-types.ts";

/** Visits a node and everything below it, parents first, with the way down to it (nearest parent last). */
export function walk(
  node: MarkdownNode,
  visit: (node: MarkdownNode, parents: readonly MarkdownNode[]) => void,
  parents: readonly MarkdownNode[] = [],
): void {
  visit(node, parents);
  if (!("children" in node)) return;
  const below = [...parents, node];
  for (const child of node.children as MarkdownNode[]) walk(child, visit, below);
}

/** The line that a node begins on. */
export function lineOf(node: MarkdownNode, otherwise = 1): number {
  return node.position?.start.line ?? otherwise;
}
