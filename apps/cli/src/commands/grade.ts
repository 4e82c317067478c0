import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import {
  compileSubmission,
  grade as gradeSubmission,
  loadAssignment,
  nodeBox,
  wordVerdict,
  type Verdict,
} from "@gradus/grading";
import { readArguments } from "../read-arguments.ts";
import { UsageError } from "../usage-error.ts";

/**
 * `gradus grade`: grades a file of one's own, in Node and without a sandbox.
 *
 * Exit code 0 for full marks, 1 for less, so that a script can ask.
 */
export async function grade(args: string[]): Promise<number> {
  const { values, positionals } = readArguments("grade", args, {
    hidden: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  });
  const [folder, file] = positionals;
  if (!folder || !file)
    throw new UsageError("gradus grade: name the assignment's folder, then the file. See: gradus help");
  if (!existsSync(join(folder, "checks.ts"))) throw new UsageError(`${folder} is no assignment: it has no checks.ts.`);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);

  const submission = compileSubmission(readFileSync(file, "utf8"));
  if ("message" in submission) {
    console.error(`${basename(file)}:${submission.line}:${submission.column}: ${submission.message}`);
    return 1;
  }
  const { visible, hidden, mistakes } = await loadAssignment(resolve(folder));
  if (values.hidden && hidden.length === 0) throw new UsageError(`${folder} has no hidden-checks.ts.`);
  const verdict = await gradeSubmission({
    assignment: { visible, mistakes, ...(values.hidden && { hidden }) },
    submission,
    openBox: nodeBox(),
  });
  console.log(values.json ? JSON.stringify(verdict, replaceBigInt, 2) : inWords(verdict));
  return verdict.outcome === "graded" && verdict.earned === verdict.points ? 0 : 1;
}

function inWords(verdict: Verdict): string {
  const { summary, exercises } = wordVerdict(verdict);
  const lines = exercises.flatMap(({ name, points, earned, summary: words, checks, mistake }) => [
    `\n${name}: ${Number(earned.toFixed(2))} of ${points}. ${words}`,
    ...(mistake ? [`  ${mistake.message}`] : []),
    ...checks.flatMap(({ sentence, verdict: word, outcome, hidden, lines: details }) => [
      `  ${outcome === "passed" ? "✔" : "✖"} ${sentence}${outcome === "passed" ? "" : ` (${word})`}${hidden ? " [hidden]" : ""}`,
      ...details.map(({ label, text }) => `      ${label}: ${text}`),
    ]),
  ]);
  return [...lines, `\n${summary}`].join("\n");
}

function replaceBigInt(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
