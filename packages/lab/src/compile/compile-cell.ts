import { Parser } from "acorn";
import type { CellSummary } from "../cell-summary.ts";
import type { Diagnostic, DiagnosticCode, Place } from "../diagnostic.ts";
import { blankTypes } from "./blank-types.ts";
import { findNames } from "./find-names.ts";
import type { NamePlace, Names } from "./find-names.ts";
import { javascriptNames } from "./javascript-names.ts";
import { children } from "./syntax-node.ts";
import type { SyntaxNode } from "./syntax-node.ts";
import { syntaxMessage } from "./syntax-message.ts";
import { textPlaces } from "./text-places.ts";
import { TypeScriptParser } from "./typescript-parser.ts";

/**
 * A cell of TypeScript as a script that the runtime can load, with the names that it defines and uses.
 *
 * Types are blanked in place, so an error at run time carries the line and column of the cell as written.
 * The value of the last expression statement is what the cell shows. What the top level declares is handed
 * out by value when the cell has run: getters that share the variable would cost every read a factor of nine.
 * `await` may stand at the top level; `import` and `export` may not.
 *
 * Never throws on what a learner wrote: a cell that does not parse has diagnostics and an empty script.
 *
 * @param id letters, digits, `-` and `_`, unique in the lab
 * @throws Error when the id has other characters: it is part of the script's name in stack traces
 *
 * @example
 * compileCell("const n: number = 3; n ** m", "power").defines; // ["n"]
 * compileCell("const n: number = 3; n ** m", "power").uses; // ["m"]
 */
export function compileCell(code: string, id: string): CellSummary {
  if (!/^[\w-]+$/.test(id)) {
    throw new Error(`compileCell: an id is made of letters, digits, "-" and "_"; it is "${id}".`);
  }
  const place = textPlaces(code);
  const problem = (code: DiagnosticCode, start: number, end: number, message: string): Diagnostic => ({
    cell: id,
    code,
    ...place(start, end),
    message,
  });
  const syntaxProblem = ({ at, found, message }: ParseFailure): Diagnostic =>
    problem("syntax", at, at + found.length, message);

  const typed = parse(TypeScriptParser, code);
  if ("failure" in typed) return failed(id, syntaxProblem(typed.failure));
  const blanked = blankTypes(code, typed.program, refused);
  if (blanked.unsupported.length > 0) {
    const { start, end, message } = blanked.unsupported[0];
    const lineEnd = code.indexOf("\n", start);
    return failed(id, problem("unsupported", start, lineEnd === -1 ? end : Math.min(end, lineEnd), message));
  }
  // The second parse proves that what is left is JavaScript, and gives a tree without types to search.
  const plain = parse(Parser, blanked.code);
  if ("failure" in plain) return failed(id, syntaxProblem(plain.failure));
  const names = findNames(plain.program);
  const uses = names.uses.filter(({ name }) => !javascriptNames.has(name));
  const reserved = names.defines.filter(({ name }) => javascriptNames.has(name) || name.startsWith("__gradus"));
  const shown = shownExpression(plain.program);
  const inputs = findInputs(plain.program);
  const followsInputs = inputs.inLoop || names.ownUses.some(({ name }) => inputs.names.includes(name));
  const shiftAt = shown === null ? null : place(shown.start, shown.start);

  return {
    id,
    defines: names.defines.map(({ name }) => name),
    uses: uses.map(({ name }) => name),
    writes: names.writes.map(({ name }) => name),
    inputs: inputs.names,
    followsInputs,
    places: firstPlaces([...names.defines, ...uses, ...names.writes], place),
    script: writeScript(id, blanked.code, names, uses, shown),
    shift: shiftAt === null ? null : { line: shiftAt.line, column: shiftAt.column, by: opening.length },
    diagnostics: reserved.map(({ name, start, end }) =>
      problem("reserved-name", start, end, `${name} belongs to JavaScript itself. Choose another name.`),
    ),
  };
}

