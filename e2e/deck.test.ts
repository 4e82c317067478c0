// A deck in its dresses: article, stage, overview, presenter's window, paper.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { module, openPage, startCourse, type RunningCourse } from "./course.ts";

let course: RunningCourse;
let context: BrowserContext;
let page: Page;
let complaints: string[];
let slides: string;
let ids: string[];

before(async () => {
  course = await startCourse();
  context = await course.browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  ({ page, complaints } = await openPage(context, course));
  slides = `${course.address}${module}/slides/`;
});
after(() => course.close());

test("an address with a slide's name leads there, reading and presenting", async () => {
  await page.goto(`${slides}#a-pivot-clears-the-column-below-it`);
  ids = await page.locator(".slide").evaluateAll((all) => all.map(({ id }) => id));
  assert.ok(ids.length >= 20);
  await page.waitForFunction(() => {
    const top = document.querySelector("#a-pivot-clears-the-column-below-it")?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight / 2;
  });
  await page.goto(`${slides}?present#a-pivot-clears-the-column-below-it`);
  await currentIs("a-pivot-clears-the-column-below-it");
  assert.deepEqual(await visibleSlides(), ["a-pivot-clears-the-column-below-it"]);
});

test("the overview shows every slide; a click presents it", async () => {
  await page.keyboard.press("o");
  await page.locator("html[data-deck=overview]").waitFor();
  assert.deepEqual(await visibleSlides(), ids);
  await page.locator(`#${ids[2]}`).click();
  await page.locator("html[data-deck=present]").waitFor();
  await currentIs(ids[2]);
});

test("Home and End go to the ends, b blanks the screen, and the last slide is the last", async () => {
  await page.keyboard.press("End");
  await currentIs(ids[ids.length - 1]);
  await page.keyboard.press("ArrowRight");
  await currentIs(ids[ids.length - 1]);
  await page.keyboard.press("b");
  assert.equal(await page.locator(`#${ids[ids.length - 1]} h2`).isVisible(), false);
  await page.keyboard.press("b");
  assert.equal(await page.locator(`#${ids[ids.length - 1]} h2`).isVisible(), true);
  await page.keyboard.press("Home");
  await currentIs(ids[0]);
});

test("fragments come one by one, and going back finds them as they were left", async () => {
  const { page } = await openPage(context, course);
  // The published deck has none: two paragraphs of its first slide are made into fragments on the way.
  await page.route(`${slides}*`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(<div class="slide-words">)([\s\S]*?)(<\/div>)/,
      (_, open: string, words: string, close: string) => open + words.replaceAll("<p>", '<p class="step">') + close,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(`${slides}?present`);
  const steps = page.locator(".slide.is-current .step");
  const shown = (): Promise<number> =>
    steps.evaluateAll(
      (all) => all.filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true })).length,
    );
  assert.equal(await steps.count(), 2);
  assert.equal(await shown(), 0);
  await page.keyboard.press("ArrowRight");
  assert.equal(await shown(), 1);
  await page.keyboard.press("Space");
  assert.equal(await shown(), 2);
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction((id) => location.hash === `#${id}`, ids[1]);
  await page.keyboard.press("ArrowLeft");
  assert.equal(await shown(), 2);
  await page.keyboard.press("ArrowLeft");
  assert.equal(await shown(), 1);
  // Paper has no next step.
  await page.emulateMedia({ media: "print" });
  assert.equal(await shown(), 2);
  await page.close();
});

test("the presenter's window and the stage follow each other, blank screen and all", async () => {
  await page.goto(`${slides}?present`);
  const presenter = await context.newPage();
  await presenter.goto(`${slides}?presenter`);
  await presenter.locator(".presenter-notes p").first().waitFor();
  await page.keyboard.press("End");
  await presenter.locator(`#${ids[ids.length - 1]}.is-current`).waitFor();
  await presenter.keyboard.press("Home");
  await currentIs(ids[0]);
  assert.deepEqual(await visibleSlides(presenter), [ids[0], ids[1]]);
  assert.equal(await presenter.locator(`#${ids[1]}`).evaluate((slide: HTMLElement) => slide.inert), true);
  await presenter.keyboard.press("b");
  await page.locator("html.is-blank").waitFor();
  await presenter.getByRole("button", { name: /Next/ }).last().click();
  await currentIs(ids[1]);
  await page.locator("html:not(.is-blank)").waitFor();
  await presenter.getByRole("button", { name: "Pause" }).click();
  await presenter.getByRole("button", { name: "Go on" }).waitFor();
  // A window that comes later is where the others are.
  const late = await context.newPage();
  await late.goto(`${slides}?presenter`);
  await late.locator(`#${ids[1]}.is-current`).waitFor();
  await late.close();
  await presenter.close();
});

test("a finger turns the slides; dragging a figure does not", async () => {
  const phone = await course.browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const { page } = await openPage(phone, course);
  const client = await phone.newCDPSession(page);
  const swipe = async (from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
    const point = ([x, y]: readonly [number, number]) => [{ x, y }];
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: point(from) });
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: point(to) });
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await page.goto(`${slides}?present`);
  const title = await page.locator(".slide.is-current h2").boundingBox();
  assert.ok(title);
  const y = title.y + title.height / 2;
  await swipe([330, y], [60, y + 4]);
  await page.locator(`#${ids[1]}.is-current`).waitFor();
  await swipe([60, y], [330, y + 4]);
  await page.locator(`#${ids[0]}.is-current`).waitFor();
  await swipe([200, y], [190, y + 200]);
  const figure = await page.locator(".slide.is-current .figure, .slide.is-current .figure-still").first().boundingBox();
  assert.ok(figure);
  await swipe([330, figure.y + 40], [60, figure.y + 44]);
  assert.equal(await page.locator(".slide.is-current").getAttribute("id"), ids[0]);
  await phone.close();
});

test("on paper there is one slide on each page, whatever the screen was doing", async () => {
  await page.goto(slides);
  assert.equal(await sheets(), ids.length + 1);
  await page.goto(`${slides}?present#${ids[3]}`);
  await currentIs(ids[3]);
  assert.equal(await sheets(), ids.length + 1);
  assert.deepEqual(complaints, []);
});

async function currentIs(id: string): Promise<void> {
  await page.locator(`#${id}.is-current`).waitFor({ state: "attached" });
  await page.waitForFunction((id) => location.hash === `#${id}`, id);
}

function visibleSlides(of: Page = page): Promise<string[]> {
  return of.locator(".slide").evaluateAll((all) => all.filter((slide) => slide.checkVisibility()).map(({ id }) => id));
}

/** The number of pages of the deck as Chromium prints it. */
async function sheets(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
}
