// Every kind of page: no errors, no foreign requests, within its budget of bytes, nothing that axe objects to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openPage, pages, startCourse, type RunningCourse } from "./course.ts";

const budgets = JSON.parse(readFileSync("e2e/budgets.json", "utf8")) as {
  kilobytesWithoutFonts: Record<string, number>;
};
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const sizes = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

let course: RunningCourse;
before(async () => {
  course = await startCourse();
});
after(() => course.close());

for (const [kind, path] of Object.entries(pages)) {
  test(`${kind}: within its budget, without errors or foreign requests`, async () => {
    const context = await course.browser.newContext({ viewport: sizes.wide });
    const { page, complaints } = await openPage(context, course);
    let bytes = 0;
    page.on("requestfinished", async (request) => {
      if (request.url().endsWith(".woff2")) return;
      bytes += (await request.sizes()).responseBodySize;
    });
    await page.goto(course.address + path, { waitUntil: "networkidle" });
    assert.deepEqual(complaints, []);
    const kilobytes = Math.round(bytes / 1000);
    const budget = budgets.kilobytesWithoutFonts[kind];
    assert.ok(kilobytes > 2 && kilobytes <= budget, `${kind} takes ${kilobytes} kB; its budget is ${budget} kB`);
    await context.close();
  });

  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`${kind}, ${size}, ${colorScheme}: axe finds nothing, and nothing runs over the edge`, async () => {
        const context = await course.browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
        const { page } = await openPage(context, course);
        await page.goto(course.address + path, { waitUntil: "networkidle" });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(overflow <= 0, `the page is ${overflow} px wider than the window`);
        assert.deepEqual(await axeViolations(page), []);
        await context.close();
      });
    }
  }
}

async function axeViolations(page: import("playwright-core").Page): Promise<string[]> {
  // Evaluated, not added as a script element: the page's own content policy forbids that, as it should.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await runner.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 3)
          .join(" ")}`,
    );
  });
}
