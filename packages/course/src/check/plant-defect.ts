import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sortProblems, type Problem } from "../problem.ts";
import { readCourses } from "../read/read-courses.ts";
import type { DeepCache } from "./deep-cache.ts";
import { runRules } from "./run-rules.ts";
import type { Rule } from "./rule.ts";

/** A whole small course without a defect, for tests. */
export const tinyCourses = fileURLToPath(new URL("../../fixtures/tiny/", import.meta.url));

/** How a file is changed: its text in, its new text out; null removes it. A missing file has no text. */
export type Changes = Readonly<Record<string, (text: string) => string | null>>;

/** Copies the small course, plants a defect and gives its folder to `use`; the copy is removed afterwards. */
export async function withDefect<T>(changes: Changes, use: (path: string) => Promise<T>): Promise<T> {
  const path = await mkdtemp(join(tmpdir(), "gradus-course-"));
  try {
    await cp(tinyCourses, path, { recursive: true });
    for (const [file, change] of Object.entries(changes)) {
      const before = await readFile(join(path, file), "utf8").catch(() => "");
      const after = change(before);
      if (after === before) throw new Error(`withDefect: the change of ${file} changes nothing.`);
      if (after === null) await rm(join(path, file));
      else {
        await mkdir(dirname(join(path, file)), { recursive: true });
        await writeFile(join(path, file), after);
      }
    }
    return await use(path);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** What the reader and one rule say about the small course with a defect. */
export async function plantDefect(changes: Changes, ...rules: readonly Rule[]): Promise<Problem[]> {
  return await withDefect(changes, async (path) => {
    const { tree, problems } = await readCourses(path);
    return [...problems, ...(await runRules(tree, rules))];
  });
}

/** Problems as `file:line [rule] message`, sorted, as a test compares them. */
export function lines(problems: readonly Problem[]): string[] {
  return sortProblems(problems).map(({ file, line, rule, message }) => `${file}:${line} [${rule}] ${message}`);
}

/** A cache that remembers nothing, so that every deep rule runs. */
export const noCache: DeepCache = {
  async unlessPassed(_name, _content, check) {
    await check();
  },
};
