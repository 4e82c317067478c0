import { children, isNode } from "@gradus/lab";
import type { SyntaxNode } from "@gradus/lab";

/**
 * For each top-level function or constant, every identifier and property name in its text, and in the text
 * of the top-level names that it mentions, and so on.
 */
export function namesUsed(tree: SyntaxNode): Record<string, readonly string[]> {
  const direct = new Map<string, Set<string>>();
  for (const statement of children(tree)) {
    const declaration = isNode(statement.declaration) ? statement.declaration : statement;
    if (declaration.type === "VariableDeclaration") {
      for (const one of declaration.declarations as SyntaxNode[]) {
        if (isNode(one.init)) direct.set((one.id as SyntaxNode).name as string, mentioned(one.init));
      }
    } else if (isNode(declaration.id) && isNode(declaration.body)) {
      direct.set(declaration.id.name as string, mentioned(declaration.body));
    }
  }
  return Object.fromEntries([...direct.keys()].map((name) => [name, [...reachable(name, direct)]]));
}

function mentioned(node: SyntaxNode, found: Set<string> = new Set()): Set<string> {
  if (node.type === "Identifier") found.add(node.name as string);
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
