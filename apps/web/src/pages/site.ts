import type { Course, CourseTree, GlossaryEntry, Module } from "@gradus/course";
import type { Figure } from "@gradus/figures";

/** What every page is rendered from. */
export interface Site {
  readonly tree: CourseTree;
  /** Loaded figures by name. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly modules: ReadonlyMap<string, { readonly course: Course; readonly module: Module }>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
}

export function makeSite(tree: CourseTree, figures: ReadonlyMap<string, Figure>): Site {
  const modules = tree.courses.flatMap((course) =>
    course.modules.map((module) => [module.id, { course, module }] as const),
  );
  return {
    tree,
    figures,
    modules: new Map(modules),
    glossary: new Map(tree.glossary.map((entry) => [entry.id, entry])),
  };
}
