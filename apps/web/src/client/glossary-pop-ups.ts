/**
 * Definitions where their words stand: on hover, on focus, on a tap. Esc closes; the pointer may move into the
 * pop-up; a second tap (or Enter) follows the link to the glossary.
 */
export function glossaryPopUps(): void {
  const terms = document.querySelectorAll<HTMLAnchorElement>("a[data-term]");
  if (terms.length === 0) return;
  const popUp = Object.assign(document.createElement("div"), {
    id: "definition",
    className: "definition",
    hidden: true,
  });
  popUp.setAttribute("role", "tooltip");
  document.body.append(popUp);

  let shown: HTMLAnchorElement | null = null;
  let closing: ReturnType<typeof setTimeout> | undefined;

  function open(term: HTMLAnchorElement): void {
    clearTimeout(closing);
    if (shown === term) return;
    const definition = document.querySelector<HTMLTemplateElement>(
      `template[data-definition="${CSS.escape(term.dataset.term ?? "")}"]`,
    );
    if (!definition) return;
    shown?.removeAttribute("aria-describedby");
    popUp.replaceChildren(definition.content.cloneNode(true));
    popUp.hidden = false;
    place(popUp, term);
    term.setAttribute("aria-describedby", popUp.id);
    shown = term;
  }
  function close(): void {
    clearTimeout(closing);
    popUp.hidden = true;
    shown?.removeAttribute("aria-describedby");
    shown = null;
  }
  function closeSoon(): void {
    clearTimeout(closing);
    closing = setTimeout(close, 200);
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || !(event.target instanceof Element)) return;
    const term = event.target.closest<HTMLAnchorElement>("a[data-term]");
    if (term) open(term);
    else if (popUp.contains(event.target)) clearTimeout(closing);
    else if (shown && shown !== document.activeElement) closeSoon();
  });
  document.addEventListener("focusin", (event) => {
    const term = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-term]");
    if (term && term.matches(":focus-visible")) open(term);
    else if (!popUp.contains(event.target as Node)) close();
  });
  document.addEventListener(
    "click",
    (event) => {
      const term = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-term]");
      if (!term) {
        if (!popUp.contains(event.target as Node)) close();
      } else if (event.pointerType === "touch" && shown !== term) {
        event.preventDefault();
        open(term);
      }
    },
    { capture: true },
  );
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown) close();
  });
  const follow = (): void => {
    // The focus may have brought its word into the window just now: then the definition goes with it.
    if (shown !== null && shown === document.activeElement) place(popUp, shown);
    else close();
  };
  addEventListener("scroll", follow, { passive: true });
}

/** Under the word, or above it where there is no room; never beyond the window's edge. */
function place(popUp: HTMLElement, term: HTMLElement): void {
  const word = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = popUp.getBoundingClientRect();
  const left = Math.max(8, Math.min(word.left, innerWidth - width - 8));
  const top = word.bottom + height + 12 > innerHeight ? word.top - height - 6 : word.bottom + 6;
  popUp.style.left = `${left}px`;
  popUp.style.top = `${Math.max(8, top)}px`;
}
