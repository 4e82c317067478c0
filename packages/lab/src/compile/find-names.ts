import { children } from "./syntax-node.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/** A name and where it stands, as an offset into the text. */
export interface NamePlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Names {
  /** Declared at the top level, in the order of the text. */
  readonly defines: readonly NamePlace[];
  /** Read but not declared here: first occurrence of each. */
  readonly uses: readonly NamePlace[];
  /** Assigned to but not declared here: first occurrence of each. */
  readonly writes: readonly NamePlace[];
  /** Every occurrence of a name that the top level declares, without the declarations themselves. */
  readonly ownUses: readonly NamePlace[];
  /** Whether `await` stands outside of every function. */
  readonly awaits: boolean;
}

interface Scope {
  readonly names: Set<string>;
  readonly parent: Scope | null;
  /** Where `var` lands: a function, or the cell. */
  readonly isFunction: boolean;
}

interface Reference extends NamePlace {
  readonly scope: Scope;
  readonly write: boolean;
}

/**
 * Which names a program declares at its top level, reads and writes.
 *
 * @param program an ESTree without types
 * @see ECMA-262, 8.2 Scope Analysis
 */
export function findNames(program: SyntaxNode): Names {
  const top: Scope = { names: new Set(), parent: null, isFunction: true };
  const defines: NamePlace[] = [];
  const references: Reference[] = [];
  let awaits = false;

  function declare(scope: Scope, pattern: SyntaxNode, hoist = false): void {
    const target = hoist ? functionAround(scope) : scope;
    for (const name of patternNames(pattern)) {
      if (target === top && !top.names.has(name.name)) defines.push(name);
      target.names.add(name.name);
    }
  }

  /** Declares what the statements of a block declare, before any of them is read. */
  function hoist(statements: readonly SyntaxNode[], scope: Scope): void {
    for (const node of statements) {
      if (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration")
        declare(scope, node.id as SyntaxNode);
      else if (node.type === "VariableDeclaration" && node.kind !== "var") declareAll(node, scope);
    }
  }

  /** Finds `var` at any depth below, up to the next function. */
  function hoistVars(node: SyntaxNode, scope: Scope): void {
    if (node.type === "VariableDeclaration" && node.kind === "var") declareAll(node, scope, true);
    if (functions.has(node.type) || node.type === "StaticBlock") return;
    for (const child of children(node)) hoistVars(child, scope);
  }

  function declareAll(declaration: SyntaxNode, scope: Scope, hoisted = false): void {
    for (const declarator of declaration.declarations as SyntaxNode[]) {
      declare(scope, declarator.id as SyntaxNode, hoisted);
    }
  }

  function refer(node: SyntaxNode, scope: Scope, write = false): void {
    references.push({ name: node.name as string, start: node.start, end: node.end, scope, write });
  }

  /** The target of an assignment, or a parameter: names in it are written, defaults and keys are read. */
  function visitPattern(node: SyntaxNode | null, scope: Scope, write: boolean, depth: number): void {
    if (node === null) return;
    switch (node.type) {
      case "Identifier":
        if (write) refer(node, scope, true);
        return;
      case "ArrayPattern":
        for (const element of node.elements as (SyntaxNode | null)[]) visitPattern(element, scope, write, depth);
        return;
      case "ObjectPattern":
        for (const property of node.properties as SyntaxNode[]) {
          if (property.computed === true) visit(property.key as SyntaxNode, scope, depth);
          visitPattern((property.value ?? property.argument) as SyntaxNode, scope, write, depth);
        }
        return;
      case "AssignmentPattern":
        visitPattern(node.left as SyntaxNode, scope, write, depth);
        visit(node.right as SyntaxNode, scope, depth);
        return;
      case "RestElement":
        return visitPattern(node.argument as SyntaxNode, scope, write, depth);
      default:
        visit(node, scope, depth);
    }
  }

  function visitFunction(node: SyntaxNode, outer: Scope, depth: number): void {
    const scope: Scope = { names: new Set(), parent: outer, isFunction: true };
    if (node.type === "FunctionExpression" && node.id !== null) declare(scope, node.id as SyntaxNode);
    if (node.type !== "ArrowFunctionExpression") scope.names.add("arguments");
    for (const parameter of node.params as SyntaxNode[]) declare(scope, parameter);
    for (const parameter of node.params as SyntaxNode[]) visitPattern(parameter, scope, false, depth + 1);
    const body = node.body as SyntaxNode;
    if (body.type !== "BlockStatement") return visit(body, scope, depth + 1);
    visitBlock(body.body as SyntaxNode[], scope, depth + 1);
  }

  function visitBlock(statements: readonly SyntaxNode[], scope: Scope, depth: number): void {
    hoist(statements, scope);
    if (scope.isFunction) for (const statement of statements) hoistVars(statement, scope);
    for (const statement of statements) visit(statement, scope, depth);
  }

  /** @param depth how many functions stand around the node */
  function visit(node: SyntaxNode | null, scope: Scope, depth: number): void {
    if (node === null) return;
    if (functions.has(node.type)) return visitFunction(node, scope, depth);
    switch (node.type) {
      case "Identifier":
        return refer(node, scope);
      case "MemberExpression":
        visit(node.object as SyntaxNode, scope, depth);
        if (node.computed === true) visit(node.property as SyntaxNode, scope, depth);
        return;
      case "Property":
      case "PropertyDefinition":
      case "MethodDefinition":
        if (node.computed === true) visit(node.key as SyntaxNode, scope, depth);
        return visit(node.value as SyntaxNode | null, scope, node.type === "PropertyDefinition" ? depth + 1 : depth);
      case "LabeledStatement":
        return visit(node.body as SyntaxNode, scope, depth);
      case "BreakStatement":
      case "ContinueStatement":
      case "MetaProperty":
        return;
      case "VariableDeclarator":
        visitPattern(node.id as SyntaxNode, scope, false, depth);
        return visit(node.init as SyntaxNode | null, scope, depth);
      case "AssignmentExpression":
        if (node.operator !== "=" && (node.left as SyntaxNode).type === "Identifier") {
          refer(node.left as SyntaxNode, scope);
        }
        visitPattern(node.left as SyntaxNode, scope, true, depth);
        return visit(node.right as SyntaxNode, scope, depth);
      case "UpdateExpression":
        visit(node.argument as SyntaxNode, scope, depth);
        return visitPattern(node.argument as SyntaxNode, scope, true, depth);
      case "ForInStatement":
      case "ForOfStatement":
      case "ForStatement":
        if (node.await === true && depth === 0) awaits = true;
        return visitLoop(node, inner(scope), depth);
      case "BlockStatement":
        return visitBlock(node.body as SyntaxNode[], inner(scope), depth);
      case "StaticBlock":
        return visitBlock(node.body as SyntaxNode[], { ...inner(scope), isFunction: true }, depth + 1);
      case "SwitchStatement": {
        visit(node.discriminant as SyntaxNode, scope, depth);
        const cases = node.cases as SyntaxNode[];
        const block = inner(scope);
        hoist(
          cases.flatMap((each) => each.consequent as SyntaxNode[]),
          block,
        );
        for (const each of cases) for (const child of children(each)) visit(child, block, depth);
        return;
      }
      case "CatchClause": {
        const block = inner(scope);
        if (node.param !== null) declare(block, node.param as SyntaxNode);
        visitPattern(node.param as SyntaxNode | null, block, false, depth);
        return visitBlock((node.body as SyntaxNode).body as SyntaxNode[], block, depth);
      }
      case "ClassDeclaration":
      case "ClassExpression": {
        const named = inner(scope);
        if (node.id !== null) named.names.add((node.id as SyntaxNode).name as string);
        visit(node.superClass as SyntaxNode | null, named, depth);
        for (const member of (node.body as SyntaxNode).body as SyntaxNode[]) visit(member, named, depth);
        return;
      }
      case "AwaitExpression":
        if (depth === 0) awaits = true;
        return visit(node.argument as SyntaxNode, scope, depth);
      default:
        for (const child of children(node)) visit(child, scope, depth);
    }
  }

  function visitLoop(node: SyntaxNode, scope: Scope, depth: number): void {
    const head = (node.init ?? node.left) as SyntaxNode | null | undefined;
    if (head?.type === "VariableDeclaration") {
      hoist([head], scope);
      visit(head, scope, depth);
    } else if (node.type === "ForStatement") visit(head ?? null, scope, depth);
    else visitPattern(head ?? null, scope, true, depth);
    for (const part of [node.right, node.test, node.update, node.body]) {
      visit((part ?? null) as SyntaxNode | null, scope, depth);
    }
  }

  visitBlock(program.body as SyntaxNode[], top, 0);
  const free = references.filter((each) => owner(each) === null);
  return {
    defines,
    uses: firstOfEach(free.filter((each) => !each.write)),
    writes: firstOfEach(free.filter((each) => each.write)),
    ownUses: references.filter((each) => owner(each) === top).map(({ name, start, end }) => ({ name, start, end })),
    awaits,
  };
}

/** The names that a pattern binds: `{ a, b: [c, ...d] }` binds a, c and d. */
export function patternNames(pattern: SyntaxNode | null): NamePlace[] {
  if (pattern === null) return [];
  switch (pattern.type) {
    case "Identifier":
      return [{ name: pattern.name as string, start: pattern.start, end: pattern.end }];
    case "ArrayPattern":
      return (pattern.elements as (SyntaxNode | null)[]).flatMap(patternNames);
    case "ObjectPattern":
      return (pattern.properties as SyntaxNode[]).flatMap((each) =>
        patternNames((each.value ?? each.argument) as SyntaxNode),
      );
    case "AssignmentPattern":
      return patternNames(pattern.left as SyntaxNode);
    case "RestElement":
      return patternNames(pattern.argument as SyntaxNode);
    default:
      return [];
  }
}

const functions = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** Where a `var` in the scope lands. */
function functionAround(scope: Scope): Scope {
  let around = scope;
  while (!around.isFunction && around.parent !== null) around = around.parent;
  return around;
}

function inner(parent: Scope): Scope {
  return { names: new Set(), parent, isFunction: false };
}

function owner({ name, scope }: Reference): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.names.has(name)) return at;
  return null;
}

function firstOfEach(places: readonly NamePlace[]): NamePlace[] {
  const seen = new Map<string, NamePlace>();
  for (const { name, start, end } of places) {
    if (!seen.has(name) || start < seen.get(name)!.start) seen.set(name, { name, start, end });
  }
  return [...seen.values()].sort((a, b) => a.start - b.start);
}
