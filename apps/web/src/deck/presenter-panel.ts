/** The part of the presenter's window that the audience does not see: notes, timer, clock, place. */
export interface PresenterPanel {
  readonly element: HTMLElement;
  show(slide: HTMLElement, place: string): void;
}

/**
 * @param now milliseconds since 1970
 * @param go turns the slides from this window
 */
export function presenterPanel(now: () => number, go: (direction: "back" | "forward") => void): PresenterPanel {
  const element = document.createElement("aside");
  element.className = "presenter-panel";
  element.setAttribute("aria-label", "Speaker notes and time");
  element.innerHTML = `
    <div class="presenter-bar">
      <output class="presenter-timer" aria-label="Time since the start">0:00</output>
      <button type="button" class="quiet-button" data-timer="pause">Pause</button>
      <button type="button" class="quiet-button" data-timer="reset">Restart</button>
      <span class="presenter-place"></span>
      <span class="presenter-clock"></span>
    </div>
    <div class="presenter-notes" tabindex="0" role="group" aria-label="Speaker notes"></div>
    <div class="presenter-bar">
      <button type="button" class="quiet-button" data-go="back">← Back</button>
      <button type="button" class="primary-button" data-go="forward">Next →</button>
    </div>`;
  const part = (name: string): HTMLElement => element.querySelector<HTMLElement>(`.presenter-${name}`) as HTMLElement;

  let startedAt = now();
  let pausedAt: number | null = null;
  const pause = element.querySelector<HTMLButtonElement>("[data-timer=pause]");
  function tick(): void {
    const seconds = Math.floor(((pausedAt ?? now()) - startedAt) / 1000);
    part("timer").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    part("clock").textContent = new Date(now()).toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });
  }
  pause?.addEventListener("click", () => {
    if (pausedAt === null) pausedAt = now();
    else {
      startedAt += now() - pausedAt;
      pausedAt = null;
    }
    pause.textContent = pausedAt === null ? "Pause" : "Go on";
    tick();
  });
  element.querySelector("[data-timer=reset]")?.addEventListener("click", () => {
    startedAt = now();
    if (pausedAt !== null) pausedAt = startedAt;
    tick();
  });
  element.querySelector("[data-go=back]")?.addEventListener("click", () => go("back"));
  element.querySelector("[data-go=forward]")?.addEventListener("click", () => go("forward"));
  setInterval(tick, 500);
  tick();

  return {
    element,
    show(slide, place) {
      const notes = slide.querySelector(".slide-notes")?.cloneNode(true) as HTMLElement | undefined;
      notes?.querySelector("summary")?.remove();
      part("notes").replaceChildren(...(notes?.childNodes ?? ["No notes for this slide."]));
      part("notes").scrollTop = 0;
      part("place").textContent = place;
    },
  };
}
