import { stepThroughSymbols } from "./linked-symbols.ts";
import { siteUrl } from "../site/site-url.ts";

/** The keys that work on every page, and the buttons that do the same. */
export function shortcuts(): void {
  const actions: Readonly<Record<string, () => void>> = {
    "/": openSearch,
    "?": openSheet,
    s: () => say(stepThroughSymbols(1)),
    S: () => say(stepThroughSymbols(-1)),
    h: () => whileReading(() => location.assign(siteUrl(""))),
    m: () => whileReading(toModule),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (!action) return;
    event.preventDefault();
    action();
  });
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const opens = event.target.closest<HTMLElement>("[data-opens]")?.dataset.opens;
    if (opens === undefined) return;
    event.preventDefault();
    if (opens === "search") openSearch();
    else openSheet();
  });
}

/** Whether a key belongs to a field, an editor or a figure's handle. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(?:INPUT|TEXTAREA|SELECT|MATH-FIELD)$/.test(target.tagName) ||
      target.closest(".cm-editor") !== null)
  );
}

function openSearch(): void {
  void import("./search-dialog.ts").then(({ openSearchDialog }) => openSearchDialog());
}

function openSheet(): void {
  void import("./shortcut-sheet.ts").then(({ openShortcutSheet }) => openShortcutSheet());
}

/** A slip of a finger must not end a presentation. */
function whileReading(act: () => void): void {
  if (document.documentElement.dataset.deck === undefined) act();
}

function toModule(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(".breadcrumbs a");
  links[links.length - 1]?.click();
}

/** Says which object was lit to those who do not see it. */
function say(name: string | null): void {
  let status = document.querySelector<HTMLElement>("[data-symbol-status]");
  if (!status) {
    status = document.createElement("div");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    status.dataset.symbolStatus = "";
    document.body.append(status);
  }
  const places = name === null ? 0 : document.querySelectorAll(".is-lit").length;
  status.textContent = name === null ? "No linked objects here." : `${name}, in ${places} places.`;
}
