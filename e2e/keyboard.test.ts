// The whole way with the keyboard alone: the focus can always be seen, and is never lost.
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Quiz } from "@gradus/quiz";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { module, openPage, startCourse, type RunningCourse } from "./course.ts";
import { focusProblem } from "./focus-problem.ts";
import { rewriteEditor } from "./rewrite-editor.ts";

let course: RunningCourse;
let context: BrowserContext;
let page: Page;
let complaints: string[];

before(async () => {
  course = await startCourse();
  context = await course.browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  ({ page, complaints } = await openPage(context, course));
});
after(() => course.close());

test("from home to the module and its slides by Tab and Enter", async () => {
  await page.goto(course.address);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the content");
  await tabTo(page.getByRole("link", { name: "Elimination, LU, rank and the four subspaces" }).first());
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${module}/`);
  await tabTo(page.getByRole("link", { name: /slides/ }).first());
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${module}/slides/`);
});

test("a deck is presented, turned, surveyed and left; reading goes on where the presentation ended", async () => {
  await tabTo(page.getByRole("button", { name: "Present", exact: true }));
  await page.keyboard.press("Enter");
  await deckIs("present");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => location.hash === "#an-illegal-move-takes-the-solution-with-it");
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(() => location.hash === "#three-moves-keep-the-crossing-point");

  await page.keyboard.press("o");
  await deckIs("overview");
  await tabTo(page.getByRole("link", { name: "Slide 5", exact: true }));
  await page.keyboard.press("Enter");
  await deckIs("present");
  await page.waitForFunction(() => location.hash === "#a-zero-pivot-is-not-the-end");

  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.documentElement.dataset.deck === undefined);
  await page.keyboard.press("Tab");
  assert.equal(await focusProblem(page), null);
  assert.ok(
    await page.evaluate(() => document.activeElement?.closest(".slide")?.id === "a-zero-pivot-is-not-the-end"),
    `the first Tab reaches the slide that was shown; it reached ${await focused()}`,
  );
});

test("a figure's buttons keep the focus when they have nothing more to do", async () => {
  const slide = page.locator("#a-zero-pivot-is-not-the-end");
  await slide.locator("[data-alive]").waitFor();
  await tabTo(slide.getByRole("button", { name: "Next step" }));
  await page.keyboard.press("Enter");
  await tabTo(slide.getByRole("button", { name: "Undo" }));
  await page.keyboard.press("Enter");
  await focusStays();
});

