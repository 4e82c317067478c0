import { children, isNode } from "@gradus/lab";
import type { SyntaxNode } from "@gradus/lab";
import { boundNames } from "./bound-names.ts";

/**
 * For each top-level function or constant, every identifier and property name in its text, and in the text
 * of the top-level names that it mentions, and so on. What is assigned to a name counts as its text, wherever
 * that is done.
 */
export function namesUsed(tree: SyntaxNode): Record<string, readonly string[]> {
  const direct = new Map<string, Set<string>>();
  const add = (pattern: SyntaxNode, text: SyntaxNode): void => {
    const names = mentioned(text, mentioned(pattern));
    for (const name of boundNames(pattern)) direct.set(name, names.union(direct.get(name) ?? new Set()));
  };
  for (const statement of children(tree)) {
    const declaration = isNode(statement.declaration) ? statement.declaration : statement;
    if (declaration.type === "VariableDeclaration") {
      for (const one of declaration.declarations as SyntaxNode[]) {
        if (isNode(one.init)) add(one.id as SyntaxNode, one.init);
      }
    } else if (isNode(declaration.id) && isNode(declaration.body)) {
      add(declaration.id, declaration.body);
    }
  }
  for (const { left, right } of assignments(tree)) add(left as SyntaxNode, right as SyntaxNode);
  return Object.fromEntries([...direct.keys()].map((name) => [name, [...reachable(name, direct)]]));
}

function assignments(node: SyntaxNode): SyntaxNode[] {
  const below = children(node).flatMap(assignments);
  return node.type === "AssignmentExpression" ? [...below, node] : below;
}

function mentioned(node: SyntaxNode, found: Set<string> = new Set()): Set<string> {
  if (node.type === "Identifier") found.add(node.name as string);
  if (node.type === "MemberExpression" && isNode(node.property) && typeof node.property.value === "string") {
    found.add(node.property.value);
  }
  for (const child of children(node)) mentioned(child, found);
  return found;
}

function reachable(name: string, direct: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const used of direct.get(next) ?? []) {
      if (found.has(used)) continue;
      found.add(used);
      open.push(used);
    }
  }
  return found;
}
