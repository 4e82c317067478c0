import type { Module } from "@gradus/course";
import { itemId } from "../work/progress.ts";
import type { ItemKind } from "../work/progress.ts";

/** One thing to do in a module, in the order of the spine. */
export interface ModuleItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** From the module's page. */
  readonly path: string;
}

/** The spine of a module: slides, labs, assignment, quiz. */
export function moduleItems(module: Module): ModuleItem[] {
  const { id, deck, labs, assignment, quiz } = module;
  return [
    ...(deck ? [{ id: itemId("slides", id), kind: "slides" as const, title: deck.title, path: "slides/" }] : []),
    ...labs.map((lab) => ({
      id: itemId("lab", id, lab.id),
      kind: "lab" as const,
      title: lab.title,
      path: `labs/${lab.id}/`,
    })),
    ...(assignment
      ? [{ id: itemId("assignment", id), kind: "assignment" as const, title: assignment.title, path: "assignment/" }]
      : []),
    ...(quiz ? [{ id: itemId("quiz", id), kind: "quiz" as const, title: quiz.title, path: "quiz/" }] : []),
  ];
}
