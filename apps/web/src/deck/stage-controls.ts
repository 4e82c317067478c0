/** What lies over a presented slide: the thin line of progress, and buttons that show when the pointer moves. */
export interface StageControls {
  readonly elements: readonly HTMLElement[];
  show(place: { readonly slide: number; readonly slides: number }): void;
}

export type StageAction = "back" | "forward" | "overview" | "leave";

/** @param act what a button does */
export function stageControls(act: (action: StageAction) => void): StageControls {
  const line = document.createElement("div");
  line.className = "stage-line";
  line.setAttribute("aria-hidden", "true");

  const bar = document.createElement("div");
  bar.className = "stage-bar";
  const place = Object.assign(document.createElement("span"), { className: "stage-place" });
  bar.append(
    button("←", "Back", () => act("back")),
    place,
    button("→", "Next", () => act("forward")),
    button("▦", "Overview", () => act("overview")),
    button("✕", "Leave the presentation", () => act("leave")),
  );

  let hiding: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener("pointermove", () => {
    document.documentElement.classList.add("is-pointing");
    clearTimeout(hiding);
    hiding = setTimeout(() => document.documentElement.classList.remove("is-pointing"), 2500);
  });

  return {
    elements: [line, bar],
    show({ slide, slides }) {
      line.style.setProperty("--at", String((slide + 1) / slides));
      place.textContent = `${slide + 1} / ${slides}`;
    },
  };
}

function button(sign: string, label: string, act: () => void): HTMLButtonElement {
  const element = Object.assign(document.createElement("button"), { type: "button", title: label, textContent: sign });
  element.setAttribute("aria-label", label);
  element.addEventListener("click", act);
  return element;
}
