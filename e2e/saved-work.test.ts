// What a learner wrote is never lost: two tabs, a lesson that changed, reset, export and import.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { module, openPage, startCourse, type RunningCourse } from "./course.ts";
import { rewriteEditor } from "./rewrite-editor.ts";

const lab = `${module}/labs/when-arithmetic-bites/`;
const keyOfTenth = "lab/elimination-and-rank/when-arithmetic-bites/cell-tenth";

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

test("what is written in one tab appears in the other, and the other is told", async () => {
  const other = await context.newPage();
  await openLab(page);
  await openLab(other);
  await write(page, "1 + 1");
  await other.bringToFront();
  await codeIs(other, "1 + 1");
  await other
    .locator("#cell-tenth")
    .getByText(/Another tab/)
    .waitFor();
  await write(other, "2 + 2");
  await page.bringToFront();
  await codeIs(page, "2 + 2");
  await page
    .locator("#cell-tenth")
    .getByText(/Another tab/)
    .waitFor();
  assert.equal(await savedCode(), "2 + 2");
  await other.close();
});

test("when two tabs save at the same moment, both texts are kept until the learner chooses", async () => {
  await openLab(page);
  // The other tab's save has reached the store; its message has not reached this tab yet.
  await saveAsOther({ code: "3 + 3" });
  await write(page, "4 + 4");
  const question = page.getByRole("group", { name: "Two texts of this cell" });
  await question.getByText("Another tab changed this cell at the same time.").waitFor();
  await codeIs(page, "4 + 4");
  assert.equal(await savedCode(), "3 + 3");
  await question.getByRole("button", { name: "See both" }).click();
  await question.getByText("3 + 3").waitFor();
  await question.getByText("4 + 4").waitFor();
  await question.getByRole("button", { name: "Keep mine" }).click();
  await question.waitFor({ state: "detached" });
  await savedCodeIs("4 + 4");

  await saveAsOther({ code: "5 + 5" });
  await write(page, "6 + 6");
  await question.getByRole("button", { name: "Take the other tab's text" }).click();
  await codeIs(page, "5 + 5");
  await page.locator("#cell-tenth .cell-output", { hasText: "10" }).waitFor();
  await savedCodeIs("5 + 5");
});

test("a cell whose lesson has changed since it was edited offers the new text", async () => {
  await saveAsOther({ code: "0.1 + 0.2 + 0.3", original: "0.1 + 0.1;" });
  await openLab(page);
  const question = page.getByRole("group", { name: "Two texts of this cell" });
  await question.getByText("The lesson has changed this cell since you edited it.").waitFor();
  await codeIs(page, "0.1 + 0.2 + 0.3");
  await question.getByRole("button", { name: "Keep mine" }).click();
  await savedCodeIs("0.1 + 0.2 + 0.3");
  await openLab(page);
  await codeIs(page, "0.1 + 0.2 + 0.3");
  assert.equal(await question.count(), 0);

  await saveAsOther({ code: "7 + 7", original: "0.1 + 0.1;" });
  await openLab(page);
  await question.getByRole("button", { name: "Take the new text" }).click();
  await codeIs(page, "0.1 + 0.2;");
  await openLab(page);
  await codeIs(page, "0.1 + 0.2;");
});

test("who never changed the old text gets the new one without a question", async () => {
  await saveAsOther({ code: "0.1 + 0.1;", original: "0.1 + 0.1;" });
  await openLab(page);
  await codeIs(page, "0.1 + 0.2;");
  assert.equal(await page.getByRole("group", { name: "Two texts of this cell" }).count(), 0);
});

test("deleted and added cells survive a reload; one cell is reset, then all", async () => {
  await write(page, "9 + 9");
  await page.locator("#cell-tenth").getByRole("button", { name: "What I changed" }).click();
  await page.locator("#cell-tenth").getByRole("group", { name: "Changes to the cell tenth" }).waitFor();
  await page.locator("#cell-tenth").getByRole("button", { name: "Reset" }).click();
  await codeIs(page, "0.1 + 0.2;");
  await savedCodeIs("0.1 + 0.2;");

  await page.locator("#cell-gap").getByRole("button", { name: "Delete" }).click();
  await page.getByText("The cell gap is deleted.").waitFor();
  await page.locator("#cell-tenth").getByRole("button", { name: "Add a cell" }).click();
  await page.waitForFunction(() => document.activeElement?.closest('[id^="cell-own-"] .cm-editor') !== null);
  await page.keyboard.insertText("const own = 6 * 7; own;");
  await page.keyboard.press("Shift+Enter");
  const own = page.locator('[id^="cell-own-"]');
  await own.locator(".cell-output", { hasText: "42" }).waitFor();
  await write(page, "8 + 8");
  await savedCodeIs("8 + 8");

  await openLab(page);
  await page.getByText("The cell gap is deleted.").waitFor();
  await own.locator(".cell-output", { hasText: "42" }).waitFor();
  await codeIs(page, "8 + 8");

  await page.getByRole("button", { name: "Reset all …" }).click();
  await page.getByRole("button", { name: "Reset all", exact: true }).click();
  await page.locator("#cell-gap").waitFor();
  await own.waitFor({ state: "detached" });
  await codeIs(page, "0.1 + 0.2;");
  await savedCodeIs("0.1 + 0.2;");
});

