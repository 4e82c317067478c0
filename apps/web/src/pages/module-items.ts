import type { Module } from "@gradus/course";
import { itemId } from "../work/progress.ts";
import type { ItemKind } from "../work/progress.ts";

/** One thing to do in a module, in the order of the spine. */
export interface ModuleItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** What the learner calls it. */
  readonly label: string;
  readonly title: string;
  /** From the module's page. */
  readonly path: string;
}

/** The spine of a module: slides, labs, assignment, quiz; of a capstone: assignment, report. */
export function moduleItems(module: Module): ModuleItem[] {
  const { id, kind, deck, labs, assignment, quiz } = module;
  const item = (kind: ItemKind, label: string, path: string, { title, ...of }: { title: string; id?: string }) => ({
    id: itemId(kind, id, of.id),
    kind,
    label,
    title,
    path,
  });
  const slides = deck ? [item("slides", "Slides", "slides/", { title: deck.title })] : [];
  const runnable = labs.map((lab) => item("lab", kind === "capstone" ? "Report" : "Lab", lab.path, lab));
  const written = assignment ? [item("assignment", "Assignment", "assignment/", { title: assignment.title })] : [];
  const asked = quiz ? [item("quiz", "Quiz", "quiz/", { title: quiz.title })] : [];
  return kind === "capstone" ? [...written, ...runnable] : [...slides, ...runnable, ...written, ...asked];
}
