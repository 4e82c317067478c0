const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const words: Readonly<Record<Theme, string>> = { system: "as the system", light: "light", dark: "dark" };

/** The button that goes round system, light and dark; the choice is read before the next page's first paint. */
export function themeButton(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-theme-button]");
  if (!button) return;
  show(button, current());
  button.addEventListener("click", () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length];
    try {
      if (next === "system") localStorage.removeItem("gradus-theme");
      else localStorage.setItem("gradus-theme", next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    show(button, next);
  });
  // Another tab chose.
  addEventListener("storage", (event) => {
    if (event.key !== "gradus-theme") return;
    if (event.newValue === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = event.newValue;
    show(button, current());
  });
}

function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

function show(button: HTMLButtonElement, theme: Theme): void {
  button.setAttribute("aria-label", `Theme: ${words[theme]}`);
  button.title = `Theme: ${words[theme]}`;
}
