import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { coursesFolder } from "../courses-folder.ts";
import { newExercise, newLab, newModule, newQuestionType } from "../new/new-parts.ts";
import type { Wanted } from "../new/new-parts.ts";
import { readArguments } from "../read-arguments.ts";
import { UsageError } from "../usage-error.ts";

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What can be made: how its place is written, what its name must be, and who makes it. */
const kinds = {
  module: { place: "COURSE/MODULE", name: kebab, make: newModule },
  lab: { place: "COURSE/MODULE/LAB", name: kebab, make: newLab },
  exercise: { place: "COURSE/MODULE/FUNCTION", name: /^[a-z][A-Za-z0-9]*$/, make: newExercise },
  quiz: { place: "COURSE/MODULE/TYPE", name: kebab, make: newQuestionType },
} as const satisfies Readonly<
  Record<string, { place: string; name: RegExp; make: (wanted: Wanted) => readonly string[] }>
>;

/** `gradus new`: a part of a course that passes every check, to be written over. */
export async function make(args: string[]): Promise<number> {
  const { values, positionals } = readArguments("new", args, {
    title: { type: "string" },
    courses: { type: "string" },
  });
  const [what = "", place = ""] = positionals;
  if (!Object.hasOwn(kinds, what)) {
    throw new UsageError(`gradus new: "${what}" is none of ${Object.keys(kinds).join(", ")}. See: gradus help`);
  }
  const kind = kinds[what as keyof typeof kinds];
  const parts = place.split("/");
  const [courseId, module, name = module] = parts;
  if (parts.length !== kind.place.split("/").length || !kebab.test(module) || !kind.name.test(name)) {
    throw new UsageError(`gradus new ${what}: the place is written ${kind.place}; it is "${place}".`);
  }
  const course = join(coursesFolder(values.courses), courseId);
  if (!existsSync(join(course, "course.yaml"))) throw new UsageError(`gradus new: there is no course ${course}.`);
  const made = kind.make({ course, module, name, title: values.title ?? inWords(name) });
  for (const file of made) console.log(relative(process.cwd(), join(course, file)));
  console.log(`\nWrite over what is there; \`gradus check\` says what is still missing.`);
  return 0;
}

/** `sum-of-two` and `sumOfTwo` are "Sum of two". */
function inWords(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
  return words[0].toUpperCase() + words.slice(1);
}
