import type { MarkdownNode } from "./markdown-types.ts";

/** The words of a node without its markup; formulas as their TeX, computed numbers as their expression. */
export function plainText(node: MarkdownNode): string {
  if ("value" in node && typeof node.value === "string") return node.type === "html" ? "" : node.value;
  if (node.type === "break") return " ";
  if (!("children" in node)) return "";
  const between = node.type === "root" || node.type === "list" || node.type === "tableRow" ? " " : "";
  return (node.children as MarkdownNode[]).map(plainText).join(between);
}
