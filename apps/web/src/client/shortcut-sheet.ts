const everywhere: Shortcuts = [
  [["/"], "Search"],
  [["?"], "This sheet"],
  [["s", "Shift s"], "Light the next, the previous linked object of the slide or exercise"],
  [["m"], "Up to the module"],
  [["h"], "Home"],
  [["Esc"], "Close what floats"],
];

const figure: Shortcuts = [
  [["Tab"], "To the next handle or field"],
  [["← → ↑ ↓"], "Move the handle; with Shift ten steps"],
];

const deck: Shortcuts = [
  [["p"], "Present on the full screen"],
  [["→", "Space", "PageDown"], "Next step or slide"],
  [["←", "PageUp"], "Back"],
  [["Home", "End"], "First, last slide"],
  [["o"], "Overview"],
  [["v"], "Presenter view in a second window"],
  [["b"], "Blank the screen"],
  [["Esc"], "Leave the overview, then the presentation"],
];

const editor: Shortcuts = [
  [["Enter"], "From the frame of the code into it"],
  [["Shift Enter"], "Run the cell, or check the exercise"],
  [["Esc"], "Out of the code again; Tab goes on from there"],
];

type Shortcuts = readonly (readonly [keys: readonly string[], does: string])[];

let sheet: HTMLDialogElement | null = null;

/** The help sheet of keys. */
export function openShortcutSheet(): void {
  if (sheet === null) {
    sheet = document.createElement("dialog");
    sheet.className = "shortcut-sheet";
    sheet.setAttribute("aria-labelledby", "shortcut-title");
    const title = Object.assign(document.createElement("h2"), { id: "shortcut-title", textContent: "Keyboard" });
    const close = Object.assign(document.createElement("button"), {
      type: "button",
      className: "quiet-button",
      textContent: "Close",
    });
    close.addEventListener("click", () => sheet?.close());
    const head = Object.assign(document.createElement("div"), { className: "shortcut-head" });
    head.append(title, close);
    sheet.append(
      head,
      group("Everywhere", everywhere),
      group("Slides", deck),
      group("Figures", figure),
      group("Editors", editor),
    );
    sheet.addEventListener("click", (event) => {
      if (event.target === sheet) sheet?.close();
    });
    document.body.append(sheet);
  }
  sheet.showModal();
}

function group(title: string, shortcuts: Shortcuts): HTMLElement {
  const section = document.createElement("section");
  const list = document.createElement("dl");
  for (const [keys, does] of shortcuts) {
    const term = document.createElement("dt");
    keys.forEach((key, i) => {
      if (i > 0) term.append(" ");
      term.append(Object.assign(document.createElement("kbd"), { textContent: key }));
    });
    list.append(term, Object.assign(document.createElement("dd"), { textContent: does }));
  }
  section.append(Object.assign(document.createElement("h3"), { textContent: title }), list);
  return section;
}
