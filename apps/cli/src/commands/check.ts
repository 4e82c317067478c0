import { checkCourses } from "@gradus/course";
import { coursesFolder } from "../courses-folder.ts";
import { printProblems } from "../print-problems.ts";
import { readArguments } from "../read-arguments.ts";

/** `gradus check`: everything that is wrong with the courses, all at once, each with its line and the right way to write it. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readArguments("check", args, { deep: { type: "boolean", default: false } });
  const { problems, summary } = await checkCourses(coursesFolder(positionals[0]), { deep: values.deep });
  if (problems.length > 0) return printProblems(problems);
  console.log(summary);
  return 0;
}
