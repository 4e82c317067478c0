/**
 * Makes type and figure of a slide smaller in a few steps until it fits its place. By sizes, never by a transform:
 * pointers keep their coordinates and letters stay sharp. What still does not fit at the smallest size scrolls; on a
 * phone, in a hand, scrolling is better than small type from the start, and what scrolls anyway keeps its full size.
 */
export function fitSlide(slide: HTMLElement): void {
  for (const fit of innerWidth < 640 ? [1, 0.94] : [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64]) {
    slide.style.setProperty("--fit", String(fit));
    if (slide.scrollHeight <= slide.clientHeight + 1) return;
  }
  if (innerWidth < 640) slide.style.setProperty("--fit", "1");
}
