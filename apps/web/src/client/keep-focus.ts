const focusable =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])';

/**
 * Hands the focus on when what has it is taken away or switched off: by "Undo" when nothing is left to undo, by
 * "Delete" together with its cell. Else who uses the keyboard would stand at the top of the page again. What takes
 * the focus by itself goes first.
 */
export function keepFocus(): void {
  let last: HTMLElement | SVGElement | null = null;

  document.addEventListener("focusin", ({ target }) => {
    last = target instanceof HTMLElement || target instanceof SVGElement ? target : null;
  });
  document.addEventListener("focusout", () => {
    // Left by the reader, not taken away: then nothing is to be kept.
    queueMicrotask(() => {
      if (last !== null && !isGone(last)) last = null;
    });
  });

  const watch = new MutationObserver((records) => {
    if (last === null || !isGone(last)) return;
    const gone = last;
    const heirs = heirsOf(gone, records);
    // After the next picture, when a component that has its own idea has acted on it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const at = document.activeElement;
        if (last !== gone || (at !== null && at !== document.body && at !== gone)) return;
        heirs
          .flatMap((heir) => [...(heir.matches(focusable) ? [heir] : []), ...heir.querySelectorAll(focusable)])
          .filter((each) => each instanceof HTMLElement)
          .find((each) => each.isConnected && each.checkVisibility())
          ?.focus({ preventScroll: true });
      }),
    );
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["disabled"] });
}

function isGone(element: Element): boolean {
  return !element.isConnected || element.matches(":disabled");
}

/** Where the focus may go, the best first: what came in its place, its neighbours, what is around it. */
function heirsOf(gone: Element, records: readonly MutationRecord[]): HTMLElement[] {
  const removal = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
  const parent = removal === undefined ? gone.parentElement : (removal.target as Element);
  const [before, after] = removal
    ? [removal.previousSibling, removal.nextSibling]
    : [gone.previousElementSibling, gone.nextElementSibling];
  const added = records.flatMap(({ addedNodes, target }) => (target === parent ? [...addedNodes] : []));
  const around = [];
  for (let each = parent; each !== null && each !== document.body; each = each.parentElement) around.push(each);
  return [...added, after, before, ...around].filter((node) => node instanceof HTMLElement);
}
