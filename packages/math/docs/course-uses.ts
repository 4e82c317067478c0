import { existsSync, globSync, readFileSync } from "node:fs";

/** A part of a course: a deck, a lab, an assignment or a quiz, and the code it holds. */
export interface CoursePart {
  /** `linear-algebra, lab when-arithmetic-bites` */
  readonly title: string;
  /** Its file or folder, from the root of the project. */
  readonly path: string;
  readonly names: ReadonlySet<string>;
}

const kinds: Readonly<Record<string, string>> = {
  "lecture-slides": "slides",
  labs: "lab",
  "programming-assignments": "assignment",
  quizzes: "quiz",
};

/** Every part of every course with the names of the package that it uses, in the order of their paths. */
export function readCourseParts(root: string, names: readonly string[]): CoursePart[] {
  const parts = new Map<string, { title: string; path: string; names: Set<string> }>();
  for (const file of globSync("courses/*/{lecture-slides,labs,programming-assignments,quizzes}/**/*.{md,ts}", {
    cwd: root,
  })) {
    const [, course, folder, first] = file.split(/[/\\]/);
    const name = first.replace(/(?:\.test)?\.\w+$/, "");
    const key = `courses/${course}/${folder}/${name}`;
    const path = folder === "programming-assignments" ? key : `${key}.${folder === "quizzes" ? "ts" : "md"}`;
    const part = parts.get(key) ?? { title: `${course}, ${kinds[folder]} ${name}`, path, names: new Set() };
    const text = readFileSync(`${root}/${file}`, "utf8");
    // An assignment's page calls the functions that the learner writes, which bear the same names.
    const used = !file.endsWith(".md")
      ? imported(text)
      : folder === "programming-assignments"
        ? []
        : called(text, names);
    for (const each of used) part.names.add(each);
    parts.set(key, part);
  }
  // A folder without a part of its name holds what several parts share.
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, part]) => part)
    .filter(({ path }) => existsSync(`${root}/${path}`));
}

/** Modules say what they use. */
function imported(text: string): string[] {
  return [...text.matchAll(/import (?:type )?\{([^}]*)\} from "@gradus\/math"/g)].flatMap(([, list]) =>
    list.split(",").map((name) => name.trim().split(" ")[0]),
  );
}

/** Cells and computed numbers have every name at hand: one counts when it is called, and not declared on the same page. */
function called(text: string, names: readonly string[]): string[] {
  const code = [...text.matchAll(/```ts[\s\S]*?\n```|\{=[^}]*\}/g)].map(([each]) => each).join("\n");
  return names.filter((name) => {
    const literal = name.replace(".", "\\.");
    return (
      new RegExp(`(?<![.\\w])${literal}\\(`).test(code) &&
      !new RegExp(`(?:function|const|let) ${literal}\\b`).test(code)
    );
  });
}