test("everything goes into a file, is erased, and comes back from the file", async () => {
  await write(page, "11 + 11");
  await savedCodeIs("11 + 11");
  await page.goto(`${course.address}${module}/assignment/`);
  await page.locator(".file-editor .cm-content").click();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.insertText("// Mine\n");
  await page.waitForFunction(() => document.querySelector(".cm-content")?.textContent?.startsWith("// Mine"));

  await page.goto(`${course.address}/your-work/`);
  const summary = page.locator("[data-work-summary]");
  await summary.getByText(/entries/).waitFor();
  const kept = await summary.textContent();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  assert.match(download.suggestedFilename(), /^gradus-work-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();

  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Erase everything" }).click();
  await summary.getByText("Nothing has been saved yet.").waitFor();

  const broken = `${file}-broken.json`;
  const text = await readFile(file, "utf8");
  const result = page.locator("[data-import-result]");
  for (const [content, sentence] of [
    [text.slice(0, text.length / 2), /^This file is not JSON\./],
    [text.replace('"gradus-work"', '"other"'), /^This is some other JSON file/],
    [text.replace('"version": 1', '"version": 2'), /^This copy has version 2; this page reads version 1\./],
    [text.replaceAll('"revision"', '"revizion"'), /^Entry 1 of this copy is not complete/],
  ] as const) {
    await writeFile(broken, content);
    await page.getByLabel("File to import").setInputFiles(broken);
    await result.getByText(sentence).waitFor();
    assert.equal(await summary.textContent(), "Nothing has been saved yet.");
  }

  await page.getByLabel("File to import").setInputFiles(file);
  await result.getByText(/entries read, \d+ added or replaced\.$/).waitFor();
  assert.equal(await summary.textContent(), kept);
  await openLab(page);
  await codeIs(page, "11 + 11");
  await page.goto(`${course.address}${module}/assignment/`);
  await page.waitForFunction(() => document.querySelector(".cm-content")?.textContent?.startsWith("// Mine"));
  assert.deepEqual(complaints, []);
});

test("what the browser refuses to write is tried again, and the page says so meanwhile", async () => {
  await openLab(page);
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype;
    const put = store.put;
    store.put = () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    };
    Object.assign(window, { allowWriting: () => (store.put = put) });
  });
  await write(page, "12 + 12");
  await page.getByText(/Your last changes are not saved/).waitFor();
  await page.evaluate(() => (window as unknown as { allowWriting: () => void }).allowWriting());
  await page.getByText(/Your last changes are not saved/).waitFor({ state: "detached" });
  await savedCodeIs("12 + 12");
});

async function openLab(tab: Page): Promise<void> {
  await tab.goto(course.address + lab);
  await tab.locator("#cell-tenth .code-editor[tabindex]").waitFor();
  await tab.locator('#cell-both[data-state="done"], #cell-both[data-state="error"]').waitFor({ timeout: 30_000 });
}

/** Writes the first cell anew in a tab and runs it. */
async function write(tab: Page, code: string): Promise<void> {
  await tab.bringToFront();
  const cell = tab.locator("#cell-tenth");
  await cell.locator(".code-editor").click();
  await cell.locator(".cm-content").click();
  await rewriteEditor(tab, code);
  await tab.keyboard.press("Shift+Enter");
}

/** Waits until the first cell shows a text. */
async function codeIs(tab: Page, code: string): Promise<void> {
  await tab.waitForFunction((code) => {
    const lines = [...document.querySelectorAll("#cell-tenth .cm-line")].map((line) => line.textContent);
    const text = lines.length > 0 ? lines.join("\n") : document.querySelector("#cell-tenth .code-sample")?.textContent;
    return text?.trim() === code;
  }, code);
}

interface SavedCell {
  readonly code: string;
  readonly original: string | null;
}

async function savedCode(): Promise<string | null> {
  return (await store(page, null))?.code ?? null;
}

async function savedCodeIs(code: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if ((await savedCode()) === code) return;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  assert.equal(await savedCode(), code);
}

/** Saves the first cell as the application stores it, without telling the tabs. */
async function saveAsOther({ code, original }: { code: string; original?: string }): Promise<void> {
  await store(page, { code, original: original ?? "0.1 + 0.2;" });
}

function store(tab: Page, put: SavedCell | null): Promise<SavedCell | null> {
  return tab.evaluate(
    async ([key, put]) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open("gradus"));
      const work = database.transaction("work", "readwrite").objectStore("work");
      const stored = (await done(work.get(key))) as { revision: number; value: SavedCell } | undefined;
      if (put !== null)
        await done(work.put({ key, value: put, revision: (stored?.revision ?? 0) + 1, savedAt: Date.now() }));
      database.close();
      return stored?.value ?? null;
    },
    [keyOfTenth, put] as const,
  );
}
