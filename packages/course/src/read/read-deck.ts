import type { Report } from "../problem.ts";
import { lessonBody, parseLesson } from "./parse-lesson.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { DeckSource } from "./source-tree.ts";
import { splitSlides } from "./split-slides.ts";

/** Reads a file of `lecture-slides/`. */
export function readDeck(text: string, file: string, report: Report): DeckSource {
  const lesson = parseLesson(text, file, report);
  const slides = splitSlides(lessonBody(lesson), lesson.bodyLine).map(({ line, body, notes }) => ({
    line: line + leadingLines(body),
    body: parseMarkdown(body, file, line),
    notes: notes === null ? null : parseMarkdown(notes.text, file, notes.line),
  }));
  return { ...lesson, slides };
}

function leadingLines(text: string): number {
  const lines = text.split("\n");
  return Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ""),
  );
}
