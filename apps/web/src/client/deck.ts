// A deck: an article whose sections can be presented. docs/decisions/deck.md says why it is our own.
import { fitSlide } from "../deck/fit-slide.ts";
import { back, forward, toSlide } from "../deck/position.ts";
import type { Position } from "../deck/position.ts";
import { presenterPanel } from "../deck/presenter-panel.ts";
import type { PresenterPanel } from "../deck/presenter-panel.ts";
import { recordSlides } from "../deck/record-slides.ts";
import { stageControls } from "../deck/stage-controls.ts";
import { onSwipe } from "../deck/swipe.ts";

type Mode = "article" | "present" | "overview" | "presenter";

/** What the windows of one presentation tell each other. */
type Message =
  | { readonly type: "at"; readonly position: Position; readonly blank: boolean }
  | { readonly type: "where" };

const root = document.documentElement;
const deck = document.querySelector<HTMLElement>(".deck") as HTMLElement;
const slides = [...deck.querySelectorAll<HTMLElement>(".slide")];
const fragments = slides.map((slide) => [...slide.querySelectorAll<HTMLElement>(".step")]);
const steps = fragments.map(({ length }) => length);
const seen = recordSlides(deck.dataset.module ?? "", slides);
const channel = new BroadcastChannel(`gradus-deck${location.pathname}`);

let mode: Mode = "article";
let position: Position = toSlide(slideOfHash(), steps);
let blank = false;
let panel: PresenterPanel | null = null;
const controls = stageControls((action) => {
  if (action === "back" || action === "forward") turn(action);
  else
    setMode(action === "overview" && mode !== "overview" ? "overview" : action === "overview" ? "present" : "article");
});
deck.append(...controls.elements);

listen();
if (new URLSearchParams(location.search).has("presenter")) setMode("presenter");
else if (new URLSearchParams(location.search).has("present")) setMode("present");
channel.postMessage({ type: "where" } satisfies Message);

function turn(direction: "back" | "forward"): void {
  go(direction === "forward" ? forward(position, steps) : back(position, steps));
}

/** Shows a position here and in the other windows. */
function go(next: Position): void {
  position = next;
  blank = false;
  show();
  tell();
}

function tell(): void {
  channel.postMessage({ type: "at", position, blank } satisfies Message);
}

function setMode(next: Mode): void {
  const before = mode;
  mode = next;
  if (next === "article") delete root.dataset.deck;
  else root.dataset.deck = next;
  if (next === "present" && before === "article") void root.requestFullscreen?.().catch(() => undefined);
  if (next === "article" && document.fullscreenElement) void document.exitFullscreen();
  if (next === "presenter" && panel === null) {
    panel = presenterPanel(Date.now, turn);
    deck.append(panel.element);
  }
  show();
  if (next === "article") {
    // Reading goes on where the presentation ended, for the keyboard too.
    slides[position.slide].querySelector<HTMLElement>(".slide-number")?.focus({ preventScroll: true });
    slides[position.slide].scrollIntoView();
  }
  if (next === "overview") slides[position.slide].scrollIntoView({ block: "center" });
}

function show(): void {
  const { slide, step } = position;
  const staged = mode === "present" || mode === "presenter";
  slides.forEach((each, i) => {
    each.classList.toggle("is-current", i === slide);
    each.classList.toggle("is-next", i === slide + 1);
    // The next slide is to be read in the presenter's window, not used.
    each.inert = mode === "overview" ? false : mode === "presenter" && i !== slide;
    fragments[i].forEach((fragment, s) => fragment.classList.toggle("is-hidden", staged && i === slide && s >= step));
  });
  root.classList.toggle("is-blank", blank && mode === "present");
  controls.show({ slide, slides: slides.length });
  panel?.show(
    slides[slide],
    `${slide + 1} / ${slides.length}${steps[slide] > 0 ? `, step ${step} of ${steps[slide]}` : ""}`,
  );
  if (!staged) return;
  history.replaceState(null, "", `#${slides[slide].id}`);
  seen(slides[slide]);
  fitSlide(slides[slide]);
  if (mode === "presenter" && slides[slide + 1]) fitSlide(slides[slide + 1]);
}

function slideOfHash(): number {
  const id = decodeURIComponent(location.hash.slice(1));
  return Math.max(
    0,
    slides.findIndex((slide) => slide.id === id),
  );
}

