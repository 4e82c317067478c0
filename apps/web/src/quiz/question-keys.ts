import type { Given, Question } from "@gradus/quiz";
import { toggled } from "./option-list.tsx";

/** What is given after a digit was pressed; null where the digit means nothing. */
export function chosenByKey(question: Question, now: Given, key: string): Given | null {
  if (!/^[1-9]$/.test(key) || !("options" in question)) return null;
  const index = Number(key) - 1;
  if (now.kind === "choice") return index < question.options.length ? { kind: "choice", option: index } : null;
  if (now.kind !== "choices" || index > question.options.length) return null;
  const none = index === question.options.length;
  if (none) return { kind: "choices", options: now.options?.length === 0 ? null : [] };
  return { kind: "choices", options: toggled(now.options, index, true) };
}

/** Whether a key belongs to a field of text. */
export function isTyping(target: HTMLElement): boolean {
  return target.isContentEditable || (target instanceof HTMLInputElement && target.type === "text");
}

/** The keys of a question, in words. */
export function keysOf(question: Question): string {
  switch (question.kind) {
    case "choice":
      return `Keys: 1 to ${question.options.length} choose, Enter checks.`;
    case "choices":
      return `Keys: 1 to ${question.options.length + 1} tick, Enter checks.`;
    case "matrix":
      return "Keys: arrows walk through the cells, Enter checks.";
    case "order":
      return "Keys: Tab to a card, arrows move it.";
    case "graph":
      return "Keys: arrows move the handle.";
    case "numeric":
    case "symbolic":
      return "Enter checks.";
  }
}
