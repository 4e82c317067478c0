// Every kind of page: no errors, no foreign requests, within its budget of bytes, nothing that axe objects to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { axeViolations } from "./axe-violations.ts";
import { openSettled } from "./open-settled.ts";
import { openPage, pages, startCourse, type RunningCourse } from "./course.ts";

const budgets = JSON.parse(readFileSync("e2e/budgets.json", "utf8")) as {
  kilobytesWithoutFonts: Record<string, number>;
};
const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

let course: RunningCourse;
before(async () => {
  course = await startCourse();
});
after(() => course.close());

for (const [kind, path] of Object.entries(pages)) {
  test(kind, async (t) => {
    const context: BrowserContext = await course.browser.newContext({ viewport: wide, reducedMotion: "reduce" });
    const { page, complaints } = await openPage(context, course);
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.url().endsWith(".woff2")) return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await openSettled(page, course.address + path);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);

    await t.test("no errors and no foreign requests", () => assert.deepEqual(complaints, []));
    await t.test("within its budget", () => {
      const kilobytes = Math.round(bytes / 1000);
      const budget = budgets.kilobytesWithoutFonts[kind];
      t.diagnostic(`${kind}: ${kilobytes} kB`);
      assert.ok(kilobytes > 2 && kilobytes <= budget, `${kind} takes ${kilobytes} kB; its budget is ${budget} kB`);
    });
    await t.test("wide, light: axe finds nothing, and nothing runs over the edge", async () => {
      assert.deepEqual(await axeViolations(page), []);
      assert.ok((await overflow(page)) <= 0, `the page is ${await overflow(page)} px wider than the window`);
    });
    await t.test("wide, dark: axe finds nothing in the colours", async () => {
      await turn(page, "dark");
      assert.deepEqual(await axeViolations(page, { rules: "colours" }), []);
    });
    await t.test("phone, dark: axe finds nothing, and nothing runs over the edge", async () => {
      await page.setViewportSize(phone);
      // Loaded anew: a page that was wide first may have placed things that a phone never sees.
      await openSettled(page, null);
      assert.deepEqual(await axeViolations(page), []);
      assert.ok((await overflow(page)) <= 0, `the page is ${await overflow(page)} px wider than the window`);
    });
    await t.test("phone, light: axe finds nothing in the colours", async () => {
      await turn(page, "light");
      assert.deepEqual(await axeViolations(page, { rules: "colours" }), []);
    });
    await context.close();
  });
}

/** Changes light and dark, and waits for the next picture. */
async function turn(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
