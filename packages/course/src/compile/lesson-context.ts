import type { Report } from "../problem.ts";
import type { Symbols } from "../tree.ts";

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
