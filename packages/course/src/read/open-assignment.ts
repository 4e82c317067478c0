import type { Report } from "../problem.ts";
import type { CourseFiles } from "./course-files.ts";
import { readAssignment } from "./read-assignment.ts";
import type { AssignmentFile, AssignmentSource } from "./source-tree.ts";

/** A file and what stands in it. */
export interface Opened {
  readonly file: string;
  readonly text: string;
}

/** Reads an `assignment.md` and the files beside it. */
export async function openAssignment(
  { file, text }: Opened,
  files: CourseFiles,
  report: Report,
): Promise<AssignmentSource> {
  const folder = file.replace(/\/assignment\.md$/, "");
  const code = async (name: AssignmentFile): Promise<string | null> => {
    const path = `${folder}/${name}`;
    if (files.names.includes(path)) return await files.text(path);
    const message = `An assignment needs the file ${name} beside assignment.md. docs/course-format.md shows each of the five.`;
    report({ file, line: 1, rule: "files", given: path, message });
    return null;
  };
  const texts = {
    "starter.ts": await code("starter.ts"),
    "solution.ts": await code("solution.ts"),
    "checks.ts": await code("checks.ts"),
    "hidden-checks.ts": await code("hidden-checks.ts"),
    "mistakes.ts": await code("mistakes.ts"),
  };
  return readAssignment(text, file, texts, report);
}
