/**
 * Our signature: pointing at a mathematical object, or reaching it by keyboard, lights it up wherever it stands in the
 * same slide, lab part or exercise: in the formula, in the sentence, in the figure.
 */
export function linkedSymbols(): void {
  document.addEventListener("pointerover", (event) => light(symbolAt(event.target)));
  document.addEventListener("focusin", (event) => light(symbolAt(event.target)));
  document.addEventListener("focusout", () => light(null));
  // A tap on a phone points without hovering; a tap elsewhere lets go.
  document.addEventListener("pointerdown", (event) => light(symbolAt(event.target)));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") light(null);
  });
}

let lit: Element[] = [];
let litAs: { readonly scope: ParentNode; readonly name: string } | null = null;

function light(bound: HTMLElement | SVGElement | null): void {
  if (bound === null) return put(null);
  put({ scope: scopeOf(bound), name: bound.dataset.symbol ?? "" });
}

function put(next: { readonly scope: ParentNode; readonly name: string } | null): void {
  // Figures draw themselves anew while they are dragged, so that the same object may be other elements by now.
  if (next === null && litAs === null) return;
  for (const element of lit) element.classList.remove("is-lit");
  lit = next === null ? [] : [...next.scope.querySelectorAll(`[data-symbol="${CSS.escape(next.name)}"]`)];
  for (const element of lit) element.classList.add("is-lit");
  litAs = next;
}

/**
 * Lights the next (or previous) object of the part of the page that is being read, in the order of the text, and
 * returns its name: the keyboard's way to what the pointer does by hovering.
 */
export function stepThroughSymbols(direction: 1 | -1): string | null {
  const scope = litAs && document.contains(litAs.scope) ? litAs.scope : scopeInView();
  const names = [
    ...new Set([...scope.querySelectorAll<HTMLElement>("[data-symbol]")].map(({ dataset }) => dataset.symbol ?? "")),
  ];
  if (names.length === 0) return null;
  const at = litAs === null ? (direction === 1 ? -1 : 0) : names.indexOf(litAs.name);
  const name = names[(at + direction + names.length) % names.length];
  put({ scope, name });
  return name;
}

function symbolAt(target: EventTarget | null): HTMLElement | SVGElement | null {
  return target instanceof Element ? target.closest<HTMLElement | SVGElement>("[data-symbol]") : null;
}

function scopeOf(element: Element): ParentNode {
  return element.closest("[data-symbol-scope]") ?? document;
}

/** The scope around the focus, else the one nearest to the middle of the window. */
function scopeInView(): ParentNode {
  const focused = document.activeElement?.closest("[data-symbol-scope]");
  if (focused) return focused;
  const middle = innerHeight / 2;
  let best: { readonly scope: Element; readonly distance: number } | null = null;
  for (const scope of document.querySelectorAll("[data-symbol-scope]")) {
    const { top, bottom, height } = scope.getBoundingClientRect();
    if (height === 0) continue;
    const distance = Math.max(0, top - middle, middle - bottom);
    if (best === null || distance < best.distance) best = { scope, distance };
  }
  return best?.scope ?? document;
}
