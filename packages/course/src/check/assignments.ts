import { join } from "node:path";
import type { ExerciseChecks } from "@gradus/grading";
import { isExercises } from "../compile/compile-assignment.ts";
import { loadModule } from "../compile/load-module.ts";
import { didYouMean } from "../nearest-name.ts";
import type { AssignmentFile, AssignmentSource } from "../read/source-tree.ts";
import { modulesOf } from "./pieces.ts";
import type { Found, Rule } from "./rule.ts";

export const assignments: Rule = {
  id: "assignments",
  says: "The exercises of assignment.md, the functions of starter.ts and solution.ts, and the checks and mistakes have the same names.",
  async check(tree, problem) {
    for (const { assignment } of modulesOf(tree)) {
      if (assignment !== null) await checkAssignment(assignment, tree.path, problem);
    }
  },
};

async function checkAssignment(assignment: AssignmentSource, path: string, problem: Found): Promise<void> {
  const { folder, file, exercises, code } = assignment;
  const names = exercises.map(({ name }) => name);
  if (names.length === 0)
    problem(file, 1, file, "An assignment has at least one exercise. Write  # rank: How much information");

  const load = async (name: AssignmentFile): Promise<Record<string, unknown> | null> => {
    if (code[name] === null) return null;
    try {
      return await loadModule(join(path, folder, name));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      problem(`${folder}/${name}`, 1, name, `${name} does not load: ${why}`);
      return null;
    }
  };
  for (const name of ["starter.ts", "solution.ts"] as const) {
    const module = await load(name);
    if (module === null) continue;
    const functions = Object.keys(module).filter((key) => typeof module[key] === "function");
    for (const exercise of exercises) {
      if (functions.includes(exercise.name)) continue;
      const message = `assignment.md has the exercise "${exercise.name}", but ${name} exports no function of that name.${didYouMean(exercise.name, functions)}`;
      problem(file, exercise.line, exercise.name, message);
    }
    if (name !== "starter.ts") continue;
    for (const given of functions.filter((key) => !names.includes(key))) {
      const message = `starter.ts exports "${given}", which is no exercise of assignment.md.${didYouMean(given, names)}`;
      problem(`${folder}/${name}`, lineWith(code[name], given), given, message);
    }
  }

  const lists: Partial<Record<AssignmentFile, readonly ExerciseChecks[]>> = {};
  for (const name of ["checks.ts", "hidden-checks.ts"] as const) {
    const module = await load(name);
    if (module === null) continue;
    const where = `${folder}/${name}`;
    if (!isExercises(module.default)) {
      problem(
        where,
        1,
        name,
        `${name} must export by default a list of exercises. Write  export default [exercise("rank", { … })];`,
      );
      continue;
    }
    lists[name] = module.default;
    const written = module.default.map((exercise) => exercise.name);
    for (const given of written.filter((one) => !names.includes(one))) {
      const message = `${name} checks "${given}", which is no exercise of assignment.md.${didYouMean(given, names)}`;
      problem(where, lineWith(code[name], given), given, message);
    }
    for (const missing of exercises.filter((one) => !written.includes(one.name))) {
      problem(
        file,
        missing.line,
        missing.name,
        `The exercise "${missing.name}" has no checks in ${name}.${didYouMean(missing.name, written)}`,
      );
    }
  }
  checkPoints(assignment, lists, problem);

  const mistakes = (await load("mistakes.ts"))?.default;
  if (mistakes === undefined) {
    if (code["mistakes.ts"] !== null) {
      problem(
        `${folder}/mistakes.ts`,
        1,
        "mistakes.ts",
        "mistakes.ts must export by default the mistakes of each exercise. Write  export default { rank: [mistake(…)] };",
      );
    }
    return;
  }
  for (const given of Object.keys(typeof mistakes === "object" && mistakes !== null ? mistakes : {}).filter(
    (one) => !names.includes(one),
  )) {
    const message = `mistakes.ts has mistakes of "${given}", which is no exercise of assignment.md.${didYouMean(given, names)}`;
    problem(`${folder}/mistakes.ts`, lineWith(code["mistakes.ts"], given), given, message);
  }
}

/** Points stand in checks.ts; hidden checks add to the same points, so they repeat none or the same. */
function checkPoints(
  { folder, code }: AssignmentSource,
  {
    "checks.ts": visible = [],
    "hidden-checks.ts": hidden = [],
  }: Partial<Record<AssignmentFile, readonly ExerciseChecks[]>>,
  problem: Found,
): void {
  for (const { name, points } of visible) {
    if (!(points > 0)) {
      problem(
        `${folder}/checks.ts`,
        lineWith(code["checks.ts"], name),
        name,
        `The exercise "${name}" has ${points} points. Write in checks.ts  exercise("${name}", { points: 3, … })`,
      );
    }
    const other = hidden.find((one) => one.name === name)?.points ?? 0;
    if (other !== 0 && other !== points) {
      const message = `hidden-checks.ts gives "${name}" ${other} points, checks.ts ${points}. Leave the points out of hidden-checks.ts.`;
      problem(`${folder}/hidden-checks.ts`, lineWith(code["hidden-checks.ts"], name), name, message);
    }
  }
}

/** The first line that mentions a name as a word. */
function lineWith(text: string | null, name: string): number {
  const word = new RegExp(`(?<![\\w$])${name.replace(/\$/g, "\\$")}(?![\\w$])`);
  return (
    Math.max(
      0,
      (text ?? "").split("\n").findIndex((line) => word.test(line)),
    ) + 1
  );
}
