import { sortProblems, type Problem } from "../problem.ts";
import { openCourseFiles, type CourseFiles } from "./course-files.ts";
import { readCourse } from "./read-course.ts";
import { readShared } from "./read-shared.ts";
import type { CourseSource, SourceTree } from "./source-tree.ts";

/**
 * Reads a folder of courses: `PATH/COURSE/course.yaml` with the lessons that it names, and
 * `PATH/shared/`. Whatever cannot be read is left out of the tree and stands in `problems`,
 * all of them at once.
 */
export async function readCourses(path: string): Promise<{ tree: SourceTree; problems: Problem[] }> {
  return await readCourseFiles(await openCourseFiles(path));
}

/** The same for files that are already open. */
export async function readCourseFiles(files: CourseFiles): Promise<{ tree: SourceTree; problems: Problem[] }> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const courses: CourseSource[] = [];
  for (const name of files.names) {
    const match = /^([^/]+)\/course\.yaml$/.exec(name);
    const course = match === null ? null : await readCourse(match[1], files, report);
    if (course !== null) courses.push(course);
  }
  const shared = await readShared(files, report);
  return {
    tree: { path: files.path, courses, ...shared, files: files.names, text: (file) => files.text(file) },
    problems: sortProblems(problems),
  };
}
