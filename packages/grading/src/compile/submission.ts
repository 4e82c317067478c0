import { blankTypes, children, isNode, parseTypeScript } from "@gradus/lab";
import type { SyntaxNode } from "@gradus/lab";
import { boundNames } from "./bound-names.ts";
import { namesUsed } from "./names-used.ts";

/** A learner's module, ready for a box. */
export interface Submission {
  /** An expression: a function from the given names to the exported ones. */
  readonly script: string;
  readonly exports: readonly string[];
  /** For each top-level function, every name that it uses, itself or through functions of this module. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
}

/** Why a module cannot be loaded, at its place, counted from 1. */
export interface SubmissionProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** What a submission may import, and from where. */
const GIVEN = { "@gradus/grading": ["NotWritten", "Failure"] } as Readonly<Record<string, readonly string[]>>;

/** What a box takes in one frame, with room to spare. */
const LONGEST = 1_000_000;

const NOT_ERASABLE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["TSEnumDeclaration", "an enum"],
    ["TSModuleDeclaration", "a namespace"],
    ["TSParameterProperty", "a parameter property"],
    ["TSImportEqualsDeclaration", "import … = …"],
    ["TSExportAssignment", "export = …"],
  ].map(([type, what]) => [
    type,
    `Write it without ${what}: it is more than a type, and types are all that is removed before your code runs.`,
  ]),
);

/**
 * Turns a learner's TypeScript module into a script for a box: types become spaces, imports and `export`
 * too, so a line number in a stack trace is the learner's own.
 *
 * Parsing happens where a crash would do no harm: in the browser in the judge's worker, which is replaced
 * after a hang; for official grades inside the box.
 *
 * @example
 * const compiled = compileSubmission("export const twice = (x: number) => 2 * x;");
 * "script" in compiled && compiled.exports; // ["twice"]
 */
export function compileSubmission(source: string): Submission | SubmissionProblem {
  try {
    if (source.length > LONGEST) throw new Misplaced(`A file may have ${LONGEST} characters; this one has more.`, 0);
    const tree = parseTypeScript(source);
    const { code, unsupported } = blankTypes(source, tree, NOT_ERASABLE);
    if (unsupported.length > 0) throw new Misplaced(unsupported[0].message, unsupported[0].start);
    const out = code.split("");
    const exports: string[] = [];
    const taken: string[] = [];
    for (const node of children(tree)) {
      if (node.type === "ImportDeclaration") {
        if (node.importKind === "type") continue;
        taken.push(...importedNames(node));
        blank(out, node.start, node.end);
      } else if (node.type === "ExportNamedDeclaration" && isNode(node.declaration)) {
        blank(out, node.start, node.declaration.start);
        exports.push(...declaredNames(node.declaration));
      } else if (node.type === "ExportNamedDeclaration" || node.type.startsWith("Export")) {
        if (node.exportKind === "type") continue;
        throw new Misplaced("Write `export` in front of the function itself.", node.start);
      }
    }
    if (source.startsWith("#!")) blank(out, 0, source.search(/\r?\n|$/));
    // No name of ours is in the scope of the learner's, so none can be declared twice.
    const given = taken.length === 0 ? "" : `{ ${taken.join(", ")} }`;
    const body = `{ ${out.join("")}\n;return { ${exports.join(", ")} }; }`;
    const script = `(() => { "use strict"; return ((${given}) => ${body}); })()`;
    return { script, exports, uses: namesUsed(tree) };
  } catch (problem) {
    return describe(problem, source);
  }
}

/** A statement that a submission cannot have. */
class Misplaced extends Error {
  readonly start: number;

  constructor(message: string, start: number) {
    super(message);
    this.name = "Misplaced";
    this.start = start;
  }
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

function blank(out: string[], from: number, to: number): void {
  for (let i = from; i < to; i++) if (out[i] !== "\n" && out[i] !== "\r") out[i] = " ";
}

function describe(problem: unknown, source: string): SubmissionProblem {
  if (problem instanceof Misplaced) {
    const before = source.slice(0, problem.start).split("\n");
    return { message: problem.message, line: before.length, column: before[before.length - 1].length + 1 };
  }
  if (problem instanceof RangeError || /stack space/.test(String(problem))) {
    return { message: "The code is nested too deeply to be read.", line: 1, column: 1 };
  }
  const loc = (problem as { loc?: { line: number; column: number } }).loc;
  if (loc) {
    const message = (problem as Error).message.replace(/ \(\d+:\d+\)$/, "");
    return { message: `${message}.`, line: loc.line, column: loc.column + 1 };
  }
  throw problem;
}
