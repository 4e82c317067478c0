import type { Page } from "playwright-core";

/**
 * What is wrong with the focus, in words; null when it stands on something in the window and can be seen there.
 *
 * @param headingsTake a heading that took the focus, so that reading goes on from it, needs no ring
 */
export function focusProblem(
  page: Page,
  { headingsTake = false }: { readonly headingsTake?: boolean } = {},
): Promise<string | null> {
  return page.evaluate((headingsTake) => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "the focus is lost";
    const name = `${at.tagName.toLowerCase()} "${(at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 60)}"`;
    const { left, top, right, bottom } = at.getBoundingClientRect();
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight)
      return `${name} is outside of the window: from ${Math.round(top)} to ${Math.round(bottom)} px of ${innerHeight}`;
    if (headingsTake && /^H[1-6]$/.test(at.tagName)) return null;
    const marks = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    };
    // A figure draws its own ring, an option and an editor mark the frame around what has the focus.
    const ring = [...at.querySelectorAll(".figure-focus")].some((each) => Number(getComputedStyle(each).opacity) > 0.9);
    const frames = [at, at.closest(".quiz-option"), at.closest(".cm-editor"), at.closest("label")];
    if (ring || frames.some((frame) => frame !== null && marks(frame))) return null;
    // A result of the search is marked by its ground.
    if (at.closest(".search-results") !== null && getComputedStyle(at).backgroundColor !== "rgba(0, 0, 0, 0)")
      return null;
    return `${name} has the focus, and nothing shows it`;
  }, headingsTake);
}
