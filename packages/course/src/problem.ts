/** One thing that is wrong in a folder of courses: where, which rule, what was given, and how to write it. */
export interface Problem {
  /** Path from the folder of courses, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** The id of the rule, such as `alt-text`. */
  readonly rule: string;
  /** The offending text, shortened to one line. */
  readonly given: string;
  /** The rule, what was given, and the right way to write it. */
  readonly message: string;
}

/** Collects problems; every reader, rule and compiler step takes one. */
export type Report = (problem: Problem) => void;

/** Thrown where a caller asked for a result that the problems make impossible. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
    this.problems = problems;
  }
}

/** By file, then line, then rule; a problem that two rules found in the same words stands once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [`${problem.file}\n${problem.line}\n${problem.message}`, problem]));
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.message, b.message),
  );
}

/** The offending text on one line of at most 80 characters. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
