import type { Lesson, Markdown, SlideSource, SourceTree } from "../read/source-tree.ts";
import { walk } from "../read/walk.ts";
import type { MarkdownNode } from "../read/markdown-types.ts";

/** Where a stretch of Markdown stands. */
export type Place =
  | "slide"
  | "notes"
  | "lab"
  | "intro"
  | "statement"
  | "hint"
  | "title"
  | "objective"
  | "glossary"
  | "notation";

export interface Piece {
  readonly place: Place;
  readonly markdown: Markdown;
  /** The lesson it belongs to; null for objectives, the glossary and the notation. */
  readonly lesson: Lesson | null;
}

/** Every stretch of Markdown in a folder of courses, in the order of reading. */
export function pieces(tree: SourceTree): Piece[] {
  const found: Piece[] = [];
  for (const { deck, labs, assignment, objectives } of modulesOf(tree)) {
    for (const markdown of objectives) found.push({ place: "objective", markdown, lesson: null });
    for (const { body, notes } of deck?.slides ?? []) {
      found.push({ place: "slide", markdown: body, lesson: deck });
      if (notes !== null) found.push({ place: "notes", markdown: notes, lesson: deck });
    }
    for (const lab of labs) found.push({ place: "lab", markdown: lab.body, lesson: lab });
    if (assignment === null) continue;
    found.push({ place: "intro", markdown: assignment.intro, lesson: assignment });
    for (const { title, statement, hints } of assignment.exercises) {
      found.push({ place: "title", markdown: title, lesson: assignment });
      found.push({ place: "statement", markdown: statement, lesson: assignment });
      for (const markdown of hints) found.push({ place: "hint", markdown, lesson: assignment });
    }
  }
  for (const { definition } of tree.glossary) found.push({ place: "glossary", markdown: definition, lesson: null });
  for (const { means } of tree.notation) found.push({ place: "notation", markdown: means, lesson: null });
  return found;
}

/** Every node of every piece. */
export function eachNode(
  tree: SourceTree,
  visit: (node: MarkdownNode, piece: Piece, parents: readonly MarkdownNode[]) => void,
): void {
  for (const piece of pieces(tree)) walk(piece.markdown.root, (node, parents) => visit(node, piece, parents));
}

export function modulesOf({ courses }: SourceTree): SourceTree["courses"][number]["modules"][number][] {
  return courses.flatMap(({ modules }) => modules);
}

/** Every slide with the file of its deck. */
export function slidesOf(tree: SourceTree): (SlideSource & { readonly file: string })[] {
  return modulesOf(tree).flatMap(({ deck }) =>
    (deck?.slides ?? []).map((slide) => ({ ...slide, file: deck?.file ?? "" })),
  );
}
