import { children, isNode } from "@gradus/lab";
import type { SyntaxNode } from "@gradus/lab";
import { boundNames } from "./bound-names.ts";

/** What the top level of a learner's module says of names: what it hands out, and what it takes in. */
export interface TopLevel {
  readonly exports: readonly string[];
  /** What it imports, as entries of a pattern: `NotWritten`, or `NotWritten: Mine`. */
  readonly taken: readonly string[];
  /** The imports and the words `export`, as stretches of the text: without them it is the body of a function. */
  readonly moduleWords: readonly (readonly [start: number, end: number])[];
}

/** What a submission may import, and from where. */
const GIVEN = { "@gradus/grading": ["NotWritten", "Failure"] } as Readonly<Record<string, readonly string[]>>;

/** A statement that a submission cannot have. */
export class Misplaced extends Error {
  readonly start: number;

  constructor(message: string, start: number) {
    super(message);
    this.name = "Misplaced";
    this.start = start;
  }
}

/** @throws Misplaced where something is imported or exported that cannot be */
export function topLevel(tree: SyntaxNode): TopLevel {
  const exports: string[] = [];
  const taken: string[] = [];
  const moduleWords: [number, number][] = [];
  for (const node of children(tree)) {
    if (node.type === "ImportDeclaration") {
      if (node.importKind !== "type") taken.push(...importedNames(node));
      moduleWords.push([node.start, node.end]);
    } else if (node.type === "ExportNamedDeclaration" && isNode(node.declaration)) {
      moduleWords.push([node.start, node.declaration.start]);
      exports.push(...declaredNames(node.declaration));
    } else if (node.type.startsWith("Export")) {
      if (node.exportKind !== "type")
        throw new Misplaced("Write `export` in front of the function itself.", node.start);
      moduleWords.push([node.start, node.end]);
    }
  }
  return { exports, taken, moduleWords };
}

/** The text with the given stretches replaced by spaces: every other character keeps its line and column. */
export function blanked(text: string, stretches: TopLevel["moduleWords"]): string {
  const out = text.split("");
  for (const [from, to] of stretches)
    for (let i = from; i < to; i++) if (out[i] !== "\n" && out[i] !== "\r") out[i] = " ";
  return out.join("");
}

function importedNames(node: SyntaxNode): string[] {
  const from = (node.source as SyntaxNode).value as string;
  const allowed = Object.hasOwn(GIVEN, from) ? GIVEN[from] : null;
  if (allowed === null)
    throw new Misplaced(`Nothing can be imported from "${from}" here: the exercise is to write it.`, node.start);
  return (node.specifiers as SyntaxNode[])
    .filter((specifier) => specifier.importKind !== "type")
    .map((specifier) => {
      const name = isNode(specifier.imported) ? (specifier.imported.name as string) : "";
      if (!allowed.includes(name)) {
        throw new Misplaced(
          `"${from}" gives ${allowed.join(" and ")} here; "${name}" is not among them.`,
          specifier.start,
        );
      }
      const local = (specifier.local as SyntaxNode).name as string;
      return local === name ? name : `${name}: ${local}`;
    });
}

function declaredNames(declaration: SyntaxNode): string[] {
  if (declaration.type === "VariableDeclaration") {
    return (declaration.declarations as SyntaxNode[]).flatMap((one) => boundNames(one.id as SyntaxNode));
  }
  return declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration"
    ? [(declaration.id as SyntaxNode).name as string]
    : [];
}
