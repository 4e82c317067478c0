import type { Course, CourseTree, GlossaryEntry, Lab, Module } from "@gradus/course";
import type { Figure } from "@gradus/figures";
import type { PrerenderedLab } from "../lab/prerender-lab.tsx";

/** What every page is rendered from. */
export interface Site {
  readonly tree: CourseTree;
  /** Loaded figures by name. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** What the cells of each lab showed when it was run at compile time. */
  readonly labs: ReadonlyMap<Lab, PrerenderedLab>;
  readonly modules: ReadonlyMap<string, { readonly course: Course; readonly module: Module }>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
}

export function makeSite(
  tree: CourseTree,
  figures: ReadonlyMap<string, Figure>,
  labs: ReadonlyMap<Lab, PrerenderedLab> = new Map(),
): Site {
  const modules = tree.courses.flatMap((course) =>
    course.modules.map((module) => [module.id, { course, module }] as const),
  );
  return {
    tree,
    figures,
    labs,
    modules: new Map(modules),
    glossary: new Map(tree.glossary.map((entry) => [entry.id, entry])),
  };
}
