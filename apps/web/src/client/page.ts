// The script of every page. What is not needed at once is imported when it is.
import { glossaryPopUps } from "./glossary-pop-ups.ts";
import { startIslands } from "./islands.ts";
import { keepFocus } from "./keep-focus.ts";
import { linkedSymbols } from "./linked-symbols.ts";
import { rememberPlace } from "./remember-place.ts";
import { scrollableRegions } from "./scrollable-regions.ts";
import { shortcuts } from "./shortcuts.ts";
import { themeButton } from "./theme-button.ts";
import { workNotice } from "./work-notice.ts";

themeButton();
startIslands();
linkedSymbols();
glossaryPopUps();
shortcuts();
keepFocus();
scrollableRegions();
whenIdle(() => {
  rememberPlace();
  workNotice();
});

function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 3000 });
  else setTimeout(act, 500);
}
