import type { Page } from "playwright-core";

/**
 * Replaces the whole text of the editor that has the focus.
 *
 * The space first: for a fifth of a second after it took the focus, CodeMirror takes a cursor that jumps to the start
 * for the browser's doing, and undoes it with the text that came in the same moment. No hand is as fast as a test.
 */
export async function rewriteEditor(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Space");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
}
