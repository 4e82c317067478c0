import { join } from "node:path";
import type { ExerciseChecks } from "@gradus/grading";
import type { AssignmentSource, SourceTree } from "../read/source-tree.ts";
import type { Assignment, PrivateAssignment } from "../tree.ts";
import { compileBlocks } from "./compile-blocks.ts";
import { compileInline } from "./compile-inline.ts";
import type { LessonContext } from "./lesson-context.ts";
import { loadModule } from "./load-module.ts";

/** Compiles an assignment into what is published. Its points are those of `checks.ts`. */
export async function compileAssignment(
  assignment: AssignmentSource,
  coursesPath: string,
  context: LessonContext,
): Promise<Assignment> {
  const { id, title, symbols, file, folder, code } = assignment;
  const points = await exercisePoints(assignment, coursesPath, context);
  const intro = await compileBlocks(assignment.intro.root.children, context);
  const exercises = [];
  for (const exercise of assignment.exercises) {
    const [paragraph] = exercise.title.root.children;
    const statement = await compileBlocks(exercise.statement.root.children, context);
    const hints = [];
    for (const hint of exercise.hints) hints.push(await compileBlocks(hint.root.children, context));
    exercises.push({
      name: exercise.name,
      title: paragraph?.type === "paragraph" ? compileInline(paragraph.children, context) : [],
      points: points.get(exercise.name) ?? 0,
      statement,
      hints,
    });
  }
  return {
    id,
    title,
    symbols,
    intro,
    exercises,
    starter: code["starter.ts"] ?? "",
    files: { starter: `${folder}/starter.ts`, checks: `${folder}/checks.ts`, mistakes: `${folder}/mistakes.ts` },
    source: { file, line: 1 },
  };
}

/** What only a grading server may have. */
export async function privateAssignment(
  { id, folder, code }: AssignmentSource,
  module: string,
  tree: SourceTree,
): Promise<PrivateAssignment> {
  const pieces = tree.files.filter((file) => file.startsWith(`${folder}/hidden-checks/`));
  return {
    id,
    module,
    hiddenChecks: [
      { file: `${folder}/hidden-checks.ts`, text: code["hidden-checks.ts"] ?? "" },
      ...(await Promise.all(pieces.map(async (file) => ({ file, text: await tree.text(file) })))),
    ],
    solution: { file: `${folder}/solution.ts`, text: code["solution.ts"] ?? "" },
  };
}

async function exercisePoints(
  { folder, code }: AssignmentSource,
  coursesPath: string,
  { report }: LessonContext,
): Promise<Map<string, number>> {
  if (code["checks.ts"] === null) return new Map();
  const file = `${folder}/checks.ts`;
  try {
    const { default: exercises } = await loadModule(join(coursesPath, file));
    if (isExercises(exercises)) return new Map(exercises.map(({ name, points }) => [name, points]));
    const message = `${file} must export by default a list of exercises. Write  export default [exercise("rank", { … })];`;
    report({ file, line: 1, rule: "assignment", given: "export default", message });
  } catch (error) {
    report({ file, line: 1, rule: "loads", given: file, message: `${file} does not load: ${reason(error)}` });
  }
  return new Map();
}

/** What the default export of a file of checks has to be. */
export function isExercises(value: unknown): value is readonly ExerciseChecks[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === "object" && item !== null && "name" in item && "checks" in item)
  );
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
