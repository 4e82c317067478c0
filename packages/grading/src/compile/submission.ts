import { blankTypes, parseTypeScript } from "@gradus/lab";
import { namesUsed } from "./names-used.ts";
import { blanked, Misplaced, topLevel } from "./top-level.ts";

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
    const { exports, taken, moduleWords } = topLevel(tree);
    const shebang = source.startsWith("#!") ? source.search(/\r?\n|$/) : 0;
    // No name of ours is in the scope of the learner's, so none can be declared twice.
    const given = taken.length === 0 ? "" : `{ ${taken.join(", ")} }`;
    const body = `{ ${blanked(code, [...moduleWords, [0, shebang]])}\n;return { ${exports.join(", ")} }; }`;
    const script = `(() => { "use strict"; return ((${given}) => ${body}); })()`;
    return { script, exports, uses: namesUsed(tree) };
  } catch (problem) {
    return describe(problem, source);
  }
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
