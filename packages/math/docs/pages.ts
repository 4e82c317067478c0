import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emit } from "../package/build.ts";
import { counterparts } from "./counterparts.ts";
import { readCourseParts } from "./course-uses.ts";
import { functionPage } from "./function-page.ts";
import { pagePath } from "./page-path.ts";
import { readDeclarations } from "./read-declarations.ts";
import type { Declaration } from "./read-declarations.ts";
import { indexPage, supportPage, typesPage } from "./tables.ts";

/** Everything that src/index.ts exports, read from types compiled for the purpose. */
export function readExports(): Declaration[] {
  const folder = mkdtempSync(join(tmpdir(), "gradus-math-types-"));
  try {
    // Whether the sources are sound is not for their pages to say.
    emit(folder);
    return readDeclarations(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The generated pages of docs/math: path and text of each. */
export function makePages(all: readonly Declaration[], root: string): ReadonlyMap<string, string> {
  const shown = all.filter(({ kind }) => kind !== "type");
  const parts = readCourseParts(
    root,
    shown.map(({ name }) => name),
  );
  return new Map([
    ["README.md", indexPage(all)],
    ["types.md", typesPage(all)],
    ["support.md", supportPage(all, parts, root)],
    ...shown.map(
      (each) => [pagePath(each), functionPage(each, all, counterparts[each.name] ?? { python: "" })] as const,
    ),
  ]);
}
