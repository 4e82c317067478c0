import type { Code } from "./markdown-types.ts";
import type { Report } from "../problem.ts";
import { lessonBody, parseLesson } from "./parse-lesson.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { CellSource, LabSource } from "./source-tree.ts";

/** Reads a file of `labs/`; its cells are the top-level ```` ```ts id=NAME ```` blocks. */
export function readLab(text: string, file: string, report: Report): LabSource {
  const lesson = parseLesson(text, file, report);
  const body = parseMarkdown(lessonBody(lesson), file, lesson.bodyLine);
  const cells: CellSource[] = [];
  for (const node of body.root.children) {
    if (node.type !== "code") continue;
    const id = cellId(node);
    if (id !== null) cells.push({ id, code: node.value, line: node.position?.start.line ?? 1 });
  }
  return { ...lesson, body, cells };
}

/** The id of a live cell; null for a static sample and for code in another language. */
export function cellId({ lang, meta }: Code): string | null {
  if (lang !== "ts") return null;
  return /(?:^|\s)id=([A-Za-z][\w-]*)(?:\s|$)/.exec(meta ?? "")?.[1] ?? null;
}
