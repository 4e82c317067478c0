// One learner's way through the module: slides, lab, assignment, quiz; then everything is still there, offline.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { askQuestion, type Attempt, type Quiz } from "@gradus/quiz";
import type { BrowserContext, Page } from "playwright-core";
import { answerQuestion } from "./answer-question.ts";
import { module, openPage, startCourse, type RunningCourse } from "./course.ts";
import { rewriteEditor } from "./rewrite-editor.ts";

const assignment = "courses/linear-algebra/programming-assignments/elimination-and-rank";

let course: RunningCourse;
let context: BrowserContext;
let page: Page;
let complaints: string[];

before(async () => {
  course = await startCourse();
  context = await course.browser.newContext({ viewport: { width: 1280, height: 800 } });
  ({ page, complaints } = await openPage(context, course));
});
after(() => course.close());

test("home leads to the module and its slides", async () => {
  await page.goto(course.address);
  await page.getByRole("link", { name: "Elimination, LU, rank and the four subspaces" }).first().click();
  await page.waitForURL(`**${module}/`);
  await page
    .getByRole("link", { name: /slides/ })
    .first()
    .click();
  await page.waitForURL(`**${module}/slides/`);
});

test("a figure on a slide follows the pointer and the keyboard, and says its numbers", async () => {
  const slide = page.locator("#one-solution-plus-all-that-a-cannot-see");
  await slide.scrollIntoViewIfNeeded();
  await slide.locator("[data-island=figure][data-alive]").waitFor();
  const handle = slide.getByRole("slider").first();
  const readout = slide.locator(".figure-readout");
  const start = await readout.textContent();
  await handle.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(([element, before]) => (element as Element).textContent !== before, [
    await readout.elementHandle(),
    start,
  ] as const);
  const moved = await readout.textContent();
  const box = await handle.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 60, box.y + 60, { steps: 5 });
  await page.mouse.up();
  assert.notEqual(await readout.textContent(), moved);
});

test("a word that names an object lights it in the figure", async () => {
  const slide = page.locator("#three-moves-keep-the-crossing-point");
  await slide.scrollIntoViewIfNeeded();
  await slide.locator("svg [data-symbol=line1]").first().waitFor();
  await slide.locator("p [data-symbol=line1]").first().hover();
  assert.ok((await slide.locator("svg [data-symbol=line1].is-lit").count()) > 0);
  await page.mouse.move(2, 2);
  assert.equal(await slide.locator("svg .is-lit").count(), 0);
});

test("the presenter's window shows the notes and turns the slides of both", async () => {
  await page.goto(`${course.address}${module}/slides/?present`);
  const [presenter] = await Promise.all([context.waitForEvent("page"), openPresenter()]);
  await presenter.waitForSelector(".presenter-notes");
  assert.match((await presenter.locator(".presenter-notes").textContent()) ?? "", /Collect the guesses/);
  assert.match((await presenter.locator(".presenter-timer").textContent()) ?? "", /^\d+:\d\d$/);
  await presenter.getByRole("button", { name: /Next/ }).last().click();
  await page.waitForFunction(() => location.hash === "#three-moves-keep-the-crossing-point");
  await page.keyboard.press("ArrowRight");
  await presenter.waitForFunction(() =>
    document.querySelector(".presenter-notes")?.textContent?.includes("A legal move builds"),
  );
  await presenter.close();
});

test("a lab computes in the browser; what depends on an edited cell follows", async () => {
  await page.goto(`${course.address}${module}/labs/when-arithmetic-bites/`);
  await cellIs("tenth", "done");
  assert.match(await output("tenth"), /0\.30000000000000004/);
  await edit("gap", "const gap = 0.25;\nshow(gap, 1 + gap);");
  await page.locator("#cell-gap .cell-output", { hasText: "1.25" }).waitFor();
  await edit("system", "const A = [[10 ** power, 1], [1, 3]];\nconst b = [1, 6];\nmatrix(A);");
  await page.locator("#cell-both .cell-output", { hasText: "3.0009" }).waitFor();
});

test("a slider runs the cells that depend on it", async () => {
  const before = await output("both");
  const slider = page.locator("#cell-epsilon input[type=range]");
  await slider.focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowLeft");
  await page.waitForFunction((text) => document.querySelector("#cell-both .cell-output")?.textContent !== text, before);
});

test("an error is shown at its line and column", async () => {
  await edit("gap", "const gap = 0.25;\nshow(gap.length.x);");
  await page.locator("#cell-gap .cell-faults", { hasText: "line 2" }).first().waitFor();
});

