import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../usage-error.ts";
import { addToList } from "./add-to-list.ts";
import { addModule, inYaml, moduleValue, setModuleValue } from "./course-yaml.ts";
import { fillTemplate } from "./fill-template.ts";

/** What is to be made, and where. */
export interface Wanted {
  /** The folder of the course. */
  readonly course: string;
  readonly module: string;
  /** The lab's file, the exercise's function or the question type's id. */
  readonly name: string;
  readonly title: string;
}

/** A module with one of everything, each of which passes the checks and says what belongs in its place. */
export function newModule({ course, module, title }: Omit<Wanted, "name">): string[] {
  edit(course, "course.yaml", (text) => addModule(text, { id: module, title }));
  const deck = `lecture-slides/${module}.md`;
  create(course, deck, fillTemplate("deck.md", { quoted: inYaml(title) }));
  edit(course, "course.yaml", (text) => setModuleValue(text, module, "slides", module));
  return [
    deck,
    ...newLab({ course, module, name: `${module}-lab`, title: `${title}: a lab` }),
    ...newExercise({ course, module, name: "total", title: "Add them all" }),
    ...newQuestionType({ course, module, name: "sum-of-two", title: "The sum of two entries" }),
  ];
}

export function newLab({ course, module, name, title }: Wanted): string[] {
  const file = `labs/${name}.md`;
  const labs = moduleValue(text(course, "course.yaml"), module, "labs");
  if (labs !== null && !labs.startsWith("[")) {
    throw new UsageError(`gradus new: write the labs of "${module}" in course.yaml on one line:  labs: [one, two]`);
  }
  create(course, file, fillTemplate("lab.md", { quoted: inYaml(title) }));
  const all = [...(labs ?? "[]").slice(1, -1).split(","), name].flatMap((each) => each.trim() || []);
  edit(course, "course.yaml", (yaml) => setModuleValue(yaml, module, "labs", `[${all.join(", ")}]`));
  return [file];
}

export function newExercise({ course, module, name, title }: Wanted): string[] {
  const known = moduleValue(text(course, "course.yaml"), module, "assignment");
  const folder = `programming-assignments/${known ?? module}`;
  const files = ["checks", "hidden-checks", "mistakes"].map((part) => `${folder}/${part}/${fileName(name)}.ts`);
  if (known === null) newAssignment(course, module, folder);
  for (const part of ["checks", "hidden-checks", "mistakes"] as const) {
    create(course, `${folder}/${part}/${fileName(name)}.ts`, fillTemplate(`${part}.ts`, { name }));
    edit(course, `${folder}/${part}.ts`, (list) =>
      addToList(list, {
        list: part === "mistakes" ? "export default {" : "export default [",
        name,
        statement: `import { ${name} } from "./${part}/${fileName(name)}.ts";`,
        file: `${folder}/${part}.ts`,
      }),
    );
  }
  edit(course, `${folder}/assignment.md`, (before) => before + fillTemplate("exercise.md", { name, title }));
  for (const part of ["starter", "solution"]) {
    edit(course, `${folder}/${part}.ts`, (before) => before + fillTemplate(`${part}.ts`, { name }));
  }
  return files;
}

function newAssignment(course: string, module: string, folder: string): void {
  const title = moduleValue(text(course, "course.yaml"), module, "title") ?? module;
  const canary = "// gradus-canary-9f2c: this file is not published\n";
  create(course, `${folder}/assignment.md`, fillTemplate("assignment.md", { quoted: title }));
  create(course, `${folder}/starter.ts`, fillTemplate("assignment-starter.ts", {}));
  create(course, `${folder}/solution.ts`, canary);
  create(course, `${folder}/checks.ts`, "export default [];\n");
  create(course, `${folder}/hidden-checks.ts`, `${canary}\nexport default [];\n`);
  create(course, `${folder}/mistakes.ts`, "export default {};\n");
  edit(course, "course.yaml", (yaml) => setModuleValue(yaml, module, "assignment", module));
}

export function newQuestionType({ course, module, name, title }: Wanted): string[] {
  const known = moduleValue(text(course, "course.yaml"), module, "quiz");
  const quiz = known ?? module;
  const file = `quizzes/${quiz}/${name}.ts`;
  const list = `quizzes/${quiz}.ts`;
  create(course, file, fillTemplate("question-type.ts", { id: name, title }));
  if (known === null) {
    const heading = JSON.stringify(unquoted(moduleValue(text(course, "course.yaml"), module, "title") ?? module));
    create(course, list, fillTemplate("quiz.ts", { heading }));
    edit(course, "course.yaml", (yaml) => setModuleValue(yaml, module, "quiz", quiz));
  }
  const variable = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  edit(course, list, (before) =>
    addToList(before, {
      list: "types: [",
      name: variable,
      statement: `import ${variable} from "./${quiz}/${name}.ts";`,
      file: list,
    }),
  );
  return [file];
}

/** `rowEchelon` stands in `row-echelon.ts`. */
function fileName(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}

function unquoted(title: string): string {
  return title.startsWith('"') ? (JSON.parse(title) as string) : title;
}

function text(course: string, file: string): string {
  return readFileSync(join(course, file), "utf8");
}

function create(course: string, file: string, content: string): void {
  const path = join(course, file);
  if (existsSync(path)) throw new UsageError(`gradus new: there is a file ${path} already.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function edit(course: string, file: string, change: (before: string) => string): void {
  const path = join(course, file);
  if (!existsSync(path)) throw new UsageError(`gradus new: there is no file ${path}.`);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}
