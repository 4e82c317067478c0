/** The course format: read → check → compile into one typed tree. */
export type * from "./tree.ts";
export { ContentError, type Problem } from "./problem.ts";
export { nearestName } from "./nearest-name.ts";
export { parseLesson } from "./read/parse-lesson.ts";
export { readCourses } from "./read/read-courses.ts";
export type { SourceTree } from "./read/source-tree.ts";
export { compileCourses, type CompiledCourses } from "./compile/compile-courses.ts";
export { checkCourses, type Checked, type CheckOptions } from "./check/check-courses.ts";