test("an endless loop is stopped, and the next result comes at once", async () => {
  await edit("gap", "const gap = 1;\nwhile (true) {}");
  await cellIs("gap", "running");
  await page.getByRole("button", { name: "Stop the cell gap" }).click();
  await cellIs("gap", "stopped");
  await edit("gap", "const gap = 0.5;\nshow(gap);");
  await page.locator("#cell-gap .cell-output", { hasText: "0.5" }).waitFor({ timeout: 5000 });
});

test("a wrong answer is named, the right one scores", async () => {
  await page.goto(`${course.address}${module}/assignment/#rref`);
  const solution = readFileSync(`${assignment}/solution.ts`, "utf8");
  const stopsEarly =
    solution.replace("export function rref(", "function wholeRref(") +
    "\nexport function rref(M: Mat): Mat {\n  return rowEchelon(M).R;\n}\n";
  await write(stopsEarly);
  await page.getByRole("button", { name: "Check rref" }).click();
  await page.locator(".mistake-note").waitFor({ timeout: 30_000 });
  assert.match((await page.locator(".mistake-note").textContent()) ?? "", /Entries above a pivot remain/);

  await write(solution);
  await page.getByRole("button", { name: "Check all" }).click();
  await page.getByRole("img", { name: "24 of 24 points" }).waitFor({ timeout: 60_000 });
});

test("the quiz is mastered", async () => {
  await page.goto(`${course.address}${module}/quiz/`);
  await page.getByRole("button", { name: "Start" }).click();
  const { default: quiz } = (await import(
    pathToFileURL(resolve("courses/linear-algebra/quizzes/elimination-and-rank.ts")).href
  )) as { default: Quiz };
  const attempt = await savedAttempt();
  for (const id of attempt.typeIds) {
    const type = quiz.types.find((each) => each.id === id);
    assert.ok(type);
    // A new question takes the focus: from then on its keys are heard.
    await page.waitForFunction(
      (title) => document.activeElement?.tagName === "H2" && document.activeElement.textContent === title,
      type.title,
    );
    await answerQuestion(page, askQuestion(type, attempt.seed));
    await page
      .locator(".quiz-verdict.is-right")
      .waitFor({ timeout: 5000 })
      .catch(() => assert.fail(`"${type.title}" takes its own answer`));
    await page.getByRole("button", { name: /Next question|See how it went/ }).click();
  }
  await page.getByText("The quiz is mastered").waitFor();
});

test("after a reload without any network beyond this machine, all is still there", async () => {
  await context.route("**", (route) =>
    new URL(route.request().url()).hostname === "127.0.0.1" ? route.continue() : route.abort(),
  );
  await page.goto(`${course.address}${module}/assignment/`);
  await page.waitForFunction(() => document.querySelector(".cm-content")?.textContent?.includes("export function"));
  await page.getByRole("img", { name: "24 of 24 points" }).waitFor({ timeout: 60_000 });
  await page.goto(`${course.address}${module}/quiz/`);
  await page
    .getByText(/mastered/)
    .first()
    .waitFor();
  await page.goto(`${course.address}/progress/`);
  await page
    .getByText(/mastered/i)
    .first()
    .waitFor();
  assert.deepEqual(complaints, []);
});

async function cellIs(id: string, state: string): Promise<void> {
  await page.locator(`#cell-${id}[data-state="${state}"]`).waitFor({ timeout: 30_000 });
}

async function output(id: string): Promise<string> {
  return (await page.locator(`#cell-${id} .cell-output`).textContent()) ?? "";
}

/** Writes a cell anew and runs it, with the keyboard. */
async function edit(id: string, code: string): Promise<void> {
  await page.locator(`#cell-${id} .code-editor`).click();
  await page.locator(`#cell-${id} .cm-content`).click();
  await rewriteEditor(page, code);
  await page.keyboard.press("Shift+Enter");
}

async function openPresenter(): Promise<void> {
  await page.keyboard.press("v");
}

/** Replaces the text of the editor, as a learner who pastes. */
async function write(text: string): Promise<void> {
  const editor = page.locator(".cm-content");
  await editor.click();
  await rewriteEditor(page, text);
}

/** The attempt as the page saved it: its seed says which numbers are asked. */
async function savedAttempt(): Promise<Attempt> {
  const saved = await page.waitForFunction(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open("gradus");
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const all = await new Promise<{ key: string; value: { attempt?: unknown } }[]>((done) => {
      const request = database.transaction("work").objectStore("work").getAll();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return all.find(({ key }) => key.startsWith("quiz/"))?.value.attempt;
  });
  return (await saved.jsonValue()) as Attempt;
}
