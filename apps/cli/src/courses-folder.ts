import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "./usage-error.ts";

/** The folder of courses that was named, as an absolute path; it must hold at least one `course.yaml`. */
export function coursesFolder(given: string | undefined): string {
  const path = resolve(given ?? "courses");
  if (!existsSync(path)) throw new UsageError(`There is no folder ${path}. Name the folder that holds your courses.`);
  const holdsCourse = readdirSync(path, { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && existsSync(join(path, entry.name, "course.yaml")),
  );
  if (!holdsCourse) {
    throw new UsageError(
      `${path} holds no course: a course is a folder in it with a file course.yaml. docs/course-format.md shows one.`,
    );
  }
  return path;
}
