// The capstone: functions written in the assignment, a report that runs on them, a text that stays, a judgement.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import checks from "../courses/linear-algebra/capstone/checks.ts";
import { axeViolations } from "./axe-violations.ts";
import { openPage, startCourse, type RunningCourse } from "./course.ts";
import { openSettled } from "./open-settled.ts";
import { rewriteEditor } from "./rewrite-editor.ts";

const capstone = "/linear-algebra/few-numbers-much-meaning";
const folder = "courses/linear-algebra/capstone";

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

test("the course leads to its capstone, which says how it is judged", async () => {
  await page.goto(`${course.address}/linear-algebra/`);
  await page.getByRole("link", { name: "Few numbers, much meaning" }).click();
  await page.waitForURL(`**${capstone}/`);
  const lines = readFileSync(`${folder}/rubric.yaml`, "utf8").match(/^- /gm)?.length ?? 0;
  assert.ok(lines > 0);
  assert.equal(await page.locator("[aria-labelledby=judged] li").count(), lines);
});

test("before anything is written the report says which function is missing", async () => {
  await page.goto(`${course.address}${capstone}/report/`);
  await ready();
  await page.locator(".cell-error", { hasText: "is not written yet" }).first().waitFor();
});

test("the report runs on what was written in the assignment", async () => {
  await page.goto(`${course.address}${capstone}/assignment/`);
  await page.locator(".assignment[data-alive=true]").waitFor();
  await page.locator(".cm-content").first().click();
  await rewriteEditor(page, readFileSync(`${folder}/solution.ts`, "utf8"));
  await page.getByRole("button", { name: "Check all" }).click();
  const points = checks.reduce((sum, exercise) => sum + exercise.points, 0);
  await page.getByRole("img", { name: `${points} of ${points} points` }).waitFor({ timeout: 90_000 });

  await page.goto(`${course.address}${capstone}/report/`);
  await ready();
  await page.waitForFunction(() => {
    const cells = [...document.querySelectorAll(".cell")];
    return cells.length > 10 && cells.every((cell) => cell.getAttribute("data-state") === "done");
  });
});

test("what is written stays, is set as it reads, and counts as progress", async () => {
  const place = page.locator(".report-place").first();
  await place.getByRole("textbox").fill("The mean digit is **round**: see $x_1$.");
  await place.locator(".report-set strong", { hasText: "round" }).waitFor();
  await place.locator(".report-set .katex").waitFor();
  await page.getByRole("radio", { name: /^full/ }).first().check();
  const sum = await page.locator(".rubric-sum").textContent();
  assert.match(sum ?? "", /1 of \d+ lines are judged/);
  await page.reload();
  await ready();
  assert.equal(await place.getByRole("textbox").inputValue(), "The mean digit is **round**: see $x_1$.");
  assert.equal(await page.locator(".rubric-sum").textContent(), sum);
  await page.goto(`${course.address}/progress/`);
  const row = page.locator(`tr[data-item^="lab/few-numbers-much-meaning/"]`);
  await page.waitForFunction((cell) => cell?.textContent !== "–", await row.locator("[data-done]").elementHandle());
});

test("on paper the texts stand as they read, without their fields", async () => {
  await page.goto(`${course.address}${capstone}/report/`);
  await ready();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".report-text:visible").count(), 0);
  await page.locator(".report-set:visible strong", { hasText: "round" }).waitFor();
  await page.emulateMedia({ media: "screen" });
});

test("axe finds nothing on the report, wide and on a phone", async () => {
  await openSettled(page, null);
  await ready();
  assert.deepEqual(await axeViolations(page), []);
  await page.setViewportSize({ width: 390, height: 844 });
  await openSettled(page, null);
  await ready();
  assert.deepEqual(await axeViolations(page), []);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
});

test("nothing went wrong on the way", () => assert.deepEqual(complaints, []));

async function ready(): Promise<void> {
  await page.locator(".lab-state", { hasText: "ready" }).waitFor({ timeout: 30_000 });
}