const inScope = "everything of @gradus/math is in scope without an import";
const refused: Readonly<Record<string, string>> = {
  ImportDeclaration: `A cell cannot import; ${inScope}.`,
  ImportExpression: `A cell cannot import; ${inScope}.`,
  ExportNamedDeclaration: "A cell cannot export; what it declares is in scope in every other cell as it is.",
  ExportDefaultDeclaration: "A cell cannot export; what it declares is in scope in every other cell as it is.",
  ExportAllDeclaration: `A cell cannot export; ${inScope}.`,
  TSEnumDeclaration: 'A cell cannot declare an enum; write the values as a union, such as "red" | "blue".',
  TSModuleDeclaration: "A cell cannot declare a namespace; write a plain object.",
  TSParameterProperty: "A parameter cannot declare a property; declare it in the class and assign it.",
  TSImportEqualsDeclaration: `A cell cannot import; ${inScope}.`,
  Decorator: "A cell cannot use decorators; call the function on the value.",
};

const opening = "__gradusShown=(";

interface ParseFailure {
  readonly at: number;
  readonly found: string;
  readonly message: string;
}

function parse(parser: typeof Parser, code: string): { program: SyntaxNode } | { failure: ParseFailure } {
  try {
    const options = { sourceType: "module", locations: true, allowAwaitOutsideFunction: true } as const;
    return { program: parser.parse(code, { ecmaVersion: "latest", ...options }) as unknown as SyntaxNode };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = Math.min((error as SyntaxError & { pos?: number }).pos ?? 0, code.length);
    const found = /^(?:[\w$]+|\S?)/.exec(code.slice(at))?.[0] ?? "";
    const message = syntaxMessage(error.message, code.slice(at).trim() === "" ? "" : found);
    return { failure: { at, found, message } };
  }
}

function failed(id: string, diagnostic: Diagnostic): CellSummary {
  const nothing = { defines: [], uses: [], writes: [], inputs: [], followsInputs: false, places: {} };
  return { id, ...nothing, script: "", shift: null, diagnostics: [diagnostic] };
}

/** The expression of the last statement, when it is one. */
function shownExpression(program: SyntaxNode): { start: number; end: number } | null {
  const last = (program.body as SyntaxNode[]).filter(({ type }) => type !== "EmptyStatement").at(-1);
  if (last?.type !== "ExpressionStatement") return null;
  // The statement starts before an opening bracket, the expression after it.
  return { start: last.start, end: last.end };
}

/** The variables made by `slider(…)` and `choice(…)`, and whether inputs are made anywhere else. */
function findInputs(program: SyntaxNode): { names: string[]; inLoop: boolean } {
  const names: string[] = [];
  for (const statement of program.body as SyntaxNode[]) {
    if (statement.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declarations as { id: SyntaxNode; init: SyntaxNode | null }[]) {
      if (id.type === "Identifier" && init !== null && isInput(init)) names.push(id.name as string);
    }
  }
  return { names, inLoop: countInputs(program) !== names.length };
}

function isInput(node: SyntaxNode): boolean {
  if (node.type !== "CallExpression") return false;
  const callee = node.callee as SyntaxNode;
  return callee.type === "Identifier" && (callee.name === "slider" || callee.name === "choice");
}

function countInputs(node: SyntaxNode): number {
  return children(node).reduce((count, child) => count + countInputs(child), isInput(node) ? 1 : 0);
}

function firstPlaces(names: readonly NamePlace[], place: (start: number, end: number) => Place): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const { name, start, end } of names) places[name] ??= place(start, end);
  return places;
}

/**
 * The cell as a classic script: one line before the cell's own text, and nothing inserted into it but the
 * opening of the shown expression, whose shift the summary records.
 */
function writeScript(
  id: string,
  code: string,
  { defines, awaits }: Names,
  uses: readonly NamePlace[],
  shown: { start: number; end: number } | null,
): string {
  const parameters = ["console", ...uses.map(({ name }) => name)].join(",");
  const body =
    shown === null
      ? code
      : `${code.slice(0, shown.start)}${opening}${withoutSemicolon(code.slice(shown.start, shown.end))}\n)${code.slice(shown.end)}`;
  const values = defines.map(({ name }) => name).join(",");
  return [
    `__gradusCell("${id}",${awaits ? "async " : ""}function(${parameters}){"use strict";let __gradusShown;`,
    body,
    `;return{shown:__gradusShown,values:{${values}}}});`,
    `//# sourceURL=${cellUrl(id)}`,
  ].join("\n");
}

function withoutSemicolon(statement: string): string {
  return statement.endsWith(";") ? statement.slice(0, -1) : statement;
}

/** The name under which a cell's script stands in stack traces. */
export function cellUrl(id: string): string {
  return `gradus-cell-${id}.ts`;
}
