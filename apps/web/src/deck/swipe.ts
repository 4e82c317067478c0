/** Calls back for a horizontal swipe of a finger that did not begin on something that is dragged itself. */
export function onSwipe(element: HTMLElement, swiped: (direction: "left" | "right") => void): void {
  let start: { readonly x: number; readonly y: number; readonly at: number } | null = null;
  element.addEventListener("pointerdown", (event) => {
    const held =
      event.target instanceof Element && event.target.closest(".figure, .math-block, .table-frame, input, button");
    start = event.pointerType === "touch" && !held ? { x: event.clientX, y: event.clientY, at: event.timeStamp } : null;
  });
  element.addEventListener("pointercancel", () => (start = null));
  element.addEventListener("pointerup", (event) => {
    if (start === null) return;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    const quick = event.timeStamp - start.at < 800;
    start = null;
    if (quick && Math.abs(dx) > 48 && Math.abs(dx) > 2 * Math.abs(dy)) swiped(dx < 0 ? "left" : "right");
  });
}