/** In the article the slide that is read is the one at the middle of the window. */
function slideInView(): number {
  const middle = innerHeight / 2;
  const at = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > middle);
  return at === -1 ? slides.length - 1 : at;
}

function openPresenter(): void {
  if (mode === "article") position = toSlide(slideInView(), steps);
  const url = new URL(location.href);
  url.search = "?presenter";
  url.hash = slides[position.slide].id;
  open(url, "gradus-presenter", "popup,width=1200,height=760");
}

function listen(): void {
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.type === "where") {
      if (mode === "present" || mode === "presenter") tell();
      return;
    }
    position = data.position;
    blank = data.blank;
    if (mode !== "article") show();
  });
  deck.addEventListener("click", (event) => {
    const target = event.target as HTMLElement;
    const action = target.closest<HTMLElement>("[data-deck-action]")?.dataset.deckAction;
    if (action === "present") {
      position = toSlide(slideInView(), steps);
      setMode("present");
    } else if (action === "presenter") openPresenter();
    else if (action === "overview") setMode("overview");
    else if (action === "print") print();
    else if (mode === "overview") choose(event);
  });
  deck.querySelector("[data-deck-print-notes]")?.addEventListener("change", (event) => {
    root.classList.toggle("prints-notes", (event.currentTarget as HTMLInputElement).checked);
  });
  deck.querySelector("[data-deck-tools]")?.removeAttribute("hidden");
  onSwipe(deck, (direction) => {
    if (mode === "present") turn(direction === "left" ? "forward" : "back");
  });
  document.addEventListener("keydown", onKey);
  document.addEventListener("fullscreenchange", () => {
    if (!document.fullscreenElement && mode === "present") setMode("article");
  });
  addEventListener("hashchange", () => {
    if (mode !== "article") go(toSlide(slideOfHash(), steps));
  });
  addEventListener("resize", show);
  // Until the faces are there the slide was measured with others.
  void document.fonts.ready.then(show);
  // Article: a slide counts as seen once it has stood in the middle of the window for a moment.
  const middle = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting && mode === "article")
          setTimeout(() => slides[slideInView()] === target && seen(target as HTMLElement), 1500);
    },
    { rootMargin: "-50% 0px -50% 0px" },
  );
  slides.forEach((slide) => middle.observe(slide));
}

/** In the overview a slide is a button: a click anywhere on it goes there. */
function choose(event: MouseEvent): void {
  const at = slides.findIndex((slide) => slide.contains(event.target as Node));
  if (at === -1) return;
  event.preventDefault();
  position = toSlide(at, steps);
  setMode("present");
  tell();
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (document.querySelector("dialog[open]")) return;
  const target = event.target as HTMLElement;
  if (target.closest("input, textarea, select, .presenter-notes")) return;
  // Space and Enter on a button press it.
  if (target.closest("button, a, summary") && (event.key === " " || event.key === "Enter")) return;
  const action = keyAction(event.key, event.shiftKey);
  if (!action) return;
  event.preventDefault();
  action();
}

function keyAction(key: string, shift: boolean): (() => void) | null {
  if (key === "v") return openPresenter;
  if (key === "o") return () => setMode(mode === "overview" ? "present" : "overview");
  if (key === "p" || key === "f") return () => togglePresent();
  if (mode === "article") return null;
  if (key === "Escape")
    return () => setMode(mode === "overview" ? "present" : mode === "presenter" ? "presenter" : "article");
  if (mode === "overview") return null;
  if (key === "b" || key === ".") {
    return () => {
      blank = !blank;
      show();
      tell();
    };
  }
  if (key === "ArrowRight" || key === "ArrowDown" || key === "PageDown" || (key === " " && !shift) || key === "n")
    return () => turn("forward");
  if (key === "ArrowLeft" || key === "ArrowUp" || key === "PageUp" || key === " ") return () => turn("back");
  if (key === "Home") return () => go(toSlide(0, steps));
  if (key === "End") return () => go(toSlide(slides.length - 1, steps));
  return null;
}

function togglePresent(): void {
  if (mode === "present") {
    setMode("article");
    return;
  }
  if (mode === "article") position = toSlide(slideInView(), steps);
  setMode("present");
}
