import { dirname, join } from "node:path";
import type { CourseTree } from "@gradus/course";
import type { Plugin } from "vite";

const quizzes = "virtual:gradus-quizzes";
const assignments = "virtual:gradus-assignments";

/** What a browser must never get: a check that is hidden, a solution, whatever lies in a folder of them. */
const hidden =
  /[\\/](?:hidden-checks|solution)\.tsx?$|[\\/](?:programming-assignments[\\/][^\\/]+|capstone)[\\/](?:hidden-checks|alternatives)[\\/]/;

/**
 * Gives the bundle the code of the courses: quizzes, visible checks and named mistakes, each loaded when asked for;
 * and refuses hidden files, however they are imported.
 *
 * @param coursesDir absolute path of the folder of courses
 */
export function courseModules(tree: CourseTree, coursesDir: string): Plugin {
  const modules = tree.courses.flatMap((course) => course.modules);
  return {
    name: "gradus-course-modules",
    // Before Vite's own plugins, which would load a file asked for as "./solution.ts?raw".
    enforce: "pre",
    resolveId(id) {
      return id === quizzes || id === assignments ? `\0${id}` : null;
    },
    load(id) {
      const file = id.replace(/[?#].*$/, "");
      if (hidden.test(file))
        this.error(`${file}: this file is not published, so nothing that a browser loads may import it.`);
      if (id === `\0${quizzes}`)
        return table(modules.flatMap(({ quiz }) => (quiz ? [[quiz.id, importOf(coursesDir, quiz.source.file)]] : [])));
      if (id === `\0${assignments}`)
        return table(
          modules.flatMap(({ assignment }) => {
            if (!assignment) return [];
            const folder = dirname(assignment.source.file);
            const checks = importOf(coursesDir, `${folder}/checks.ts`);
            const mistakes = importOf(coursesDir, `${folder}/mistakes.ts`);
            return [[assignment.id, `{ checks: ${checks}, mistakes: ${mistakes} }`]];
          }),
        );
      return null;
    },
  };
}

function importOf(coursesDir: string, file: string): string {
  return `() => import(${JSON.stringify(join(coursesDir, file))})`;
}

function table(entries: readonly (readonly string[])[]): string {
  return `export default {\n${entries.map(([id, code]) => `  ${JSON.stringify(id)}: ${code},`).join("\n")}\n};\n`;
}
