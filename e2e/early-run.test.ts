// A lab runs before the page's own code is there: the head's script, the frame and its worker alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { BrowserContext } from "playwright-core";
import { module, openPage, startCourse, type RunningCourse } from "./course.ts";
import { rewriteEditor } from "./rewrite-editor.ts";

const lab = `${module}/labs/when-arithmetic-bites/`;

let course: RunningCourse;
let context: BrowserContext;
before(async () => {
  course = await startCourse();
  context = await course.browser.newContext({ viewport: { width: 1280, height: 800 } });
});
after(() => course.close());

test("without the lab's own code, its cells run, and those whose result stands in the page are done", async () => {
  const { page } = await openPage(context, course);
  await page.route("**/assets/lab-*.js", (route) => route.abort());
  await page.goto(course.address + lab);
  const cells = await page.locator(".cell").count();
  await page.waitForFunction((count) => document.querySelectorAll('.cell[data-state="done"]').length === count, cells);
  assert.match((await page.locator("#cell-tenth .cell-status").textContent()) ?? "", /^ran in (?:under )?\d+ ms$/);
  await page.close();
});

test("the page's own code takes the results over: no cell runs a second time", async () => {
  const { page, complaints } = await openPage(context, course);
  await page.addInitScript(() => {
    const runs: string[] = Object.assign(window, { runs: [] }).runs;
    addEventListener("message", ({ data }: MessageEvent<{ data?: { type?: string; id?: string } }>) => {
      if (data.data?.type === "running") runs.push(data.data.id ?? "");
    });
  });
  await page.goto(course.address + lab);
  await page.locator("[data-alive] #cell-tenth[data-state=done] .cell-run").waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.cell:not([data-state="done"])').length === 0);
  await page.waitForTimeout(300);
  const runs = await page.evaluate(() => (window as unknown as { runs: string[] }).runs);
  assert.equal(runs.length, new Set(runs).size);
  assert.equal(runs.length, await page.locator(".cell").count());
  assert.deepEqual(complaints, []);
  await page.close();
});

test("a reader who has changed a cell sees the results of the changed lab, never the published ones", async () => {
  const { page } = await openPage(context, course);
  await page.goto(course.address + lab);
  await page.locator("#cell-tenth[data-state=done] .cell-run").waitFor();
  await page.locator("#cell-tenth .code-editor").click();
  await page.locator("#cell-tenth .cm-content").click();
  await rewriteEditor(page, "1 + 1");
  await page.waitForTimeout(600);

  const blocked = await openPage(context, course);
  await blocked.page.route("**/assets/lab-*.js", (route) => route.abort());
  await blocked.page.goto(course.address + lab);
  await blocked.page.waitForTimeout(1500);
  assert.equal(await blocked.page.locator('.cell[data-state="done"]').count(), 0);
  await blocked.page.unroute("**/assets/lab-*.js");
  await blocked.page.reload();
  await blocked.page.locator("#cell-tenth[data-state=done] .cell-output", { hasText: "2" }).waitFor();
  await page.close();
  await blocked.page.close();
});
