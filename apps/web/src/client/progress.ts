// Fills arcs, tables, mastery and "go on where you were" from saved work.
import { isMastered } from "../work/mastery.ts";
import { allProgress } from "../work/progress.ts";
import type { ItemProgress } from "../work/progress.ts";
import { siteUrl } from "../site/site-url.ts";
import { loadWork } from "../work/work.ts";
import type { Place } from "./remember-place.ts";

type Progress = ReadonlyMap<string, ItemProgress>;

const progress = await allProgress();
for (const arc of document.querySelectorAll<HTMLElement>(".progress-arc")) fillArc(arc, progress);
for (const row of document.querySelectorAll<HTMLElement>("tr[data-item]")) fillRow(row, progress);
for (const part of document.querySelectorAll<HTMLElement>("[data-module-items]")) fillMastery(part, progress);
for (const empty of document.querySelectorAll<HTMLElement>("[data-no-progress]")) empty.hidden = progress.size > 0;
await goOn();

function fillArc(arc: HTMLElement, progress: Progress): void {
  const items = (arc.dataset.items ?? "").split(" ");
  const done = items.reduce((sum, item) => sum + (progress.get(item)?.done ?? 0), 0) / items.length;
  const percent = Math.round(done * 100);
  arc.querySelector(".progress-arc-fill")?.setAttribute("stroke-dasharray", `${percent} 100`);
  arc.classList.toggle("is-begun", percent > 0);
  arc.classList.toggle("is-done", percent === 100);
  const words = arc.querySelector(".progress-words");
  if (words) words.textContent = percent === 0 ? "" : `${percent} % done: `;
}

function fillRow(row: HTMLElement, progress: Progress): void {
  const known = progress.get(row.dataset.item ?? "");
  if (!known) return;
  const put = (name: string, text: string): void => {
    const cell = row.querySelector(`[data-${name}]`);
    if (cell) cell.textContent = text;
  };
  put("done", `${Math.round(known.done * 100)} %`);
  if (known.score !== null) put("score", `${Math.round(known.score * 100)} %`);
  put("last", new Date(known.lastAt).toLocaleDateString("en-GB", { day: "numeric", month: "short" }));
}

function fillMastery(part: HTMLElement, progress: Progress): void {
  const items = (part.dataset.moduleItems ?? "").split(" ");
  const state = part.matches("[data-mastery]") ? part : part.querySelector("[data-mastery]");
  if (!state) return;
  const begun = items.some((item) => progress.has(item));
  const mastered = isMastered(items, progress);
  state.classList.toggle("is-mastered", mastered);
  state.textContent = mastered ? "✓ Mastered." : begun ? missing(items, progress) : "";
}

function missing(items: readonly string[], progress: Progress): string {
  const best = ["assignment", "quiz"].flatMap((kind) => {
    const item = items.find((id) => id.startsWith(`${kind}/`));
    if (item === undefined) return [];
    const score = progress.get(item)?.score ?? null;
    return `${kind} ${score === null ? "not tried" : `${Math.round(score * 100)} %`}`;
  });
  return `So far: ${best.join(", ")}.`;
}

async function goOn(): Promise<void> {
  const place = await loadWork<Place>("place");
  const line = document.querySelector<HTMLElement>("[data-go-on]");
  if (!place || !line) return;
  const { path, hash, label } = place.value;
  const link = Object.assign(document.createElement("a"), { href: siteUrl(path + hash), className: "primary-button" });
  link.textContent = "Go on where you were";
  line.replaceChildren(link, Object.assign(document.createElement("span"), { textContent: label }));
  line.hidden = false;
}
