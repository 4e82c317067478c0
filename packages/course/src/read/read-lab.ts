import { submissionCell } from "@gradus/grading";
import type { Report } from "../problem.ts";
import type { Code, ContainerDirective, RootContent } from "./markdown-types.ts";
import { lessonBody, parseLesson } from "./parse-lesson.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { AssignmentSource, CellSource, LabSource } from "./source-tree.ts";
import { lineOf } from "./walk.ts";

/** Reads a file of `labs/`; its cells are the top-level ```` ```ts id=NAME ```` blocks. */
export function readLab(text: string, file: string, report: Report): LabSource {
  const lesson = parseLesson(text, file, report);
  const body = parseMarkdown(lessonBody(lesson), file, lesson.bodyLine);
  const cells: CellSource[] = [];
  const places: LabSource["places"][number][] = [];
  for (const node of body.root.children) {
    const id = node.type === "code" ? cellId(node) : null;
    if (node.type === "code" && id !== null) cells.push({ id, code: node.value, line: lineOf(node) });
    if (isReportPlace(node)) places.push({ id: node.attributes?.id ?? null, line: lineOf(node) });
  }
  return { ...lesson, path: `labs/${lesson.id}/`, body, cells, calls: null, places };
}

/**
 * Reads the `report.md` of a capstone: a lab whose cells may call the functions of the capstone's assignment.
 *
 * @param id the capstone's: a file's name alone would be that of every course's report
 */
export function readReport(
  text: string,
  file: string,
  { id, assignment, report }: { id: string; assignment: AssignmentSource | null; report: Report },
): LabSource {
  const lab = readLab(text, file, report);
  const functions = submissionCell(assignment?.code["solution.ts"] ?? "");
  const own = { id: ownFunctions, code: functions, line: lab.bodyLine };
  return { ...lab, id, path: "report/", calls: assignment, cells: [own, ...lab.cells] };
}

/** The id of the cell that holds the functions of the assignment. */
export const ownFunctions = "your-functions";

export function isReportPlace(node: RootContent): node is ContainerDirective {
  return node.type === "containerDirective" && node.name === "report";
}

/** The id of a live cell; null for a static sample and for code in another language. */
export function cellId({ lang, meta }: Code): string | null {
  if (lang !== "ts") return null;
  return /(?:^|\s)id=([A-Za-z][\w-]*)(?:\s|$)/.exec(meta ?? "")?.[1] ?? null;
}
