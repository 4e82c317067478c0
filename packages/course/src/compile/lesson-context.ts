import type { Report } from "../problem.ts";
import type { SourceTree } from "../read/source-tree.ts";
import type { Symbols } from "../tree.ts";
import { uniqueSlugs } from "./slug.ts";

/** What the compiler carries through one lesson. */
export interface LessonContext {
  readonly file: string;
  readonly symbols: Symbols;
  /** The address of a reference by its id; null for one without, undefined for an unknown one. */
  readonly reference: (id: string) => string | null | undefined;
  /** Unique ids for the headings of the lesson. */
  readonly headingId: (title: string) => string;
  readonly report: Report;
}

/** The context in which a lesson is compiled; `symbols` and the rest come from its front matter. */
export function lessonContext(
  { file, symbols }: { readonly file: string; readonly symbols: Symbols },
  { bibliography }: Pick<SourceTree, "bibliography">,
  report: Report,
): LessonContext {
  const reference = (id: string): string | null | undefined => bibliography.find((entry) => entry.id === id)?.url;
  return { file, symbols, reference, headingId: uniqueSlugs(), report };
}