test("a lab: into a cell, run, out again, stop", async () => {
  await page.goto(`${course.address}${module}/labs/when-arithmetic-bites/`);
  await page.locator('#cell-tenth[data-state="done"]').waitFor({ timeout: 30_000 });
  await tabTo(page.getByRole("group", { name: /^Code of the cell tenth/ }));
  await rewriteCell("0.25 + 0.5");
  await page.locator("#cell-tenth .cell-output", { hasText: "0.75" }).waitFor();
  await leaveEditor();
  assert.match(await focused(), /^Code of the cell tenth/);

  await rewriteCell("while (true) {}");
  await page.locator('#cell-tenth[data-state="running"]').waitFor();
  await leaveEditor();
  await tabTo(page.getByRole("button", { name: "Stop the cell tenth" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator('#cell-tenth[data-state="stopped"]').waitFor();
  assert.equal(await focused(), "Run the cell tenth");
});

test("what takes itself away in a lab hands the focus on", async () => {
  const cell = page.getByRole("region", { name: "Cell tenth", exact: true });
  await tabTo(cell.getByRole("button", { name: "Reset" }));
  await page.keyboard.press("Enter");
  await cell.locator(".cell-output", { hasText: "0.30000000000000004" }).waitFor();
  await focusStays();

  await tabTo(cell.getByRole("button", { name: "Delete" }));
  await page.keyboard.press("Enter");
  await page.getByText("The cell tenth is deleted.").waitFor();
  await focusStays();
  assert.equal(await focused(), "Bring it back");
  await page.keyboard.press("Enter");
  await cell.waitFor();
  await focusStays();

  await tabTo(cell.getByRole("button", { name: "Add a cell" }));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest(".cm-editor") !== null);
  await page.keyboard.insertText("6 * 7");
  await page.keyboard.press("Shift+Enter");
  await page.locator(".cell-output", { hasText: /^42$/ }).waitFor();
  await leaveEditor();
  assert.match(await focused(), /^Code of the cell own-/);

  await tabTo(page.getByRole("button", { name: "Reset all …" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator(".lab-question").waitFor();
  await focusStays();
  await tabTo(page.getByRole("button", { name: "Reset all", exact: true }));
  await page.keyboard.press("Enter");
  await page.locator(".lab-question").waitFor({ state: "detached" });
  await focusStays();
});

test("an assignment: choose an exercise, take hints, write, check", async () => {
  await page.goto(`${course.address}${module}/assignment/`);
  await page.locator(".assignment[data-alive=true]").waitFor();
  await tabTo(page.getByRole("link", { name: /^rref/ }));
  await page.keyboard.press("Enter");
  const hints = page.locator("#rref .hints");
  await tabTo(hints.getByRole("button"));
  while ((await hints.locator(".hint:not([hidden])").count()) < (await hints.locator(".hint").count())) {
    const open = await hints.locator(".hint:not([hidden])").count();
    await page.keyboard.press("Enter");
    await hints.locator(".hint:not([hidden])").nth(open).waitFor();
  }
  await focusStays();

  await page.locator(".file-editor .cm-content").waitFor();
  await tabTo(page.locator(".file-editor"));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.classList.contains("cm-content"));
  await rewriteEditor(page, "export function rref(M: number[][]): number[][] {\n  return M;\n}\n");
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.locator('.verdict .check[data-outcome="failed"]').first().waitFor({ timeout: 30_000 });
  await leaveEditor();
  await tabTo(page.getByRole("button", { name: /^Check rref/ }));
});

test("a quiz question: a number chooses, Enter checks, Enter goes on", async () => {
  const quizFile = pathToFileURL(resolve("courses/linear-algebra/quizzes/elimination-and-rank.ts")).href;
  const { default: quiz } = (await import(quizFile)) as { default: Quiz };
  const choice = quiz.types.find(({ kind }) => kind === "choice");
  assert.ok(choice);
  await page.goto(`${course.address}${module}/quiz/`);
  const practise = page.getByRole("button", { name: `Practise: ${choice.title}` });
  await page.waitForFunction(() => document.querySelector(".quiz-types button:enabled") !== null);
  await tabTo(practise);
  await page.keyboard.press("Enter");
  await page.locator("form.quiz-question h2:focus").waitFor();
  await page.keyboard.press("2");
  assert.equal(await page.getByRole("radio").nth(1).isChecked(), true);
  assert.equal(await focusProblem(page), null);
  await tabTo(page.getByRole("button", { name: "Hint" }));
  await page.keyboard.press("Enter");
  await page.locator("#quiz-hint:not([hidden])").waitFor();
  await focusStays();
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await page.locator(".quiz-verdict").waitFor();
  assert.equal(await focused(), "See how it went");
  await page.keyboard.press("Enter");
  await page.locator("form.quiz-question").waitFor({ state: "detached" });
  await focusStays({ headingsTake: true });
});

test("? opens the help sheet, Escape closes it, and the focus is where it was", async () => {
  await page.goto(`${course.address}${module}/`);
  const link = page.getByRole("link", { name: /slides/ }).first();
  await tabTo(link);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard" });
  await sheet.waitFor();
  assert.equal(await focusProblem(page), null);
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "hidden" });
  assert.ok(await link.evaluate((element) => element === document.activeElement));
});

test("/ opens the search; Enter opens the first result", async () => {
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox");
  await field.waitFor();
  assert.equal(await focusProblem(page), null);
  await page.keyboard.type("zero pivot");
  const first = page.locator(".search-results a").first();
  await first.waitFor();
  assert.match((await first.textContent()) ?? "", /A zero pivot is not the end/);
  await page.keyboard.press("ArrowDown");
  assert.equal(await focusProblem(page), null);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/slides/#a-zero-pivot-is-not-the-end");
});

test("a word of the glossary shows its definition when it is focused; Escape closes it", async () => {
  const term = page.locator(".slide a[data-term]").first();
  await term.evaluate((element: HTMLElement) => {
    const before = document.createElement("button");
    element.before(before);
    before.focus();
  });
  await page.keyboard.press("Tab");
  const definition = page.getByRole("tooltip");
  await definition.waitFor();
  assert.equal(await term.getAttribute("aria-describedby"), "definition");
  assert.ok(((await definition.textContent()) ?? "").length > 40);
  await page.keyboard.press("Escape");
  await definition.waitFor({ state: "hidden" });
  assert.ok(await term.evaluate((element) => element === document.activeElement));
  assert.deepEqual(complaints, []);
});

/** Goes on by Tab until an element has the focus; on the way the focus can be seen at every stop. */
async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const stops: string[] = [];
  while (stops.length < 150) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    const problem = await focusProblem(page);
    assert.equal(problem, null, `${problem}, after ${stops.slice(-3).join(" → ")}`);
    stops.push(await focused());
  }
  assert.fail(`Tab never reaches ${String(target)}; it stopped at ${stops.join(" → ")}`);
}

/** What had the focus is gone or switched off: something near it takes over, within a few pictures. */
async function focusStays(options?: { readonly headingsTake: boolean }): Promise<void> {
  await page
    .waitForFunction(() => document.activeElement !== document.body && !document.activeElement?.matches(":disabled"))
    .catch(() => undefined);
  assert.equal(await focusProblem(page, options), null);
}

/** Out of an editor; where it suggests names, the first Escape only closes the list. */
async function leaveEditor(): Promise<void> {
  const inside = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest(".cm-editor") !== null);
  for (let i = 0; i < 3 && (await inside()); i++) await page.keyboard.press("Escape");
  assert.equal(await focusProblem(page), null);
}

/** The name of what has the focus. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute("aria-label") ?? at?.textContent?.trim().replace(/\s+/g, " ").slice(0, 80) ?? "";
  });
}

async function deckIs(mode: string): Promise<void> {
  await page.locator(`html[data-deck="${mode}"]`).waitFor();
}

/** From the frame of a cell's code: goes in, writes it anew, runs it. */
async function rewriteCell(code: string): Promise<void> {
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.classList.contains("cm-content"));
  await rewriteEditor(page, code);
  await page.keyboard.press("Shift+Enter");
}
