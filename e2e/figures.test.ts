// Every figure of the gallery, used by keyboard: each handle answers and says so. Afterwards axe finds nothing in any.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { figures } from "@gradus/figures";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { axeViolations } from "./axe-violations.ts";
import { openPage, startCourse, type RunningCourse } from "./course.ts";
import { focusProblem } from "./focus-problem.ts";

let course: RunningCourse;
let context: BrowserContext;
let page: Page;
let complaints: string[];

before(async () => {
  course = await startCourse();
  context = await course.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  ({ page, complaints } = await openPage(context, course));
  await page.goto(`${course.address}/figures/`);
});
after(() => course.close());

test("the gallery shows every figure there is", async () => {
  const shown = await page.locator(".gallery section").evaluateAll((all) => all.map(({ id }) => id));
  assert.deepEqual(shown.sort(), Object.keys(figures).sort());
});

for (const { name, title } of Object.values(figures)) {
  test(`${title}: each handle answers the arrow keys`, async () => {
    const figure = page.locator(`section#${name} .figure`);
    await page.locator(`section#${name}`).scrollIntoViewIfNeeded();
    await page.locator(`section#${name} [data-alive]`).first().waitFor();
    // Handles that stand beside others may go when those are moved, so they are counted anew.
    for (let i = 0; i < (await figure.getByRole("slider").count()); i++) {
      const slider = figure.getByRole("slider").nth(i);
      const label = await labelOf(slider);
      await slider.focus();
      assert.equal(await focusProblem(page), null);
      const answer = await answers(figure, label);
      assert.equal(await focusProblem(page), null, `"${label}" loses the focus while it moves`);
      assert.ok(answer, `"${label}" of ${title} does not answer the arrow keys`);
    }
    assert.notEqual((await figure.locator(".figure-readout").textContent())?.trim(), "");
  });
}

// All at once: a run for each figure would look at the whole page as often as there are figures.
test("axe finds nothing in the figures that were moved, in light and in dark", async () => {
  assert.deepEqual(await axeViolations(page, { within: ".gallery" }), []);
  await page.emulateMedia({ colorScheme: "dark" });
  assert.deepEqual(await axeViolations(page, { within: ".gallery", rules: "colours" }), []);
});

test("where less motion is asked for, nothing moves by itself", async () => {
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
      }).length,
  );
  assert.equal(moving, 0);
  assert.deepEqual(complaints, []);
});

/**
 * Whether one of the arrow keys changes the read-out and the value that the focused handle says. A handle at the end of its
 * way answers only one direction; the point of view changes the picture, not the numbers.
 */
async function answers(figure: Locator, label: string): Promise<boolean> {
  const view = label === "Point of view";
  const said = async (): Promise<readonly [string, string]> => [
    view ? "" : ((await figure.locator(".figure-readout").textContent()) ?? ""),
    await page.evaluate(() => {
      const at = document.activeElement;
      return `${at?.getAttribute("aria-valuetext")} ${at instanceof HTMLInputElement ? at.value : ""}`;
    }),
  ];
  const [readout, value] = await said();
  for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const [nextReadout, nextValue] = await said();
    if ((view || nextReadout !== readout) && nextValue !== value) return true;
  }
  return false;
}

function labelOf(slider: Locator): Promise<string> {
  return slider.evaluate(
    (element) =>
      element.getAttribute("aria-label") ?? (element as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? "",
  );
}
