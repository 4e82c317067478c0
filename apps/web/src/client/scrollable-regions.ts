/** Wide formulas, tables and code scroll sideways; while they do, the keyboard must reach them too. */
export function scrollableRegions(): void {
  const elements = document.querySelectorAll("[data-scrolls]");
  const watch = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)));
  for (const element of elements) watch.observe(element);
  // A face that arrives late makes a formula wider and its frame not.
  document.fonts.addEventListener("loadingdone", () => elements.forEach(mark));
}

function mark(element: Element): void {
  if (element.scrollWidth > element.clientWidth + 1) {
    element.setAttribute("tabindex", "0");
    element.setAttribute("role", "group");
    element.setAttribute("aria-label", "Scrolls sideways");
  } else for (const name of ["tabindex", "role", "aria-label"]) element.removeAttribute(name);
}
