import { join, resolve } from "node:path";
import { sortProblems, type Problem } from "../problem.ts";
import { readCourses } from "../read/read-courses.ts";
import type { SourceTree } from "../read/source-tree.ts";
import { allRules, deepRules } from "./all-rules.ts";
import { deepCache } from "./deep-cache.ts";
import { modulesOf, slidesOf } from "./pieces.ts";
import { runRules } from "./run-rules.ts";

export interface CheckOptions {
  /** Also runs the labs, proves the assignments and fuzzes the quizzes. */
  readonly deep?: boolean;
  /** Where joined labs are written and deep results are kept. */
  readonly cacheDir?: string;
}

export interface Checked {
  /** All of them, sorted by file and line. */
  readonly problems: readonly Problem[];
  /** One line about what was checked. */
  readonly summary: string;
}

/** Checks a folder of courses against every rule of the format. */
export async function checkCourses(
  path: string,
  { deep = false, cacheDir = resolve(".gradus") }: CheckOptions = {},
): Promise<Checked> {
  const { tree, problems } = await readCourses(path);
  const rules = [...allRules(cacheDir), ...(deep ? deepRules(await deepCache(join(cacheDir, "cache"))) : [])];
  const found = await runRules(tree, rules);
  return { problems: sortProblems([...problems, ...found]), summary: summarize(tree, rules.length, deep) };
}

function summarize(tree: SourceTree, rules: number, deep: boolean): string {
  const modules = modulesOf(tree);
  const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : noun.endsWith("z") ? "zes" : "s"}`;
  const parts = [
    count(tree.courses.length, "course"),
    count(modules.length, "module"),
    count(slidesOf(tree).length, "slide"),
    count(modules.flatMap(({ labs }) => labs).length, "lab"),
    count(modules.filter(({ assignment }) => assignment !== null).length, "assignment"),
    count(modules.filter(({ quiz }) => quiz !== null).length, "quiz"),
  ];
  return `${parts.join(", ")}: checked against ${rules} rules${deep ? "; labs run, assignments proved, quizzes asked" : ""}.`;
}
