import { compileInline } from "../compile/compile-inline.ts";
import { inlineText } from "../compile/inline-text.ts";
import { lessonContext, type LessonContext } from "../compile/lesson-context.ts";
import type { Lesson, Markdown, SourceTree } from "../read/source-tree.ts";
import { didYouMean } from "../nearest-name.ts";
import { walk } from "../read/walk.ts";

/** Every address in a folder of courses: pages of the site, and the anchors of each lesson. */
export interface Addresses {
  /** `/COURSE/MODULE/slides/` and so on, with the lesson that stands there. */
  readonly pages: ReadonlyMap<string, Lesson | null>;
  /** The anchors of a lesson's page, by its file. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Why an address of this site leads nowhere; null when it does not. */
export function brokenAddress(url: string, { pages, anchors }: Addresses): string | null {
  const [page, anchor] = url.split("#");
  if (!pages.has(page)) return `There is no page ${page}.${didYouMean(page, pages.keys())}`;
  const ids = anchors.get(pages.get(page)?.file ?? "");
  if (anchor === undefined || ids === undefined || ids.has(anchor)) return null;
  return `The page ${page} has no heading "#${anchor}".${didYouMean(anchor, ids)}`;
}

/** Works out all addresses as the compiler will give them. */
export function addresses(tree: SourceTree): Addresses {
  const pages = new Map<string, Lesson | null>([["/", null]]);
  const anchors = new Map<string, Set<string>>();
  for (const page of ["glossary", "notation", "figures", "progress", "search"]) pages.set(`/${page}/`, null);
  for (const course of tree.courses) {
    pages.set(`/${course.id}/`, null);
    for (const { id, deck, labs, assignment, quiz } of course.modules) {
      const at = `/${course.id}/${id}/`;
      pages.set(at, null);
      if (quiz !== null) pages.set(`${at}quiz/`, null);
      if (deck !== null) {
        pages.set(`${at}slides/`, deck);
        const bodies = deck.slides.flatMap(({ body, notes }) => (notes === null ? [body] : [body, notes]));
        anchors.set(deck.file, headings(bodies, quiet(deck, tree), 1));
      }
      for (const lab of labs) {
        pages.set(`${at}${lab.path}`, lab);
        anchors.set(
          lab.file,
          new Set([
            ...headings([lab.body], quiet(lab, tree), 2),
            ...[...lab.cells, ...lab.places].flatMap(({ id }) => id ?? []),
          ]),
        );
      }
      if (assignment !== null) {
        pages.set(`${at}assignment/`, assignment);
        const bodies = assignment.exercises.flatMap(({ statement, hints }) => [statement, ...hints]);
        const ids = headings([assignment.intro, ...bodies], quiet(assignment, tree), 2);
        anchors.set(assignment.file, new Set([...ids, ...assignment.exercises.map(({ name }) => name)]));
      }
    }
  }
  return { pages, anchors };
}

function headings(bodies: readonly Markdown[], context: LessonContext, from: number): Set<string> {
  const ids = new Set<string>();
  for (const { root } of bodies) {
    walk(root, (node) => {
      if (node.type !== "heading" || node.depth < from || node.depth > 4) return;
      ids.add(context.headingId(inlineText(compileInline(node.children, context))));
    });
  }
  return ids;
}

function quiet(lesson: Lesson, tree: SourceTree): LessonContext {
  return lessonContext(lesson, tree, () => {});
}
