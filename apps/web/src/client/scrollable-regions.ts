/** Wide formulas, tables and code scroll sideways; while they do, the keyboard must reach them too. */
export function scrollableRegions(): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth + 1;
      if (scrolls) {
        target.setAttribute("tabindex", "0");
        target.setAttribute("role", "group");
        target.setAttribute("aria-label", "Scrolls sideways");
      } else for (const name of ["tabindex", "role", "aria-label"]) target.removeAttribute(name);
    }
  });
  for (const element of document.querySelectorAll("[data-scrolls]")) watch.observe(element);
}
