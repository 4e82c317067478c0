import { nodeBox } from "../boxes/node-box.ts";
import type { OpenBox } from "../boxes/box.ts";
import { compileSubmission } from "../compile/submission.ts";
import { toText } from "../feedback/to-text.ts";
import { grade } from "../grade/grade.ts";
import type { AssignmentChecks } from "../grade/grade.ts";
import type { Verdict } from "../grade/verdict.ts";
import { proveMistakes } from "./prove-mistakes.ts";
import type { KillRow } from "./prove-mistakes.ts";
import { loadAssignment } from "./load-assignment.ts";

export interface Proof {
  readonly holds: boolean;
  /** What does not hold, as sentences. */
  readonly problems: readonly string[];
  /** Which checks each named mistake fails, and which message it gets. */
  readonly killMatrix: readonly KillRow[];
}

export interface ProveOptions {
  readonly folder: string;
  readonly openBox?: OpenBox;
  readonly seed?: number;
}

/** Of the right kind for one exercise or another, and of a size that no check counts on. */
const ODD_ANSWERS = ["[]", "[[]]", "NaN", "given[0]"];

/** The proof is about the content, not about the time of the day: no check is skipped for being late. */
const BUDGET = { loadMs: 10_000, callMs: 5_000, totalMs: 600_000 };

/**
 * Proves an assignment: the solution and every alternative score full marks on visible and hidden checks, the
 * starter compiles and scores zero, no check breaks on an answer that nobody expects, and each named mistake fails
 * a visible check and gets its own message and no other.
 */
export async function proveAssignment({ folder, openBox = nodeBox(), seed = 1 }: ProveOptions): Promise<Proof> {
  const loaded = await loadAssignment(folder);
  const { visible, hidden, mistakes } = loaded;
  const all: AssignmentChecks = { visible, hidden };
  const problems: string[] = [];
  const right = { ...(loaded.solution === null ? {} : { "solution.ts": loaded.solution }), ...loaded.alternatives };
  for (const [file, source] of Object.entries(right)) {
    problems.push(...fullMarks(file, await gradeSource(source, all)));
  }
  problems.push(...zeroMarks(await gradeSource(loaded.starter, all)));
  for (const answer of ODD_ANSWERS) {
    for (const { name } of visible) {
      const source = `export const ${name} = (...given) => ${answer};`;
      const { outcome, problem } = await gradeSource(source, all, [name]);
      if (outcome === "harness-failure")
        problems.push(
          `checks.ts: a check of ${name} breaks when the answer is ${answer}: ${problem?.message.split("\n")[0]}`,
        );
    }
  }
  for (const name of Object.keys(mistakes)) {
    if (!visible.some((exercise) => exercise.name === name)) {
      problems.push(`mistakes.ts: "${name}" is not an exercise.`);
    }
  }
  for (const { name } of hidden) {
    if (!visible.some((exercise) => exercise.name === name)) {
      problems.push(`hidden-checks.ts: "${name}" is not an exercise of checks.ts.`);
    }
  }
  const proof = await proveMistakes(visible, mistakes, seed);
  problems.push(...proof.problems);
  return { holds: problems.length === 0, problems, killMatrix: proof.rows };

  async function gradeSource(source: string, assignment: AssignmentChecks, only?: readonly string[]): Promise<Verdict> {
    const submission = compileSubmission(source);
    if ("message" in submission) {
      const problem = { message: submission.message, line: submission.line, column: submission.column };
      return { outcome: "error", exercises: [], points: 0, earned: 0, problem };
    }
    return grade({
      assignment,
      submission,
      openBox,
      seed,
      budget: BUDGET,
      naming: false,
      shrinking: only === undefined,
      only,
    });
  }
}

function fullMarks(file: string, verdict: Verdict): string[] {
  if (verdict.outcome !== "graded") return [`${file}: ${verdict.outcome}: ${verdict.problem?.message ?? ""}`];
  return verdict.exercises.flatMap(({ name, checks }) =>
    checks
      .filter(({ outcome }) => outcome !== "passed")
      .map(({ check, outcome, failing, thrown }) => {
        const input = failing?.calls.map(({ args }) => args.map(toText).join(", ")).join(" and ") ?? "";
        const why = thrown?.message ?? failing?.note ?? "";
        return `${file}: ${name} should pass "${check}"; it is ${outcome}. ${why} (${input})`;
      }),
  );
}

function zeroMarks(verdict: Verdict): string[] {
  if (verdict.outcome !== "graded") return [`starter.ts: ${verdict.outcome}: ${verdict.problem?.message ?? ""}`];
  return verdict.exercises.flatMap(({ name, checks }) =>
    checks
      .filter(({ outcome }) => outcome === "passed")
      .map(({ check }) => `starter.ts: ${name} should pass nothing; it passes "${check}".`),
  );
}
