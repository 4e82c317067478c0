import type { Options } from "minisearch";

/** One thing that a search can lead to. */
export interface Findable {
  /** Its address from the site's root. */
  readonly id: string;
  readonly kind: "module" | "slide" | "lab" | "assignment" | "exercise" | "quiz" | "term" | "figure";
  readonly title: string;
  /** Where it stands: the module, the course. */
  readonly within: string;
  readonly text: string;
}

/** Shared by the build, which makes the index, and the page, which reads it: the two must agree. */
export const searchOptions: Options<Findable> = {
  fields: ["title", "text"],
  storeFields: ["kind", "title", "within"],
  searchOptions: {
    boost: { title: 4 },
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: "AND",
  },
};
